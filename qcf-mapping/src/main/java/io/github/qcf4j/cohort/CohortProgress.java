package io.github.qcf4j.cohort;

/**
 * How far a cohort has come, such as '1200 learners, 1 unread, 3145728 bytes'.
 * <p>
 * The library has no clock: rate and time left are worked out by whoever is told.
 *
 * @param learners  how many learners are done, those that could not be read among them
 * @param unread  how many of them could not be read
 * @param bytes  how many bytes they took of the source, where it says so
 */
public record CohortProgress(long learners, long unread, long bytes) {

    static final CohortProgress NONE = new CohortProgress(0, 0, 0);

    CohortProgress plus(boolean read, long further) {
        return new CohortProgress(learners + 1, read ? unread : unread + 1, bytes + further);
    }

    /** Returns the counts in words, such as '1200 learners, 1 unread, 3145728 bytes'. */
    @Override
    public String toString() {
        return "%s learners, %s unread, %s bytes".formatted(learners, unread, bytes);
    }
}
