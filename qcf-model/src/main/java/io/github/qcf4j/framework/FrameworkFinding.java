package io.github.qcf4j.framework;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What can be wrong with specifications as a whole, such as 'group.unit.unknown'.
 * <p>
 * These are all questions of names: what a name stands for, and whether it stands for anything. Whether a rule can be
 * met is asked elsewhere.
 */
public enum FrameworkFinding implements FindingKind {
    /** Two descriptions of one version of a unit differ, so that a learner could be assessed against either. */
    UNIT_VERSION_REPEATED(ERROR, "keep one description or give the other a version of its own"),

    /** Two descriptions of one version of a qualification differ, so that a learner could be held to either's rules. */
    QUALIFICATION_VERSION_REPEATED(ERROR, "keep one description or give the other a version of its own"),

    /** Neither credit nor criteria of a unit that nobody describes are known, so no answer about its group is sure. */
    GROUP_UNIT_UNKNOWN(ERROR, "describe the unit or take it out of the group"),

    /** A rule over a group that does not exist counts nothing, and so is never met or always, but not as was meant. */
    RULE_GROUP_UNKNOWN(ERROR, "name a group of the qualification"),

    /** A rule about a unit that is neither offered nor described asks for nothing; most often the unit is misspelt. */
    RULE_UNIT_UNKNOWN(ERROR, "name a unit that is offered or described"),

    /** A learner on the pathway would be asked for less than was meant, because one of its groups does not exist. */
    PATHWAY_GROUP_UNKNOWN(ERROR, "name a group of the qualification"),

    /** An overlay asks more of a unit's evidence; on a unit that does not exist nobody will ever be asked for it. */
    OVERLAY_UNIT_UNKNOWN(ERROR, "name a unit that is offered or described"),

    /** A requirement on a criterion that the unit does not have can never be shown to be met. */
    REQUIREMENT_CRITERION_UNKNOWN(ERROR, "name a criterion of the unit"),

    /** A requirement on an outcome that the unit does not have can never be shown to be met. */
    REQUIREMENT_OUTCOME_UNKNOWN(ERROR, "name an outcome of the unit"),

    /** A choice that lists a criterion the unit does not have leaves fewer to choose from than it says. */
    CHOICE_CRITERION_UNKNOWN(ERROR, "name a criterion of the unit"),

    /** Guidance decides nothing, so all else can be used; but advice about what does not exist is shown to nobody. */
    GUIDANCE_PLACE_UNKNOWN(WARNING, "name a unit, outcome or criterion that is described"),

    /** Learners may still be registered for the version that was replaced, and their portfolios cannot be mapped. */
    REPLACED_VERSION_UNKNOWN(NOTE, "add the replaced version if learners are still registered for it");

    private final Severity severity;
    private final String advice;

    FrameworkFinding(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String advice() {
        return advice;
    }
}
