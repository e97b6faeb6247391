package io.github.qcf4j.validation;

import java.util.List;

/** The check that criteria say what they mean, and leave to the requirements what belongs there. */
final class CriterionWordsCheck implements UnitCheck {

    @Override
    public void check(UnitInHand unit) {
        unit.criteria().forEach(criterion -> {
            each(
                    unit,
                    criterion,
                    WordList.RELATIVE_WORDS,
                    DraftingRule.CRITERION_WORDS_RELATIVE,
                    "uses the relative %s");
            each(
                    unit,
                    criterion,
                    WordList.ABSOLUTE_WORDS,
                    DraftingRule.CRITERION_WORDS_ABSOLUTE,
                    "uses the absolute %s");
            each(
                    unit,
                    criterion,
                    WordList.ASSESSMENT_PHRASES,
                    DraftingRule.CRITERION_ASSESSMENT_NAMED,
                    "names how it is assessed with %s");
        });
    }

    private static void each(
            UnitInHand unit, CriterionInHand criterion, WordList list, DraftingRule rule, String message) {
        List<String> found = unit.phrases(list).in(criterion.words());
        if (!found.isEmpty()) {
            List<String> quoted =
                    found.stream().distinct().map("'%s'"::formatted).toList();
            unit.find(rule, criterion.place(), message.formatted(Joined.and(quoted)));
        }
    }
}
