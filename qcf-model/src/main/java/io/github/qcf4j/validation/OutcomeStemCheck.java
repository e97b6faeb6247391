package io.github.qcf4j.validation;

import io.github.qcf4j.model.OutcomeKind;
import java.util.Optional;

/** The check that outcomes complete the stem 'The learner will', each with one thing to be learnt. */
final class OutcomeStemCheck implements UnitCheck {

    @Override
    public void check(UnitInHand unit) {
        for (OutcomeInHand outcome : unit.outcomes()) {
            int start = Opening.stemLength(outcome.words());
            if (start > 0) {
                unit.find(
                        DraftingRule.OUTCOME_STEM_REPEATED,
                        outcome.place(),
                        "repeats the stem '%s'".formatted(outcome.words().from(0, start)));
            }
            checkStem(unit, outcome, start);
            checkKind(unit, outcome);
        }
    }

    private static void checkStem(UnitInHand unit, OutcomeInHand outcome, int start) {
        Words words = outcome.words();
        int aim = unit.phrases(WordList.TEACHING_AIMS).lengthAt(words, start);
        int stem = unit.phrases(WordList.OUTCOME_STEMS).lengthAt(words, start);
        if (aim > stem) {
            unit.find(
                    DraftingRule.OUTCOME_TEACHING_AIM,
                    outcome.place(),
                    "begins with '%s', which is a way of teaching".formatted(words.from(start, aim)));
        } else if (stem > 0) {
            checkSingle(unit, outcome, start);
        } else if (Opening.of(words, unit.vocabulary()).kind() != Opening.Kind.VERB) {
            unit.find(
                    DraftingRule.OUTCOME_STEM_UNKNOWN,
                    outcome.place(),
                    "begins with '%s', which does not complete 'The learner will'".formatted(words.at(start)));
        }
    }

    private static void checkSingle(UnitInHand unit, OutcomeInHand outcome, int start) {
        Words words = outcome.words();
        Phrases stems = unit.phrases(WordList.OUTCOME_STEMS);
        for (int i = start + 1; i < words.size(); i++) {
            boolean joined = words.at(i - 1).equals("and") || words.at(i - 1).equals("or");
            int length = joined ? stems.lengthAt(words, i) : 0;
            if (length > 0 && isCompetence(words, i) != isCompetence(words, start)) {
                unit.find(
                        DraftingRule.OUTCOME_COMPOUND,
                        outcome.place(),
                        "goes on with '%s' and so holds two outcomes".formatted(words.from(i, length)));
                return;
            }
        }
    }

    private static boolean isCompetence(Words words, int index) {
        return words.at(index).equals("be") && words.at(index + 1).equals("able");
    }

    private static void checkKind(UnitInHand unit, OutcomeInHand outcome) {
        Optional<OutcomeKind> declared = outcome.outcome().declaredKind();
        Optional<OutcomeKind> read = kindOf(outcome.words(), Opening.stemLength(outcome.words()));
        if (declared.isPresent() && read.isPresent() && !declared.equals(read)) {
            unit.find(
                    DraftingRule.OUTCOME_KIND_DISAGREES,
                    outcome.place(),
                    "is declared as '%s' and begins like '%s'"
                            .formatted(declared.get().label(), read.get().label()));
        }
    }

    private static Optional<OutcomeKind> kindOf(Words words, int start) {
        if (isCompetence(words, start)) {
            return Optional.of(OutcomeKind.COMPETENCE);
        }
        String first = words.at(start);
        return first.equals("know") || first.equals("understand")
                ? Optional.of(OutcomeKind.KNOWLEDGE)
                : Optional.empty();
    }
}
