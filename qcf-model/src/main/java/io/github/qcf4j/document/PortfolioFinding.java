package io.github.qcf4j.document;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What can be wrong with the shape of a record about a learner, such as 'decision.date.missing'.
 * <p>
 * A portfolio may name things that do not exist; that is found when it is mapped, not when it is read. No finding of these
 * kinds quotes what somebody wrote.
 */
public enum PortfolioFinding implements FindingKind {
    /** A portfolio file without a learner is most often an export that failed. */
    PORTFOLIO_NONE(Severity.ERROR, "holds no portfolio", "add a portfolio"),

    /** Which of several learners was meant cannot be told. */
    PORTFOLIO_SEVERAL(
            Severity.ERROR, "holds more than one portfolio where one is asked for", "read it as a list of portfolios"),

    /** Records count for a learner; without one they count for nobody. */
    PORTFOLIO_LEARNER_MISSING(Severity.ERROR, "does not say whose it is", "give the reference of the learner"),

    /** Two portfolios of one learner are judged apart, and neither sees the records of the other. */
    PORTFOLIO_LEARNER_REPEATED(
            Severity.WARNING,
            "names a learner who already has a portfolio here",
            "write all records of a learner in one portfolio"),

    /** A reference that two records have points at neither. */
    RECORD_REFERENCE_REPEATED(
            Severity.ERROR, "is the reference of another record", "give each record a reference of its own"),

    /** What a learner is registered for decides what is asked of the portfolio. */
    REGISTRATION_QUALIFICATION_MISSING(
            Severity.ERROR, "does not name the qualification", "give the number of the qualification"),

    /** The date of a registration decides which version of the qualification holds. */
    REGISTRATION_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the registration"),

    /** Mappings and decisions point at evidence by its reference. */
    EVIDENCE_REFERENCE_MISSING(Severity.ERROR, "has no reference", "give the evidence a reference"),

    /** A mapping joins evidence and criteria; without evidence it joins nothing. */
    MAPPING_EVIDENCE_MISSING(
            Severity.ERROR, "does not say which evidence it maps", "give the reference of the evidence"),

    /** Evidence that is offered for nothing covers nothing. */
    MAPPING_CRITERIA_NONE(Severity.ERROR, "names no criteria", "name the criteria that the evidence is offered for"),

    /** A decision is about evidence; without it nobody can check the decision. */
    DECISION_EVIDENCE_NONE(Severity.ERROR, "names no evidence", "name the evidence that was judged"),

    /** A decision on no criterion decides nothing. */
    DECISION_CRITERIA_NONE(Severity.ERROR, "names no criteria", "name the criteria that were judged"),

    /** A decision without an outcome decides nothing. */
    DECISION_OUTCOME_MISSING(Severity.ERROR, "has no outcome", "say what the assessor decided"),

    /** A later decision replaces an earlier one, so every decision has a date. */
    DECISION_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the decision"),

    /** A sample of nothing assures nothing. */
    ASSURANCE_TARGET_MISSING(
            Severity.ERROR, "does not say what was sampled", "name a decision or a unit, or write 'learner': true"),

    /** Internal and external quality assurance have different effects on a claim. */
    ASSURANCE_BODY_MISSING(Severity.ERROR, "does not say whether it is internal or external", "say who sampled"),

    /** An action stays open until a later sample agrees, so the outcome must be known. */
    ASSURANCE_OUTCOME_MISSING(Severity.ERROR, "has no outcome", "say what the sampling came to"),

    /** A later sample closes an action of an earlier one, so each has a date. */
    ASSURANCE_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the sampling"),

    /** A recognition covers a unit or a part of it. */
    RECOGNITION_UNIT_MISSING(Severity.ERROR, "does not say which unit is recognised", "name the unit"),

    /** The route decides whether credit is counted and who awards it. */
    RECOGNITION_ROUTE_MISSING(Severity.ERROR, "does not name the route", "name the route"),

    /** What was recognised later did not yet hold on an earlier date. */
    RECOGNITION_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the recognition"),

    /** A unit is signed off whole, and each by itself. */
    SIGNOFF_UNIT_MISSING(Severity.ERROR, "does not say which unit was signed off", "name the unit"),

    /** Only the sign-off of the assessor achieves a unit. */
    SIGNOFF_ROLE_MISSING(Severity.ERROR, "does not name the role", "name the role"),

    /** The date of the sign-off is the date on which a unit is achieved. */
    SIGNOFF_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the sign-off"),

    /** A certificate is for a unit or for a qualification. */
    CERTIFICATION_TARGET_MISSING(
            Severity.ERROR, "does not say what was certificated", "name the unit or the qualification"),

    /** Without a date nobody knows whether it was claimed or certificated at all. */
    CERTIFICATION_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the claim or of the certificate"),

    /** A withdrawal names the one record that no longer stands. */
    WITHDRAWAL_TARGET_MISSING(Severity.ERROR, "does not say what is withdrawn", "give the reference of the record"),

    /** A record stands until the day on which it is withdrawn. */
    WITHDRAWAL_DATE_MISSING(Severity.ERROR, "has no date", "give the date of the withdrawal"),

    /** Records name people by their reference alone. */
    PERSON_REFERENCE_MISSING(Severity.ERROR, "has no reference", "give the person a reference"),

    /** A centre is known by its reference alone. */
    CENTRE_REFERENCE_MISSING(Severity.ERROR, "has no reference", "give the centre a reference");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    PortfolioFinding(Severity severity, String sentence, String advice) {
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
}
