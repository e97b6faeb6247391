package io.github.qcf4j.cohort;

import io.github.qcf4j.mapping.PortfolioMapper;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a cohort is mapped.
 *
 * @param mapper  maps each learner
 * @param question  what is asked
 * @param threads  how many threads map
 * @param ordered  whether results are given in the order of the source
 * @param reports  whether results have whole reports
 * @param progress  told after each learner
 * @param cancelled  asked before each learner
 */
record CohortPlan(
        PortfolioMapper mapper,
        CohortQuestion question,
        int threads,
        boolean ordered,
        boolean reports,
        Consumer<CohortProgress> progress,
        BooleanSupplier cancelled) {

    /** How many packed learners are held at the cost of one that is still to be read. */
    static final int PACKED_FOR_ONE_UNREAD = 8;

    private static final int UNREAD_PER_THREAD = 8;

    @SuppressWarnings("UnnecessaryLambda") // one object, so that it is seen whether anybody is told
    private static final Consumer<CohortProgress> UNTOLD = progress -> {};

    static CohortPlan of(PortfolioMapper mapper, CohortQuestion question) {
        return new CohortPlan(mapper, question, 1, true, false, UNTOLD, () -> false);
    }

    /** Returns how many packed learners may be taken from the source and not yet given to the sink. */
    int readAhead() {
        return threads == 1 ? 1 : Math.multiplyExact(threads, UNREAD_PER_THREAD * PACKED_FOR_ONE_UNREAD);
    }

    /** Returns whether anybody is told of progress. */
    boolean isTold() {
        return progress != UNTOLD;
    }

    CohortPlan withQuestion(CohortQuestion other) {
        return new CohortPlan(mapper, other, threads, ordered, reports, progress, cancelled);
    }

    CohortPlan withThreads(int other) {
        return new CohortPlan(mapper, question, other, ordered, reports, progress, cancelled);
    }

    CohortPlan unordered() {
        return new CohortPlan(mapper, question, threads, false, reports, progress, cancelled);
    }

    CohortPlan withReports() {
        return new CohortPlan(mapper, question, threads, ordered, true, progress, cancelled);
    }

    CohortPlan withProgress(Consumer<CohortProgress> told) {
        return new CohortPlan(mapper, question, threads, ordered, reports, told, cancelled);
    }

    CohortPlan cancelledBy(BooleanSupplier asked) {
        return new CohortPlan(mapper, question, threads, ordered, reports, progress, asked);
    }
}
