package io.github.qcf4j.mapping;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What the mapping engine finds in a portfolio, such as 'evidence.criterion.unknown'.
 * <p>
 * A finding is something wrong, or worth knowing, about what was handed in. It neither opens nor closes a gap, and it
 * quotes references and dates only: never a name, a title or free text.
 */
public enum MappingFinding implements FindingKind {
    /** Without a registration no rule of combination applies, so only the units can be answered. */
    REGISTRATION_MISSING(WARNING, "record the registration for the qualification"),

    /** Work done before registration may be in another version, and may not be certificated. */
    REGISTRATION_LATER(NOTE, "ask for a day on or after the registration"),

    /** Two registrations on one day may select different units, and only one of them is answered. */
    REGISTRATION_REPEATED(WARNING, "keep one registration for each day"),

    /** Nobody can say what has to be done for a qualification that is not described. */
    REGISTRATION_QUALIFICATION_UNKNOWN(ERROR, "describe the qualification or correct its number"),

    /** The version decides which criteria are asked for, and another one is answered instead. */
    REGISTRATION_VERSION_UNKNOWN(WARNING, "describe the version or correct it"),

    /** The pathway decides which units are mandatory, and none is taken to be chosen. */
    REGISTRATION_PATHWAY_UNKNOWN(WARNING, "name a pathway of the qualification"),

    /** Until a pathway is chosen only what all pathways share is known to be mandatory. */
    REGISTRATION_PATHWAY_MISSING(NOTE, "record the pathway once the learner has chosen one"),

    /** A selected unit that is not described is never achieved, however much is done for it. */
    REGISTRATION_UNIT_UNKNOWN(WARNING, "describe the unit or correct its reference"),

    /** A unit that the qualification does not offer cannot count towards it. */
    REGISTRATION_UNIT_NOT_OFFERED(WARNING, "select units that the qualification offers"),

    /** The awarding organisation takes registrations between its operational dates only. */
    REGISTRATION_OUTSIDE_DATES(WARNING, "register while the qualification is operational"),

    /** Evidence mapped to a criterion that does not exist counts for nothing. */
    EVIDENCE_CRITERION_UNKNOWN(WARNING, "map it to a criterion in the specification"),

    /** A mapping of evidence that is not there shows nothing. */
    MAPPING_EVIDENCE_UNKNOWN(WARNING, "record the evidence or correct its reference"),

    /** Criteria change from version to version, so what was offered for one does not count for another. */
    MAPPING_VERSION_OUTDATED(WARNING, "map the evidence to the version that the learner is registered for"),

    /** Without the criteria nobody can say what the evidence is offered for. */
    MAPPING_UNIT_OUTLINE(NOTE, "describe the criteria of the unit"),

    /** Work for a unit that the qualification does not offer may belong to another qualification. */
    MAPPING_UNIT_NOT_OFFERED(NOTE, "check which qualification the unit is for"),

    /** A mapping that somebody withdrew is there again, because a later decision rests on it. */
    MAPPING_REMADE(NOTE, "map the evidence anew if it is meant to count"),

    /** A value that the unit does not list shows nothing. */
    MAPPING_RANGE_UNKNOWN(WARNING, "name values that the unit lists"),

    /** A value that the unit does not list shows nothing. */
    EVIDENCE_RANGE_UNKNOWN(WARNING, "record values that the unit lists"),

    /** Competence has to be shown at work unless the specification allows for simulation. */
    EVIDENCE_SIMULATION_NOT_ALLOWED(WARNING, "use evidence from the workplace"),

    /** The specification rules the method out for the criterion. */
    EVIDENCE_METHOD_PROHIBITED(WARNING, "use evidence by another method"),

    /** What was shown too long before it was assessed does not show that the learner can do it now. */
    EVIDENCE_NOT_CURRENT(WARNING, "use more recent evidence"),

    /** Whether evidence is recent enough is only known once it is dated and decided. */
    EVIDENCE_CURRENCY_UNKNOWN(NOTE, "record when it occurred and decide it in time"),

    /** A decision on evidence that is not there cannot be checked by anybody. */
    DECISION_EVIDENCE_UNKNOWN(WARNING, "record the evidence or correct its reference"),

    /** A decision on a criterion that does not exist counts for nothing. */
    DECISION_CRITERION_UNKNOWN(WARNING, "decide on a criterion in the specification"),

    /** Criteria change from version to version, so a decision on one does not count for another. */
    DECISION_VERSION_OUTDATED(WARNING, "decide on the version that the learner is registered for"),

    /** Nobody assesses their own work. */
    DECISION_BY_LEARNER(WARNING, "let an assessor decide"),

    /** A witness says what was seen; judging one's own testimony is no second look. */
    DECISION_BY_WITNESS(WARNING, "let somebody else decide on this testimony"),

    /** Only assessors decide whether criteria are met. */
    DECISION_BY_NON_ASSESSOR(WARNING, "let an assessor decide"),

    /** Whoever has an interest in the result needs somebody else to look at the decision. */
    DECISION_INTEREST_UNSECONDED(WARNING, "get it countersigned by somebody without an interest"),

    /** A trainee's decision counts once a qualified person has countersigned it. */
    DECISION_NOT_COUNTERSIGNED(NOTE, "get it countersigned"),

    /** The specification asks for an assessor who can do, or knows, the work that is assessed. */
    DECISION_ASSESSOR_COMPETENCE(WARNING, "let an assessor with the competence asked for decide"),

    /** Whether the assessor can do, or knows, the work is not known from the records. */
    DECISION_ASSESSOR_COMPETENCE_UNKNOWN(NOTE, "record the occupational competence of the assessor"),

    /** Who decided has to be known before anything is claimed. */
    DECISION_ASSESSOR_MISSING(NOTE, "record who decided"),

    /** Of somebody who is not recorded nobody can say whether they may assess. */
    DECISION_ASSESSOR_NOT_RECORDED(NOTE, "record the roles of the assessor"),

    /** Which of two decisions came last is not recorded, so the less favourable one stands. */
    DECISION_ORDER_UNCLEAR(WARNING, "record the sequence of the decisions"),

    /** A decision before the mapping it rests on suggests a wrong date. */
    DECISION_BEFORE_MAPPING(WARNING, "check the dates"),

    /** A decision before the evidence was there suggests a wrong date. */
    DECISION_BEFORE_EVIDENCE(WARNING, "check the dates"),

    /** Nobody assures the quality of their own decisions. */
    ASSURANCE_BY_ASSESSOR(WARNING, "let somebody else sample it"),

    /** Nobody assures the quality of the assessment of their own work. */
    ASSURANCE_BY_LEARNER(WARNING, "let a quality assurer sample it"),

    /** Only quality assurers sample. */
    ASSURANCE_BY_NON_ASSURER(WARNING, "let a quality assurer sample it"),

    /** What a quality assurer in training samples counts once a qualified person has countersigned it. */
    ASSURANCE_NOT_COUNTERSIGNED(NOTE, "get it countersigned"),

    /** Quality assurance of something that is not there assures nothing. */
    ASSURANCE_TARGET_UNKNOWN(WARNING, "name a decision or unit that is there"),

    /** A recognition of something that does not exist covers nothing. */
    RECOGNITION_PLACE_UNKNOWN(WARNING, "name a unit, outcome or criterion in the specification"),

    /** A unit is covered once, and the routes award different credit. */
    RECOGNITION_REPEATED(NOTE, "keep the recognition that is meant"),

    /** An equivalent unit is at least as demanding and as large as the unit it stands in for. */
    RECOGNITION_EQUIVALENT_LOWER(WARNING, "check that the unit may stand in"),

    /** The specification says which units may stand in, and this is not one of them. */
    RECOGNITION_EQUIVALENT_UNLISTED(NOTE, "check that the unit may stand in"),

    /** A signature says that the unit is complete, and the records do not. */
    SIGNOFF_UNSUPPORTED(WARNING, "complete the unit or withdraw the signature"),

    /** A signature before the last decision suggests a wrong date. */
    SIGNOFF_BEFORE_DECISION(WARNING, "check the dates"),

    /** Nobody signs off their own work for the centre. */
    SIGNOFF_BY_LEARNER(WARNING, "let the assessor sign"),

    /** A signature under a unit that does not exist closes nothing. */
    SIGNOFF_UNIT_UNKNOWN(WARNING, "name a unit in the specification"),

    /** A certificate for what is not achieved would have to be revoked. */
    CERTIFICATION_UNSUPPORTED(WARNING, "complete what is certificated or withdraw the certification"),

    /** A certificate for something that does not exist is a mistake. */
    CERTIFICATION_TARGET_UNKNOWN(WARNING, "name a unit or qualification in the specification"),

    /** A withdrawal of something that is not there takes nothing back. */
    WITHDRAWAL_TARGET_UNKNOWN(WARNING, "name a record of the portfolio"),

    /** Withdrawals, people and centres cannot be taken back. */
    WITHDRAWAL_TARGET_FIXED(WARNING, "record anew what was withdrawn"),

    /** A record cannot be taken back for a criterion it never held. */
    WITHDRAWAL_CRITERION_NOT_HELD(WARNING, "name criteria that the record holds"),

    /** A withdrawal before the record it takes back suggests a wrong date. */
    WITHDRAWAL_BEFORE_RECORD(WARNING, "check the dates"),

    /** A unit whose criteria are not described is taken to be achieved on the word of its assessor alone. */
    UNIT_CRITERIA_NOT_RECORDED(NOTE, "describe the criteria of the unit"),

    /** A unit that is held counts towards the rules whether or not the learner selected it. */
    UNIT_HELD_NOT_SELECTED(NOTE, "add the unit to the registration if it is meant"),

    /** A unit that is exempted fills its place, and where its credit does not count other credit is needed. */
    UNIT_EXEMPTED_WITHOUT_CREDIT(NOTE, "plan other units for the credit"),

    /** A rule of the policy for a place that does not exist asks for nothing. */
    POLICY_PLACE_UNKNOWN(WARNING, "name a unit, outcome or criterion in the specification"),

    /** What a specification advises need not be done, and whoever samples will ask why it was not. */
    REQUIREMENT_ADVISED_UNMET(NOTE, "follow the advice or record why not"),

    /** Most of the evidence is expected to come from the main source. */
    REQUIREMENT_MAIN_SOURCE(NOTE, "add evidence from the main source"),

    /** A rule that is not answered keeps the qualification from being called complete. */
    RULE_NOT_ANSWERED(NOTE, "check the rule by hand"),

    /** A rule about something that is not recorded cannot be answered. */
    RULE_NOT_RECORDED(NOTE, "record what the rule is about");

    private final Severity severity;
    private final String advice;

    MappingFinding(Severity severity, String advice) {
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
