package io.github.qcf4j.cohort;

/**
 * What takes the results of a cohort, one after the other: a file, a table of a database, a list.
 * <p>
 * It is always called by the thread that called {@link CohortMapper}, however many threads map, so it needs no locks.
 * What it throws ends the cohort and reaches the caller.
 */
@FunctionalInterface
public interface CohortSink {

    /** Takes nothing, for those who want the coverage of the whole cohort alone; no summary is made for it. */
    CohortSink NONE = result -> {};

    /** Takes the next result. */
    void accept(LearnerResult result);

    /** Returns a sink that gives each result to this one and then to another. */
    default CohortSink andThen(CohortSink next) {
        if (this == NONE) {
            return next;
        }
        if (next == NONE) {
            return this;
        }
        return result -> {
            accept(result);
            next.accept(result);
        };
    }
}
