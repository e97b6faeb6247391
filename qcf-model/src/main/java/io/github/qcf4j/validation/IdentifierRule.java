package io.github.qcf4j.validation;

import static io.github.qcf4j.finding.Severity.ERROR;
import static io.github.qcf4j.finding.Severity.NOTE;
import static io.github.qcf4j.finding.Severity.WARNING;
import static io.github.qcf4j.model.QualificationsFramework.QCF;
import static io.github.qcf4j.validation.Basis.DERIVED;
import static io.github.qcf4j.validation.Basis.PRACTICE;
import static io.github.qcf4j.validation.Basis.REGULATION;
import static io.github.qcf4j.validation.RuleTraits.everywhere;
import static io.github.qcf4j.validation.RuleTraits.in;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.Optional;
import java.util.SortedSet;

/** Rules on numbers, references and codes, such as 'unit.reference.form'. */
public enum IdentifierRule implements SpecificationRule {
    /** A number in another form is found in no register. */
    QUALIFICATION_NUMBER_FORM(
            everywhere(ERROR, REGULATION).about("code"), "write the number as it is registered, such as '999/0002/6'"),

    /** Numbers of the Welsh scheme have a form of their own, and no check character to catch a slip. */
    WALES_NUMBER_FORM(everywhere(WARNING, PRACTICE), "write the number as it was issued, such as 'C00/0745/9'"),

    /** A reference in another form is found in no bank of units, and its check letter catches no slip. */
    UNIT_REFERENCE_FORM(
            in(ERROR, REGULATION, QCF).about("code"), "write the reference as it was issued, such as 'J/999/0001'"),

    /** A reference stands for one level and one credit, and learners transfer credit by it. */
    UNIT_REFERENCE_CHANGED(in(WARNING, REGULATION, QCF), "give the changed unit a reference of its own"),

    /** A learner who has one of the units has achieved the other as well, and no register knows. */
    UNIT_CONTENT_REPEATED(
            everywhere(NOTE, DERIVED), "use one unit, or say that they are equivalent, replaced, translated or barred"),

    /** A code that two units of a qualification have points at neither. */
    LOCAL_CODE_REPEATED(everywhere(ERROR, DERIVED), "give each unit a code of its own"),

    /** Registers find an awarding organisation by its recognition number. */
    ORGANISATION_NUMBER_FORM(
            everywhere(WARNING, REGULATION).about("organisation/recognitionNumber"),
            "write the number as it is registered, such as 'RN9999'"),

    /** Units are searched for, and funded, by sector subject area. */
    UNIT_AREA_MISSING(everywhere(WARNING, PRACTICE), "name the sector subject area"),

    /** Qualifications are searched for, and funded, by sector subject area. */
    QUALIFICATION_AREA_MISSING(everywhere(WARNING, PRACTICE), "name the sector subject area");

    private final RuleTraits traits;
    private final String advice;

    IdentifierRule(RuleTraits traits, String advice) {
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
