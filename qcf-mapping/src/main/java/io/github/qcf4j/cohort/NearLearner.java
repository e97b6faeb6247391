package io.github.qcf4j.cohort;

import java.util.Comparator;

/**
 * A learner who has nearly completed a unit, such as 'L-1001 (2 open)'.
 *
 * @param learner  the reference of the learner
 * @param open  how many criteria of the unit are open; none where a requirement or the sign-off alone is missing
 */
public record NearLearner(String learner, int open) implements Comparable<NearLearner> {

    private static final Comparator<NearLearner> ORDER =
            Comparator.comparingInt(NearLearner::open).thenComparing(NearLearner::learner);

    /** Returns whether this comes before another learner with so many open criteria. */
    boolean isBefore(String other, int otherOpen) {
        return open == otherOpen ? learner.compareTo(other) < 0 : open < otherOpen;
    }

    /** Compares by the open criteria, fewest first, then by learner. */
    @Override
    public int compareTo(NearLearner other) {
        return ORDER.compare(this, other);
    }

    /** Returns the learner with the open criteria, such as 'L-1001 (2 open)'. */
    @Override
    public String toString() {
        return "%s (%s open)".formatted(learner, open);
    }
}
