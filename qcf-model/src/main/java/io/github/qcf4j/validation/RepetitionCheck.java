package io.github.qcf4j.validation;

import java.util.HashMap;
import java.util.Map;

/** The check that no outcome and no criterion of a unit is there twice. */
final class RepetitionCheck implements UnitCheck {

    @Override
    public void check(UnitInHand unit) {
        Map<String, String> outcomes = new HashMap<>();
        Map<String, String> criteria = new HashMap<>();
        for (OutcomeInHand outcome : unit.outcomes()) {
            String number = outcome.outcome().number();
            String first = outcomes.putIfAbsent(outcome.words().normal(), number);
            if (first != null) {
                unit.find(
                        DraftingRule.OUTCOME_REPEATED,
                        outcome.place(),
                        "says the same as outcome '%s'".formatted(first));
            }
        }
        unit.criteria().forEach(criterion -> {
            String number = criterion.criterion().number();
            String first = criteria.putIfAbsent(
                    criterion.words().normal() + criterion.criterion().content(), number);
            if (first != null) {
                unit.find(
                        DraftingRule.CRITERION_REPEATED,
                        criterion.place(),
                        "says the same as criterion '%s'".formatted(first));
            }
        });
    }
}
