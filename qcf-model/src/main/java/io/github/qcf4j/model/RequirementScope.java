package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The part of a unit that an evidence requirement is about, such as 'criteria 1.1, 1.2'.
 * <p>
 * A scope spans its criteria jointly: 'two occasions' for three criteria are two occasions for all of them together,
 * unless the requirement is asked of each. A scope may list numbers that the unit does not have; they span nothing.
 */
public sealed interface RequirementScope {

    /** Returns the scope that is the unit as a whole. */
    static RequirementScope wholeUnit() {
        return new WholeUnit();
    }

    /** Returns the scope that is all criteria of the outcomes with these numbers. */
    static RequirementScope outcomes(String... numbers) {
        return new Outcomes(List.of(numbers));
    }

    /** Returns the scope that is the criteria with these numbers. */
    static RequirementScope criteria(String... numbers) {
        return new Criteria(List.of(numbers));
    }

    /** Returns the scope that is all criteria of all outcomes of the kind. */
    static RequirementScope outcomesOfKind(OutcomeKind outcomeKind) {
        return new OutcomesOfKind(outcomeKind);
    }

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this scope, one case for each alternative. */
    <R> R match(Cases<R> cases);

    /** Returns the numbers of the criteria of the unit that this scope spans, each once, in specification order. */
    List<String> criteriaOf(Unit unit);

    /** The alternatives. */
    enum Kind {
        /** Every criterion of the unit. */
        WHOLE_UNIT("Whole unit"),
        /** The criteria of the outcomes listed. */
        OUTCOMES("Outcomes"),
        /** The criteria listed. */
        CRITERIA("Criteria"),
        /** The criteria of all competence outcomes, or of all knowledge outcomes. */
        OUTCOMES_OF_KIND("Outcomes of a kind");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Whole unit'. */
        public String label() {
            return label;
        }
    }

    /**
     * A question about a scope, with an answer for each alternative.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /** Answers for the unit as a whole. */
        R wholeUnit(WholeUnit scope);

        /** Answers for listed outcomes. */
        R outcomes(Outcomes scope);

        /** Answers for listed criteria. */
        R criteria(Criteria scope);

        /** Answers for all outcomes of a kind. */
        R outcomesOfKind(OutcomesOfKind scope);
    }

    /** Every criterion of the unit. */
    record WholeUnit() implements RequirementScope {

        @Override
        public Kind kind() {
            return Kind.WHOLE_UNIT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wholeUnit(this);
        }

        @Override
        public List<String> criteriaOf(Unit unit) {
            return numbersIn(unit.outcomes().stream());
        }

        @Override
        public String toString() {
            return "the whole unit";
        }
    }

    /**
     * The criteria of some outcomes.
     *
     * @param numbers  the numbers of the outcomes, at least one
     */
    record Outcomes(List<String> numbers) implements RequirementScope {

        public Outcomes {
            numbers = checked("Outcome", requireNonNull(numbers, "numbers"));
        }

        @Override
        public Kind kind() {
            return Kind.OUTCOMES;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcomes(this);
        }

        @Override
        public List<String> criteriaOf(Unit unit) {
            Set<String> listed = new HashSet<>(numbers);
            return numbersIn(unit.outcomes().stream().filter(outcome -> listed.contains(outcome.number())));
        }

        @Override
        public String toString() {
            return "outcomes " + String.join(", ", numbers);
        }
    }

    /**
     * Some criteria.
     *
     * @param numbers  the numbers of the criteria, at least one
     */
    record Criteria(List<String> numbers) implements RequirementScope {

        public Criteria {
            numbers = checked("Criterion", requireNonNull(numbers, "numbers"));
        }

        @Override
        public Kind kind() {
            return Kind.CRITERIA;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.criteria(this);
        }

        @Override
        public List<String> criteriaOf(Unit unit) {
            return numbers.stream()
                    .distinct()
                    .flatMap(number -> unit.placed(number).stream())
                    .sorted(Comparator.comparingInt(NumberedOutcomes.Placed::position))
                    .map(placed -> placed.criterion().number())
                    .toList();
        }

        @Override
        public String toString() {
            return "criteria " + String.join(", ", numbers);
        }
    }

    /**
     * The criteria of all outcomes of a kind; an outcome of which the kind is not known is not among them.
     *
     * @param outcomeKind  the kind of outcome
     */
    record OutcomesOfKind(OutcomeKind outcomeKind) implements RequirementScope {

        public OutcomesOfKind {
            requireNonNull(outcomeKind, "outcomeKind");
        }

        @Override
        public Kind kind() {
            return Kind.OUTCOMES_OF_KIND;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcomesOfKind(this);
        }

        @Override
        public List<String> criteriaOf(Unit unit) {
            return numbersIn(unit.outcomes().stream()
                    .filter(outcome ->
                            outcome.kind().filter(outcomeKind::equals).isPresent()));
        }

        @Override
        public String toString() {
            return "all outcomes of the kind " + outcomeKind.label();
        }
    }

    private static List<String> numbersIn(Stream<LearningOutcome> outcomes) {
        return outcomes.flatMap(outcome -> outcome.criteria().stream())
                .map(AssessmentCriterion::number)
                .toList();
    }

    private static List<String> checked(String thing, List<String> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Requirement scope '%s' must list a number".formatted(numbers));
        }
        numbers.forEach(number -> Numbers.check(thing + " number", number));
        return List.copyOf(numbers);
    }
}
