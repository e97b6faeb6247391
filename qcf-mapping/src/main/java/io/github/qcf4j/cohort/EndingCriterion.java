package io.github.qcf4j.cohort;

import io.github.qcf4j.model.CriterionReference;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A criterion that is met and will not be from a day on, if nothing more is recorded, such as
 * '2014-12-01 J/999/0001 1.2 of L-1001'.
 *
 * @param on  the first day on which it is not met any more
 * @param criterion  the criterion
 * @param learner  the reference of the learner
 */
public record EndingCriterion(LocalDate on, CriterionReference criterion, String learner)
        implements Comparable<EndingCriterion> {

    private static final Comparator<EndingCriterion> ORDER = Comparator.comparing(EndingCriterion::on)
            .thenComparing(EndingCriterion::criterion)
            .thenComparing(EndingCriterion::learner);

    /** Compares by day, then by criterion and learner. */
    @Override
    public int compareTo(EndingCriterion other) {
        return ORDER.compare(this, other);
    }

    /** Returns day, criterion and learner, such as '2014-12-01 J/999/0001 1.2 of L-1001'. */
    @Override
    public String toString() {
        return "%s %s of %s".formatted(on, criterion, learner);
    }
}
