package io.github.qcf4j.cohort;

import io.github.qcf4j.model.CriterionReference;

/**
 * A criterion that some learners have still to cover, such as 'J/999/0001 1.2: 31 of 40 learners'.
 *
 * @param criterion  the criterion
 * @param lacking  how many learners are asked for it and have not covered it
 * @param asked  how many learners are asked for it
 */
public record LackedCriterion(CriterionReference criterion, long lacking, long asked) {

    /** Returns the criterion with the numbers, such as 'J/999/0001 1.2: 31 of 40 learners'. */
    @Override
    public String toString() {
        return "%s: %s of %s learners".formatted(criterion, lacking, asked);
    }
}
