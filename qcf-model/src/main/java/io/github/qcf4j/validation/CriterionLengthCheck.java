package io.github.qcf4j.validation;

import java.util.Set;

/** The check that a criterion can be read at one go. */
final class CriterionLengthCheck implements UnitCheck {

    private static final Set<String> OPENS_CLAUSE =
            Set.of("because", "which", "while", "whilst", "unless", "although", "whereas", "whenever");

    @Override
    public void check(UnitInHand unit) {
        int most = unit.threshold(Threshold.CRITERION_WORDS);
        int compound = unit.threshold(Threshold.CRITERION_CLAUSES);
        unit.criteria().forEach(criterion -> {
            int words = criterion.words().size();
            int clauses = clauses(criterion.words());
            if (words > most) {
                unit.find(DraftingRule.CRITERION_LONG, criterion.place(), "has %s words".formatted(words));
            } else if (clauses >= compound) {
                unit.find(DraftingRule.CRITERION_LONG, criterion.place(), "has %s clauses".formatted(clauses));
            }
        });
    }

    private static int clauses(Words words) {
        int clauses = 1;
        for (int i = 0; i < words.size() - 1; i++) {
            String between = words.after(i);
            boolean ends = between.contains(";") || between.contains(". ");
            if (ends || (i > 0 && OPENS_CLAUSE.contains(words.at(i)))) {
                clauses++;
            }
        }
        return clauses;
    }
}
