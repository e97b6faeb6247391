package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.model.QualificationsFramework.CQFW;
import static io.github.qcf4j.model.QualificationsFramework.QCF;
import static io.github.qcf4j.model.QualificationsFramework.RQF;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.GUIDANCE;
import static io.github.qcf4j.validation.Basis.HOUSE;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.Basis.REGULATION;
import static io.github.qcf4j.validation.RuleTraits.everywhere;
import static io.github.qcf4j.validation.RuleTraits.in;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on the header of a qualification, such as 'qualification.title.level'. */
public enum QualificationRule implements SpecificationRule {
    /** Which rules apply hangs on the framework. */
    QUALIFICATION_FRAMEWORK_MISSING(everywhere(NOTE, HOUSE), "name the framework"),

    /** From the title alone everybody should see how demanding the qualification is, how large and what about. */
    QUALIFICATION_TITLE_PARTS(
            in(WARNING, REGULATION, QCF).about("title"), "put level, size and subject into the title"),

    /** Titles of several organisations are told apart by the name of the organisation. */
    QUALIFICATION_TITLE_ORGANISATION(
            in(WARNING, REGULATION, RQF).about("title"), "put the name of the awarding organisation into the title"),

    /** A title that claims another level than the qualification has misleads whoever reads the certificate. */
    QUALIFICATION_TITLE_LEVEL(in(ERROR, REGULATION, QCF, RQF, CQFW).about("title"), "make level and title agree"),

    /** A title that claims another size than the qualification has misleads whoever reads the certificate. */
    QUALIFICATION_TITLE_SIZE(everywhere(ERROR, DERIVED).about("title"), "make size and title agree"),

    /** The framework has ended, and its name in a title claims what is no longer so. */
    QUALIFICATION_TITLE_QCF(
            everywhere(WARNING, GUIDANCE).about("title"), "leave the name of the framework out of the title"),

    /** Such words belong to awards of higher education, and elsewhere promise what is not given. */
    QUALIFICATION_TITLE_DEGREE(everywhere(WARNING, GUIDANCE).about("title"), "use words that do not belong to degrees"),

    /** A qualification is higher or extended only in comparison with another. */
    QUALIFICATION_TITLE_COMPARATIVE(
            everywhere(NOTE, GUIDANCE).about("title"), "name the qualification from which it goes on"),

    /** A title describes the qualification and does not advertise it. */
    QUALIFICATION_TITLE_PRAISE(everywhere(NOTE, GUIDANCE).about("title"), "leave praise out of the title"),

    /** Award, Certificate and Diploma stand for amounts of credit. */
    QUALIFICATION_SIZE_CREDIT(in(ERROR, REGULATION, QCF).about("size"), "choose the size that goes with the credit"),

    /** Award, Certificate and Diploma stand for amounts of time. */
    QUALIFICATION_SIZE_TIME(
            in(WARNING, GUIDANCE, RQF).about("size"), "choose the size that goes with the total qualification time"),

    /** Credit is the total qualification time divided by ten. */
    QUALIFICATION_CREDIT_TIME(
            in(ERROR, REGULATION, RQF).about("credit"), "make credit and total qualification time agree"),

    /** Learners and funders compare qualifications by their time. */
    QUALIFICATION_TIME_MISSING(in(ERROR, REGULATION, RQF), "state total qualification time and guided learning hours"),

    /** Guided learning is part of the total qualification time. */
    QUALIFICATION_TIME_SHORT(
            in(ERROR, REGULATION, RQF).about("guidedLearningHours"),
            "raise the total qualification time or lower the guided learning hours"),

    /** The level says how demanding the qualification is. */
    QUALIFICATION_LEVEL_MISSING(everywhere(ERROR, REGULATION), "give the qualification its level"),

    /** A qualification of the framework is at one level, that of most of its credit. */
    QUALIFICATION_LEVEL_SEVERAL(in(WARNING, REGULATION, QCF).about("otherLevels"), "keep one level"),

    /** Why a qualification has more than one level is to be published. */
    QUALIFICATION_LEVEL_RATIONALE(
            in(WARNING, REGULATION, RQF).about("otherLevels"), "explain the levels in a statement"),

    /** The name promises occupational competence, shown at work against occupational standards. */
    QUALIFICATION_NVQ_UNFOUNDED(
            everywhere(WARNING, REGULATION).about("title"), "give what the name promises, or leave it out"),

    /** Nobody can be registered before regulation starts, or certificated once certification has ended. */
    QUALIFICATION_DATES_ORDER(everywhere(ERROR, DERIVED).about("dates"), "put the dates in order"),

    /** Whether learners may be registered follows from the dates. */
    QUALIFICATION_STATUS_OUTDATED(everywhere(NOTE, DERIVED).about("status"), "make status and dates agree"),

    /** Learners and employers must know what results there are. */
    QUALIFICATION_GRADING_MISSING(everywhere(WARNING, PRACTICE), "say how it is graded"),

    /** Somebody is competent or not yet competent. */
    QUALIFICATION_GRADING_NVQ(everywhere(WARNING, PRACTICE).about("grading"), "grade it pass or fail"),

    /** Funding and safeguarding hang on the ages of learners. */
    QUALIFICATION_AGES_MISSING(everywhere(NOTE, PRACTICE), "name the age bands"),

    /** A qualification has an objective that learners and employers can hold it to. */
    QUALIFICATION_PURPOSE_MISSING(everywhere(WARNING, REGULATION), "state the purpose or the objective"),

    /** A specification is complete only with everything a centre has to know. */
    QUALIFICATION_STATEMENT_MISSING(in(WARNING, REGULATION, RQF), "add the statement"),

    /** Assessment in another language than English is to be justified, and printed on the certificate. */
    QUALIFICATION_LANGUAGE_RATIONALE(
            everywhere(NOTE, REGULATION).about("languages"), "say why it is assessed in that language"),

    /** Somebody answers for the qualification and awards it. */
    QUALIFICATION_ORGANISATION_MISSING(everywhere(NOTE, REGULATION), "name the awarding organisation"),

    /** Levels of the European framework correspond to those of the national ones. */
    QUALIFICATION_EQF_LEVEL(everywhere(NOTE, PRACTICE).about("eqfLevel"), "compare the level with the table of levels"),

    /** Learners must know whether what they can do already counts. */
    QUALIFICATION_RECOGNITION_UNSAID(everywhere(NOTE, REGULATION), "state the policy on prior learning"),

    /** A unit that expires first cannot be taken by those who are registered last. */
    GROUP_UNIT_EXPIRES(everywhere(WARNING, DERIVED), "replace the unit or end the qualification with it"),

    /** A private or restricted unit may be used only by those it is for. */
    GROUP_UNIT_RESERVED(in(ERROR, REGULATION, QCF), "offer a unit that the organisation may use");

    private final RuleTraits traits;
    private final String advice;

    QualificationRule(RuleTraits traits, String advice) {
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
