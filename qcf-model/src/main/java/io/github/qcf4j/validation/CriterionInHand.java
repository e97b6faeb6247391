package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;

/**
 * An assessment criterion that is being checked.
 *
 * @param criterion  the criterion
 * @param place  where it is
 * @param words  its statement
 * @param opening  how its statement begins
 */
record CriterionInHand(AssessmentCriterion criterion, Place place, Words words, Opening opening) {

    static CriterionInHand of(AssessmentCriterion criterion, Place unit, Vocabulary vocabulary) {
        Words words = Words.of(criterion.statement());
        return new CriterionInHand(
                criterion, unit.atCriterion(criterion.number()), words, Opening.of(words, vocabulary));
    }

    /** Returns whether the statement starts with a phrase of a list of verbs. */
    boolean startsWith(Phrases verbs) {
        int adverb = Math.max(0, opening.verb() - 1);
        return verbs.startsAt(words, opening.verb()) || verbs.startsAt(words, adverb);
    }
}
