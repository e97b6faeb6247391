package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.SortedSet;

/**
 * What can be wrong with a unit, such as 'unit.title.missing'.
 * <p>
 * These kinds are about the shape of a unit: what it must have for the rest of the library to stand on it.
 */
public enum UnitFinding implements SpecificationRule {
    /** Groups, rules and portfolios point at a unit by its identifier. */
    UNIT_IDENTIFIER_MISSING(
            Severity.ERROR, "has neither a reference nor a code", "give the unit its reference or a code"),

    /** The check letter shows most slips in copying a reference. */
    UNIT_REFERENCE_CHECK(
            Severity.WARNING,
            "has a check letter that does not follow from its digits",
            "compare the reference with its source"),

    /** The title is one of the features that every unit must have. */
    UNIT_TITLE_MISSING(Severity.ERROR, "has no title", "give the unit a title"),

    /** A unit that asks for nothing can never be achieved. */
    UNIT_OUTCOMES_NONE(
            Severity.ERROR,
            "has no learning outcomes",
            "list the learning outcomes, or leave the property out where they are not known"),

    /** The statement is what the outcome is. */
    OUTCOME_STATEMENT_MISSING(
            Severity.ERROR, "has no statement", "say what the learner will know, understand or be able to do"),

    /** An outcome without criteria cannot be assessed. */
    OUTCOME_CRITERIA_NONE(Severity.ERROR, "has no assessment criteria", "add at least one assessment criterion"),

    /** The statement is what evidence is judged against. */
    CRITERION_STATEMENT_MISSING(Severity.ERROR, "has no statement", "say what the learner can do"),

    /** Where some numbers are written, the rest cannot be told from the order. */
    NUMBER_MISSING(
            Severity.ERROR,
            "has no number although others have one",
            "number all outcomes and criteria or none of them"),

    /** A number that two have points at neither. */
    NUMBER_REPEATED(Severity.ERROR, "is already used", "give each outcome and criterion a number of its own"),

    /** A choice that asks for no number leaves open when it is made. */
    CHOICE_NUMBER_MISSING(Severity.ERROR, "does not say how many criteria must be met", "say how many"),

    /** There is nothing to choose from. */
    CHOICE_CRITERIA_NONE(Severity.ERROR, "names no criteria", "name the criteria to choose from"),

    /** A range without values asks for nothing. */
    RANGE_VALUES_NONE(Severity.ERROR, "names no values", "name the values that evidence must show"),

    /** A least number that is not given asks for nothing. */
    MINIMUM_MISSING(Severity.ERROR, "does not say how many", "write 'min'"),

    /** A demand that asks for nothing was most often meant to ask for something. */
    REQUIREMENT_NOTHING(Severity.WARNING, "asks for nothing", "say what is asked of the evidence"),

    /** The kind decides where the advice is shown. */
    GUIDANCE_KIND_MISSING(Severity.ERROR, "has no kind", "say what kind of advice it is"),

    /** Advice without words advises nobody. */
    GUIDANCE_TEXT_MISSING(Severity.ERROR, "has no text", "write the advice"),

    /** An answer belongs to a question, a meaning to a term and a correction to a mistake. */
    GUIDANCE_DETAIL_MISPLACED(
            Severity.ERROR, "does not belong to advice of this kind", "use the property that belongs to the kind");

    private final Severity severity;
    private final String sentence;
    private final String advice;

    UnitFinding(Severity severity, String sentence, String advice) {
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
            case UNIT_TITLE_MISSING,
                    UNIT_OUTCOMES_NONE,
                    OUTCOME_STATEMENT_MISSING,
                    OUTCOME_CRITERIA_NONE,
                    CRITERION_STATEMENT_MISSING -> Basis.REGULATION;
            case UNIT_REFERENCE_CHECK -> Basis.DERIVED;
            default -> Basis.HOUSE;
        };
    }

    @Override
    public SortedSet<QualificationsFramework> frameworks() {
        return RuleTraits.everywhere(severity, basis()).frameworks();
    }
}
