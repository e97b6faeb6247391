package io.github.qcf4j.validation;

import java.util.Set;

/** The check that criteria complete the stem 'The learner can' with one verb that can be assessed. */
final class CriterionVerbCheck implements UnitCheck {

    private static final Set<String> OPENS_OBJECT =
            Set.of("a", "an", "the", "their", "own", "its", "how", "why", "what", "whether", "this", "these", "each");

    @Override
    public void check(UnitInHand unit) {
        unit.criteria().forEach(criterion -> {
            Words words = criterion.words();
            int stem = Opening.stemLength(words);
            if (stem > 0) {
                unit.find(
                        DraftingRule.CRITERION_STEM_REPEATED,
                        criterion.place(),
                        "repeats the stem '%s'".formatted(words.from(0, stem)));
            }
            if (!checkAssessable(unit, criterion)) {
                checkVerb(unit, criterion);
            }
        });
    }

    private static boolean checkAssessable(UnitInHand unit, CriterionInHand criterion) {
        Words words = criterion.words();
        int verb = criterion.opening().verb();
        int unassessable = unit.phrases(WordList.UNASSESSABLE_VERBS).lengthAt(words, verb);
        int weak = unit.phrases(WordList.WEAK_VERBS).lengthAt(words, verb);
        if (unassessable > 0) {
            unit.find(
                    DraftingRule.CRITERION_VERB_UNASSESSABLE,
                    criterion.place(),
                    "begins with '%s', which nobody can see".formatted(words.from(verb, unassessable)));
        } else if (weak > 0) {
            unit.find(
                    DraftingRule.CRITERION_VERB_WEAK,
                    criterion.place(),
                    "begins with '%s', which leaves nothing to judge".formatted(words.from(verb, weak)));
        }
        return unassessable > 0 || weak > 0;
    }

    private static void checkVerb(UnitInHand unit, CriterionInHand criterion) {
        Words words = criterion.words();
        int first = criterion.opening().verb();
        switch (criterion.opening().kind()) {
            case NO_VERB ->
                unit.find(
                        DraftingRule.CRITERION_VERB_MISSING,
                        criterion.place(),
                        "begins with '%s', which does not say what the learner does".formatted(words.at(first)));
            case UNKNOWN -> checkSpelling(unit, criterion);
            case VERB -> checkSingle(unit, criterion, first);
        }
    }

    private static void checkSpelling(UnitInHand unit, CriterionInHand criterion) {
        String word = criterion.words().at(criterion.opening().verb());
        unit.vocabulary()
                .verbLike(word)
                .ifPresent(verb -> unit.find(
                        DraftingRule.CRITERION_VERB_UNKNOWN,
                        criterion.place(),
                        "begins with '%s', which is perhaps '%s'".formatted(word, verb)));
    }

    private static void checkSingle(UnitInHand unit, CriterionInHand criterion, int first) {
        Words words = criterion.words();
        for (int i = first + 2; i < words.size(); i++) {
            boolean joined = words.at(i - 1).equals("and") || words.at(i - 1).equals("or");
            if (joined && unit.vocabulary().isVerb(words.at(i)) && isVerbHere(unit, words, first, i)) {
                unit.find(
                        DraftingRule.CRITERION_VERB_SEVERAL,
                        criterion.place(),
                        "asks the learner to '%s' and to '%s'".formatted(words.at(first), words.at(i)));
                return;
            }
        }
    }

    /**
     * Returns whether a verb is meant: it follows on the first one, or on a list of verbs, or has an object of its own.
     * <p>
     * In 'Describe how to report and record an accident' both go with 'how to'.
     */
    private static boolean isVerbHere(UnitInHand unit, Words words, int first, int index) {
        boolean onlyVerbsBefore = true;
        boolean isInfinitive = false;
        for (int i = first + 1; i < index - 1; i++) {
            boolean isVerb = unit.vocabulary().isVerb(words.at(i));
            onlyVerbsBefore &= isVerb && words.hasCommaAfter(i - 1);
            isInfinitive |= isVerb && words.at(i - 1).equals("to");
        }
        return onlyVerbsBefore || (!isInfinitive && OPENS_OBJECT.contains(words.at(index + 1)));
    }
}
