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
