package io.github.qcf4j.validation;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.LearningOutcome;
import java.util.List;

/**
 * A learning outcome that is being checked.
 *
 * @param outcome  the outcome
 * @param place  where it is
 * @param words  its statement
 * @param criteria  its criteria
 */
record OutcomeInHand(LearningOutcome outcome, Place place, Words words, List<CriterionInHand> criteria) {

    static OutcomeInHand of(LearningOutcome outcome, Place unit, Vocabulary vocabulary) {
        List<CriterionInHand> criteria = outcome.criteria().stream()
                .map(criterion -> CriterionInHand.of(criterion, unit, vocabulary))
                .toList();
        return new OutcomeInHand(outcome, unit.atOutcome(outcome.number()), Words.of(outcome.statement()), criteria);
    }
}
