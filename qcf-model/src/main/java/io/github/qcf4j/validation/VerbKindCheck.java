package io.github.qcf4j.validation;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OutcomeKind;
import java.util.List;
import java.util.Optional;

/** The check that the verbs of criteria go with the kind of their outcome and the level of the unit. */
final class VerbKindCheck implements UnitCheck {

    private static final int FEW = 3;

    @Override
    public void check(UnitInHand unit) {
        unit.outcomes().forEach(outcome -> checkKind(unit, outcome));
        unit.unit().level().ifPresent(level -> {
            if (level.isBelow(Level.LEVEL_2)) {
                checkHigh(unit, level);
            } else if (level.isAtLeast(Level.LEVEL_4)) {
                checkRecall(unit, level);
            }
        });
    }

    private static void checkKind(UnitInHand unit, OutcomeInHand outcome) {
        Optional<OutcomeKind> kind = outcome.outcome().kind();
        long verbs = outcome.criteria().stream()
                .filter(criterion -> criterion.opening().kind() == Opening.Kind.VERB)
                .count();
        if (kind.isEmpty() || verbs == 0 || verbs < outcome.criteria().size()) {
            return;
        }
        Phrases knowledge = unit.phrases(WordList.KNOWLEDGE_VERBS);
        long knowing = outcome.criteria().stream()
                .filter(criterion -> criterion.startsWith(knowledge))
                .count();
        if (kind.get() == OutcomeKind.COMPETENCE && knowing == verbs) {
            unit.find(
                    DraftingRule.OUTCOME_VERBS_KIND,
                    outcome.place(),
                    "is about being able, and its criteria ask only for knowledge");
        } else if (kind.get() == OutcomeKind.KNOWLEDGE && knowing == 0) {
            unit.find(
                    DraftingRule.OUTCOME_VERBS_KIND,
                    outcome.place(),
                    "is about knowledge, and none of its criteria asks for any");
        }
    }

    private static void checkHigh(UnitInHand unit, Level level) {
        Phrases evaluation = unit.phrases(WordList.EVALUATION_VERBS);
        unit.criteria()
                .filter(criterion -> criterion.startsWith(evaluation))
                .forEach(criterion -> unit.find(
                        DraftingRule.CRITERION_VERB_LEVEL,
                        criterion.place(),
                        "begins with '%s' at %s"
                                .formatted(
                                        criterion.words().at(criterion.opening().verb()), level.label())));
    }

    private static void checkRecall(UnitInHand unit, Level level) {
        Phrases knowledge = unit.phrases(WordList.KNOWLEDGE_VERBS);
        Phrases recall = unit.phrases(WordList.RECALL_VERBS);
        List<CriterionInHand> knowing = unit.criteria()
                .filter(criterion -> criterion.startsWith(knowledge))
                .toList();
        if (knowing.size() >= FEW && knowing.stream().allMatch(criterion -> criterion.startsWith(recall))) {
            unit.find(
                    DraftingRule.UNIT_VERBS_RECALL,
                    "asks for recall in all %s criteria on knowledge, at %s".formatted(knowing.size(), level.label()));
        }
    }
}
