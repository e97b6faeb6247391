package io.github.qcf4j.quality;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What a review of evidence finds, such as 'evidence.undated'.
 * <p>
 * Every kind is a note: evidence that is told of can still meet its criteria. A finding holds references and what a
 * specification says, and never a title or free text of a portfolio.
 */
public enum QualityFinding implements FindingKind {
    /** Work that is offered for nothing helps nobody, and may be the work that is missing elsewhere. */
    EVIDENCE_UNUSED("map it to what it shows"),

    /** A portfolio that holds less is read with more care; what changes nothing can be left out. */
    EVIDENCE_REDUNDANT("leave it out or say what it adds"),

    /** When one item carries much and is taken back, much is lost at once. */
    EVIDENCE_CARRIES_MUCH("add further evidence for what rests on it"),

    /** Whoever samples cannot find what is meant in an item that is offered for much and says nowhere where. */
    EVIDENCE_OVERMAPPED("record where in the item each criterion is shown"),

    /** Policies and training notes of others show what is known in the workplace, not what the learner can do. */
    EVIDENCE_REFERENCE_MATERIAL("offer what the learner did with it"),

    /** Without a day nobody can say whether evidence is recent, nor whether it came before the decision. */
    EVIDENCE_UNDATED("record when it occurred or was produced"),

    /** Of evidence by nobody, which nobody authenticated, it is not known whose work it is. */
    EVIDENCE_UNATTRIBUTED("record whose work it is or how it was authenticated"),

    /** A unit that is shown by one item alone stands and falls with it. */
    UNIT_ON_ONE_ITEM("add further evidence"),

    /** Evidence by one method alone shows the learner from one side. */
    UNIT_METHODS_FEW("add evidence by another method"),

    /** A unit about several kinds of work is thinly shown by one of them. */
    UNIT_VALUES_FEW("add evidence of another value"),

    /** Watching somebody shows that they can do it, not that they know why. */
    OUTCOME_KNOWLEDGE_OBSERVED("add questioning or an account by the learner"),

    /** The specification advises to show several kinds of work. */
    ADVICE_BREADTH("add evidence of other values"),

    /** The specification advises what a record should hold, such as the result of what was done. */
    ADVICE_PARTS("add the parts that are missing"),

    /** The specification advises to name the policy, law or standard that was kept to. */
    ADVICE_CITES("cite what was kept to"),

    /** The specification advises to say when. */
    ADVICE_DATED("record when it occurred or was produced"),

    /** The specification advises to give figures. */
    ADVICE_MEASURED("record a measured result"),

    /** The specification advises to say which part of a group's work is the learner's own. */
    ADVICE_CONTRIBUTION("record the learner's own part"),

    /** The specification advises to show this by certain methods. */
    ADVICE_METHODS("add evidence by one of the methods");

    private final String advice;

    QualityFinding(String advice) {
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String advice() {
        return advice;
    }
}
