package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.model.QualificationsFramework.CQFW;
import static io.github.qcf4j.model.QualificationsFramework.QCF;
import static io.github.qcf4j.model.QualificationsFramework.RQF;
import static io.github.qcf4j.model.QualificationsFramework.SCQF;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.GUIDANCE;
import static io.github.qcf4j.validation.Basis.HOUSE;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.Basis.REGULATION;
import static io.github.qcf4j.validation.RuleTraits.everywhere;
import static io.github.qcf4j.validation.RuleTraits.in;
import static io.github.qcf4j.validation.RuleTraits.ofCredit;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on the header of a unit, such as 'unit.level.missing'. */
public enum UnitRule implements SpecificationRule {
    /** Of a unit whose outcomes are not recorded nothing can be mapped but the whole. */
    UNIT_OUTCOMES_UNRECORDED(everywhere(NOTE, HOUSE), "record the outcomes and criteria when they are at hand"),

    /** Credit is always credit at a level, and rules of combination count by it. */
    UNIT_LEVEL_MISSING(in(ERROR, REGULATION, QCF, CQFW, SCQF, RQF), "give the unit its level"),

    /** Credit is what the learner is awarded for the unit, and what rules of combination count. */
    UNIT_CREDIT_MISSING(ofCredit(ERROR, REGULATION), "give the unit its credit"),

    /** A unit of no credit awards nothing. */
    UNIT_CREDIT_ZERO(ofCredit(ERROR, REGULATION).about("credit"), "give the unit at least one credit"),

    /** Credit is awarded for whole units, so that much of it at once leaves a learner who leaves early with nothing. */
    UNIT_CREDIT_LARGE(ofCredit(NOTE, HOUSE).about("credit"), "consider several units"),

    /** A credit stands for ten hours of learning. */
    UNIT_TIME_CREDIT(everywhere(WARNING, GUIDANCE).about("learningTime"), "make credit and learning time agree"),

    /** Guided learning is part of the learning time and cannot be more than the whole. */
    UNIT_HOURS_EXCEEDED(
            everywhere(WARNING, GUIDANCE).errorIn(QCF).about("guidedLearningHours"),
            "lower the guided learning hours or raise the credit"),

    /** Funding and timetables are worked out from guided learning hours. */
    UNIT_HOURS_MISSING(in(WARNING, PRACTICE, QCF), "state the guided learning hours"),

    /** Beginners are guided for most of their learning time, and learners at high levels for little of it. */
    UNIT_HOURS_UNUSUAL(ofCredit(NOTE, HOUSE).about("guidedLearningHours"), "check the guided learning hours"),

    /** Titles are printed on certificates and cut off in registers. */
    UNIT_TITLE_LONG(everywhere(WARNING, HOUSE).about("title"), "shorten the title"),

    /** Level, size and framework stand in fields of their own, and in a title they go out of date. */
    UNIT_TITLE_DECORATED(
            everywhere(WARNING, GUIDANCE).about("title"),
            "leave level, size, framework and numbering out of the title"),

    /** A unit can be used in any qualification only if it can be assessed by itself. */
    UNIT_DEPENDENCE(
            everywhere(WARNING, GUIDANCE).about("statement"),
            "move the order to the rules of combination of the qualification"),

    /** A unit of the framework is achieved or not; grades belong to the qualification. */
    UNIT_GRADING_USED(in(WARNING, PRACTICE, QCF).about("statement"), "move the grading to the qualification"),

    /** A restricted unit is for the organisations that are named, and without names for nobody. */
    UNIT_RESTRICTION_UNNAMED(
            in(ERROR, REGULATION, QCF).about("availability"), "name the organisations that may use the unit"),

    /** Whoever wants a unit changed, or may use it, asks its owner. */
    UNIT_OWNER_MISSING(everywhere(WARNING, PRACTICE), "name the owner"),

    /** A unit cannot be due for review before it is in force. */
    UNIT_REVIEW_EARLY(in(WARNING, PRACTICE, QCF).about("review"), "correct the date of review"),

    /** Units are usually reviewed within five years, so that they do not fall behind the practice they describe. */
    UNIT_REVIEW_LATE(in(NOTE, PRACTICE, QCF).about("review"), "check the date of review"),

    /** A unit that has expired takes no new registrations, whatever its status says. */
    UNIT_STATUS_OUTDATED(everywhere(NOTE, DERIVED).about("status"), "make status and dates agree"),

    /** Competence in work is measured against occupational standards. */
    UNIT_STANDARDS_MISSING(everywhere(NOTE, PRACTICE), "name the occupational standards, or say that there are none"),

    /** The type tells assessors what sort of evidence to expect. */
    UNIT_TYPE_DISAGREES(everywhere(NOTE, HOUSE).about("type"), "make the type and the kinds of the outcomes agree"),

    /** Learners choose centres by the language of assessment. */
    UNIT_LANGUAGE_MISSING(everywhere(WARNING, PRACTICE), "name the languages"),

    /** A translation can be compared only with a unit that is there. */
    UNIT_TRANSLATION_UNKNOWN(everywhere(NOTE, DERIVED).about("translationOf"), "describe the unit that was translated"),

    /** Whoever takes a unit in another language must meet the same demand. */
    UNIT_TRANSLATION_DIFFERS(
            everywhere(ERROR, REGULATION).about("translationOf"), "make outcomes, criteria, level and credit the same"),

    /** What is asked of evidence, assessors or centres is not what the learner has to show. */
    UNIT_REQUIREMENT_MISPLACED(
            everywhere(NOTE, PRACTICE).about("statement"),
            "move the requirement to the requirements or statements of the unit");

    private final RuleTraits traits;
    private final String advice;

    UnitRule(RuleTraits traits, String advice) {
        this.traits = traits;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return traits.severity();
    }

    @Override
    public Severity severity(QualificationsFramework framework) {
        return traits.severity(framework);
    }

    @Override
    public Basis basis() {
        return traits.basis();
    }

    @Override
    public SortedSet<QualificationsFramework> frameworks() {
        return traits.frameworks();
    }

    @Override
    public Optional<String> property() {
        return Optional.ofNullable(traits.property());
    }

    @Override
    public String advice() {
        return advice;
    }
}
