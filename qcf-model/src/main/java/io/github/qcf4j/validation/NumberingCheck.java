package io.github.qcf4j.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The check that outcomes and criteria are numbered one after another, in whatever scheme the unit uses. */
final class NumberingCheck implements UnitCheck {

    @Override
    public void check(UnitInHand unit) {
        Set<String> outcomes = unit.outcomes().stream()
                .map(outcome -> outcome.outcome().number())
                .collect(Collectors.toSet());
        checkOutcomes(unit);
        for (OutcomeInHand outcome : unit.outcomes()) {
            String own = outcome.outcome().number();
            outcome.criteria().forEach(criterion -> checkPlace(unit, criterion, own, outcomes));
            checkCriteria(unit, outcome);
        }
    }

    private static void checkOutcomes(UnitInHand unit) {
        List<OutcomeInHand> outcomes = unit.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            OutcomeInHand outcome = outcomes.get(i);
            Optional<String> wanted = i == 0
                    ? Ordinal.first(outcome.outcome().number())
                    : Ordinal.next(outcomes.get(i - 1).outcome().number());
            wanted.filter(next -> !next.equals(outcome.outcome().number()))
                    .ifPresent(next -> unit.find(
                            DraftingRule.OUTCOME_NUMBER_SEQUENCE,
                            outcome.place(),
                            "stands where outcome '%s' is expected".formatted(next)));
        }
    }

    private static void checkPlace(UnitInHand unit, CriterionInHand criterion, String own, Set<String> outcomes) {
        String number = criterion.criterion().number();
        int dot = number.lastIndexOf('.');
        String prefix = dot < 0 ? "" : number.substring(0, dot);
        if (!prefix.equals(own) && outcomes.contains(prefix)) {
            unit.find(
                    DraftingRule.CRITERION_NUMBER_MISPLACED,
                    criterion.place(),
                    "is listed under outcome '%s' and numbered as one of outcome '%s'".formatted(own, prefix));
        }
    }

    private static void checkCriteria(UnitInHand unit, OutcomeInHand outcome) {
        String previous = "";
        for (CriterionInHand criterion : outcome.criteria()) {
            String number = criterion.criterion().number();
            Optional<String> wanted = previous.isEmpty() ? firstOf(outcome, number) : Ordinal.next(previous);
            wanted.filter(next -> !next.equals(number) && samePrefix(next, number))
                    .ifPresent(next -> unit.find(
                            DraftingRule.CRITERION_NUMBER_SEQUENCE,
                            criterion.place(),
                            "stands where criterion '%s' is expected".formatted(next)));
            previous = number;
        }
    }

    /** Returns the first number of a criterion of the outcome, where the unit numbers criteria after outcomes. */
    private static Optional<String> firstOf(OutcomeInHand outcome, String number) {
        return number.startsWith(outcome.outcome().number() + ".") ? Ordinal.first(number) : Optional.empty();
    }

    private static boolean samePrefix(String one, String other) {
        return one.substring(0, one.lastIndexOf('.') + 1).equals(other.substring(0, other.lastIndexOf('.') + 1));
    }
}
