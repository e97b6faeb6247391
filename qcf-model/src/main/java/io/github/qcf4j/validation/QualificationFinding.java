package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.SortedSet;

/**
 * What can be wrong with a qualification, such as 'rule.kind.missing'.
 * <p>
 * These kinds are about the shape of a qualification: what it must have for the rest of the library to stand on it.
 */
public enum QualificationFinding implements SpecificationRule {
    /** Portfolios point at a qualification by its identifier. */
    QUALIFICATION_IDENTIFIER_MISSING(
            Severity.ERROR, "has neither a number nor a code", "give the qualification its number or a code"),

    /** The check character shows most slips in copying a number. */
    QUALIFICATION_NUMBER_CHECK(
            Severity.WARNING,
            "has a check character that does not follow from its digits",
            "compare the number with its source"),

    /** The title is what stands on the certificate. */
    QUALIFICATION_TITLE_MISSING(Severity.ERROR, "has no title", "give the qualification a title"),

    /** Rules and pathways point at a group by its name. */
    GROUP_NAME_MISSING(Severity.ERROR, "has no name", "give the group a name"),

    /** A group offers units; an entry without one offers nothing. */
    GROUP_UNIT_MISSING(Severity.ERROR, "does not say which unit is offered", "name the unit"),

    /** A name that two groups, pathways or sizes have points at neither. */
    NAME_REPEATED(Severity.ERROR, "is already used", "give each group, pathway and size a name of its own"),

    /** A registration points at a pathway by its name. */
    PATHWAY_NAME_MISSING(Severity.ERROR, "has no name", "give the pathway a name"),

    /** Reports tell several sizes apart by their names. */
    SIZE_NAME_MISSING(Severity.ERROR, "has no name", "give the size a name"),

    /** What a qualification asks beyond a unit must say of which unit. */
    OVERLAY_UNIT_MISSING(Severity.ERROR, "does not say which unit it adds to", "name the unit"),

    /** A rule that asks for nothing was most often meant to ask for something. */
    RULE_KIND_MISSING(Severity.ERROR, "does not say what it asks for", "say what the rule asks for"),

    /** Each rule asks for one thing, so that a report can say which of them is short. */
    RULE_KIND_SEVERAL(Severity.ERROR, "is a second thing that the rule asks for", "write one rule for each"),

    /** Units exclude or need each other only where there are two. */
    RULE_UNITS_FEW(Severity.ERROR, "names fewer units than it takes", "name at least two units");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    QualificationFinding(Severity severity, String sentence, String advice) {
        this.severity = severity;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Returns what is wrong in the words that fit every finding of this kind; a finding may be more exact. */
    public String sentence() {
        return sentence;
    }

    @Override
    public String advice() {
        return advice;
    }

    @Override
    public Basis basis() {
        return switch (this) {
            case QUALIFICATION_TITLE_MISSING -> Basis.REGULATION;
            case QUALIFICATION_NUMBER_CHECK -> Basis.DERIVED;
            default -> Basis.HOUSE;
        };
    }

    @Override
    public SortedSet<QualificationsFramework> frameworks() {
        return RuleTraits.everywhere(severity, basis()).frameworks();
    }
}
