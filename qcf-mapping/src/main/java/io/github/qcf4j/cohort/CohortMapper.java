package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.PortfolioMapper;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Maps the learners of a cohort one after the other, or several at a time, and says where the cohort stands.
 * <p>
 * However many learners there are, few are held at a time: the source is never read further ahead of the results than
 * {@link #readAhead()} says. What is given to the sink, and what is returned, is the same on any number of threads.
 * Make one and share it.
 * <pre>{@code
 * CohortCoverage coverage = CohortMapper.of(mapper, LocalDate.of(2014, 11, 21))
 *         .withThreads(4)
 *         .map(learners.stream().map(LearnerRecords::of), result -> System.out.println(result));
 * }</pre>
 * Records that come as a portfolio, read or to be read, are mapped with all that a report says, so that what is wrong
 * with them is among the findings of the result. Of packed records nothing is said but where the learner stands.
 */
public final class CohortMapper {

    private final CohortPlan plan;

    private CohortMapper(CohortPlan plan) {
        this.plan = plan;
    }

    /** Returns a mapper that asks the usual question about a day, on the thread that calls. */
    public static CohortMapper of(PortfolioMapper mapper, LocalDate asOf) {
        return new CohortMapper(CohortPlan.of(requireNonNull(mapper, "mapper"), CohortQuestion.of(asOf)));
    }

    /** Returns this mapper with another question: another look ahead, or longer lists. */
    public CohortMapper withQuestion(CohortQuestion question) {
        return new CohortMapper(plan.withQuestion(requireNonNull(question, "question")));
    }

    /**
     * Returns this mapper on so many threads.
     *
     * @param threads  how many threads map; with one, the thread that calls does everything; with more, it reads the
     *     source, gives results to the sink and maps packed learners as one of them, while all others are threads of
     *     their own, started when learners wait
     */
    public CohortMapper withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Threads '%s' must be one or more".formatted(threads));
        }
        return new CohortMapper(plan.withThreads(threads));
    }

    /** Returns this mapper with results as they are ready, and not in the order of the source. */
    public CohortMapper unordered() {
        return new CohortMapper(plan.unordered());
    }

    /** Returns this mapper with the whole report in each result, for records that do not come packed. */
    public CohortMapper withReports() {
        return new CohortMapper(plan.withReports());
    }

    /** Returns this mapper with somebody who is told after each learner, on the thread that calls. */
    public CohortMapper withProgress(Consumer<CohortProgress> progress) {
        return new CohortMapper(plan.withProgress(requireNonNull(progress, "progress")));
    }

    /**
     * Returns this mapper with somebody who is asked before each learner whether to stop. Learners that were taken from
     * the source by then are still mapped and given to the sink. An interrupt of the thread that calls stops it too.
     */
    public CohortMapper cancelledBy(BooleanSupplier cancelled) {
        return new CohortMapper(plan.cancelledBy(requireNonNull(cancelled, "cancelled")));
    }

    /**
     * Returns how many learners may be taken from the source and not yet given to the sink, if all of them come packed;
     * one that does not counts as eight.
     */
    public int readAhead() {
        return plan.readAhead();
    }

    /**
     * Maps the learners of a stream, which is read by the thread that calls and not closed.
     *
     * @param source  the learners
     * @param sink  takes the results
     */
    public CohortCoverage map(Stream<LearnerRecords> source, CohortSink sink) {
        return map(requireNonNull(source, "source").iterator(), sink);
    }

    /**
     * Maps the learners of an iterator.
     * <p>
     * What the source, the sink, a reading of records or the receiver of progress throws ends the mapping, and is
     * thrown by this method once the threads have ended.
     *
     * @param source  the learners
     * @param sink  takes the results
     * @throws IllegalArgumentException  if records are packed for another policy, or do not answer the day
     */
    public CohortCoverage map(Iterator<LearnerRecords> source, CohortSink sink) {
        return new CohortRun(plan, requireNonNull(source, "source"), requireNonNull(sink, "sink")).run();
    }
}
