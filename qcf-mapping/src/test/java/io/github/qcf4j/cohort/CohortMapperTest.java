package io.github.qcf4j.cohort;

import static io.github.qcf4j.cohort.SmallCohort.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hang would be a failure, so that every test has a time limit; none of them measures time. */
@Timeout(60)
class CohortMapperTest {

    private static final PortfolioMapper MAPPER = SmallCohort.mapper();
    private static final CohortMapper COHORT = CohortMapper.of(MAPPER, AS_OF);

    @Test
    void each_line_has_a_result_in_the_order_of_the_source() {
        List<String> told = told(COHORT, SmallCohort.learners());

        assertThat(told)
                .containsExactly(
                        "1 L-1001 on 2014-11-21: 3/3",
                        "2 L-1002 on 2014-11-21: 3/3",
                        "3 line 3: 1 findings",
                        "4 L-1004 on 2014-11-21: 0/3",
                        "5 L-1005 on 2014-11-21: 2/5",
                        "6 L-1006 on 2014-11-21: 0/2",
                        "7 L-1007 on 2014-11-21: 2/2",
                        "7 L-1007 on 2014-11-21: 0/3",
                        "8 L-1008 on 2014-11-21: 0/3");
    }

    @Test
    void a_line_that_cannot_be_read_is_a_result_with_findings_and_the_rest_goes_on() {
        LearnerResult broken = results(COHORT, SmallCohort.learners()).get(2);

        assertThat(broken.line()).isEqualTo(3);
        assertThat(broken.summary()).isEmpty();
        assertThat(broken.learner()).isEmpty();
        assertThat(broken.hasErrors()).isTrue();
        assertThat(broken.findings()).containsExactly(SmallCohort.broken(3));
    }

    @Test
    void records_that_come_as_a_portfolio_carry_the_warnings_of_mapping_and_no_notes() {
        LearnerResult result = results(COHORT, SmallCohort.learners()).get(4);

        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly("-: warning: L-1005 evidence E1 is mapped to 'J/999/0001 9.9', which nothing"
                        + " describes; map it to a criterion in the specification [evidence.criterion.unknown]");
        assertThat(result.report()).isEmpty();
    }

    @Test
    void a_summary_is_that_of_the_report_of_each_qualification() {
        Portfolio portfolio = SmallCohort.registeredTwice("L-1007");
        List<CoverageReport> reports = MAPPER.mapAll(portfolio, AS_OF).reports();

        List<LearnerResult> results = results(COHORT.withReports(), List.of(LearnerRecords.of(portfolio)));

        assertThat(results).extracting(result -> result.report().orElseThrow()).isEqualTo(reports);
        assertThat(results)
                .extracting(result -> result.summary().orElseThrow().progress())
                .isEqualTo(reports.stream().map(CoverageReport::progress).toList());
    }

    @Test
    void packed_records_have_the_same_summary_and_nothing_is_said_of_what_is_wrong_with_them() {
        PackedPortfolio packed = MAPPER.pack(SmallCohort.mixed("L-1005"), AS_OF);

        List<LearnerResult> results = results(COHORT.withReports(), List.of(LearnerRecords.of(9, packed)));

        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.summary())
                    .isEqualTo(results(COHORT, SmallCohort.learners()).get(4).summary());
            assertThat(result.line()).isEqualTo(9);
            assertThat(result.report()).isEmpty();
            assertThat(result.findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void several_threads_give_the_same_results_in_the_same_order(int threads) {
        List<LearnerRecords> cohort = many(200);
        List<LearnerResult> serial = new ArrayList<>();
        List<LearnerResult> parallel = new ArrayList<>();

        CohortCoverage alone = COHORT.withReports().map(cohort.iterator(), serial::add);
        CohortCoverage together = COHORT.withReports().withThreads(threads).map(cohort.stream(), parallel::add);

        assertThat(parallel).isEqualTo(serial);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void unordered_results_are_the_same_in_any_order() {
        List<LearnerRecords> cohort = many(200);
        List<LearnerResult> ordered = new ArrayList<>();
        List<LearnerResult> unordered = new ArrayList<>();

        CohortCoverage alone = COHORT.map(cohort.iterator(), ordered::add);
        CohortCoverage together = COHORT.withThreads(3).unordered().map(cohort.iterator(), unordered::add);

        assertThat(unordered).containsExactlyInAnyOrderElementsOf(ordered);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void results_without_order_do_not_wait_for_one_that_takes_long() {
        CountDownLatch others = new CountDownLatch(4);
        LearnerRecords slow = LearnerRecords.reading(1, () -> {
            awaited(others);
            return Validated.of(SmallCohort.achieved("slow"));
        });
        List<LearnerRecords> cohort = new ArrayList<>(List.of(slow));
        IntStream.range(0, 4).forEach(i -> cohort.add(LearnerRecords.of(SmallCohort.ending("L-" + i))));
        List<String> learners = new ArrayList<>();

        COHORT.withThreads(2).unordered().map(cohort.iterator(), result -> {
            learners.add(result.learner().orElseThrow());
            others.countDown();
        });

        assertThat(learners).hasSize(5).last().isEqualTo("slow");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_source_is_never_read_further_ahead_than_said(int threads) {
        CohortMapper mapper = COHORT.withThreads(threads);
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<LearnerRecords> source = many(300).iterator();
        Iterator<LearnerRecords> counted = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public LearnerRecords next() {
                furthest.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                return LearnerRecords.of(SmallCohort.ending(
                        source.next().read().value().orElseThrow().learner()));
            }
        };

        mapper.map(counted, result -> given.incrementAndGet());

        assertThat(given).hasValue(300);
        assertThat(furthest.get()).isBetween(1, Math.max(1, mapper.readAhead() / 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void a_cancelled_cohort_returns_what_was_done_until_then(int threads) {
        AtomicInteger given = new AtomicInteger();
        CohortMapper mapper = COHORT.withThreads(threads).cancelledBy(() -> given.get() >= 10);

        CohortCoverage coverage = mapper.map(many(1_000).iterator(), result -> given.incrementAndGet());

        assertThat(coverage.isCancelled()).isTrue();
        assertThat(coverage.learners()).isEqualTo(given.get()).isBetween(10L, 10L + mapper.readAhead());
        assertThat(coverage).hasToString(given + " learners, 0 unread, cancelled");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void an_interrupt_cancels_and_is_left_for_the_caller(int threads) {
        AtomicInteger given = new AtomicInteger();

        CohortCoverage coverage = COHORT.withThreads(threads).map(many(1_000).iterator(), result -> {
            if (given.incrementAndGet() == 5) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(coverage.isCancelled()).isTrue();
        assertThat(coverage.learners()).isEqualTo(given.get()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_the_sink_throws_reaches_the_caller_once_and_ends_the_threads(int threads) {
        UncheckedIOException full = new UncheckedIOException(new IOException("disk full"));
        AtomicInteger given = new AtomicInteger();
        CohortSink sink = result -> {
            if (given.incrementAndGet() == 7) {
                throw full;
            }
        };

        assertThatThrownBy(() -> COHORT.withThreads(threads).map(many(1_000).iterator(), sink))
                .isSameAs(full)
                .hasNoSuppressedExceptions();

        assertThat(given).hasValue(7);
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_the_source_throws_reaches_the_caller_once_and_ends_the_threads(int threads) {
        UncheckedIOException torn = new UncheckedIOException(new IOException("connection torn"));
        Stream<LearnerRecords> source = many(100).stream().map(records -> {
            if (records.line() == 50) {
                throw torn;
            }
            return records;
        });

        assertThatThrownBy(() -> COHORT.withThreads(threads).map(source, result -> {}))
                .isSameAs(torn);

        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_reading_throws_comes_after_the_results_before_it(int threads) {
        List<LearnerRecords> cohort = new ArrayList<>(many(20));
        cohort.set(12, LearnerRecords.reading(13, () -> {
            throw new UncheckedIOException(new IOException("torn"));
        }));
        List<Long> lines = new ArrayList<>();

        assertThatThrownBy(() -> COHORT.withThreads(threads).map(cohort.iterator(), result -> lines.add(result.line())))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(lines).hasSize(12).last().isEqualTo(12L);
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_error_in_a_thread_is_thrown_as_it_is(int threads) {
        StackOverflowError deep = new StackOverflowError();
        LearnerRecords records = LearnerRecords.reading(1, () -> {
            throw deep;
        });

        assertThatThrownBy(() -> COHORT.withThreads(threads).map(Stream.of(records), CohortSink.NONE))
                .isSameAs(deep);
    }

    @Test
    void progress_tells_counts_and_bytes_after_each_learner() {
        List<CohortProgress> told = new ArrayList<>();

        COHORT.withThreads(2).withProgress(told::add).map(SmallCohort.learners().iterator(), CohortSink.NONE);

        assertThat(told).hasSize(8);
        assertThat(told.get(0)).isEqualTo(new CohortProgress(1, 0, 101));
        assertThat(told.get(2)).isEqualTo(new CohortProgress(3, 1, 101 + 102 + 17));
        assertThat(told.get(7)).hasToString("8 learners, 1 unread, 750 bytes");
    }

    @Test
    void the_coverage_alone_needs_no_results() {
        CohortCoverage kept = COHORT.map(SmallCohort.learners().iterator(), result -> {});

        assertThat(COHORT.map(SmallCohort.learners().iterator(), CohortSink.NONE))
                .isEqualTo(kept);
    }

    @Test
    void a_result_goes_to_one_sink_and_then_to_the_other() {
        List<String> told = new ArrayList<>();
        CohortSink both = CohortSink.NONE.andThen(result -> told.add("one")).andThen(result -> told.add("other"));

        COHORT.map(Stream.of(LearnerRecords.of(SmallCohort.achieved("L-1001"))), both.andThen(CohortSink.NONE));

        assertThat(told).containsExactly("one", "other");
    }

    @Test
    void records_packed_for_another_day_or_policy_are_refused() {
        PackedPortfolio past = PackedPortfolio.builder(
                        MAPPER.layout(SmallCohort.DIPLOMA, AS_OF).orElseThrow(), "L-1001", AS_OF.plusDays(1))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> COHORT.map(Stream.of(LearnerRecords.of(past)), CohortSink.NONE))
                .withMessage("Learner 'L-1001' must be packed for 2014-11-21, and is packed from 2014-11-22 to %s"
                        .formatted(LocalDate.MAX));
    }

    @Test
    void no_threads_and_no_arguments_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COHORT.withThreads(0))
                .withMessage("Threads '0' must be one or more");
        assertThatNullPointerException()
                .isThrownBy(() -> CohortMapper.of(MAPPER, null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> COHORT.map(List.<LearnerRecords>of().iterator(), null))
                .withMessage("sink");
    }

    @Test
    void records_say_where_they_are_from() {
        LearnerRecords records = LearnerRecords.of(17, Validated.of(SmallCohort.achieved("L-1001")))
                .withBytes(250);

        assertThat(records).hasToString("records on line 17");
        assertThat(records.bytes()).isEqualTo(250);
        assertThat(records.packed()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearnerRecords.unread(-1, List.of(SmallCohort.broken(1))))
                .withMessage("Line '-1' must be one or more, or zero for none");
    }

    private static List<LearnerRecords> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> LearnerRecords.reading(i, () -> Validated.of(portfolio(i))))
                .toList();
    }

    private static Portfolio portfolio(int number) {
        String learner = "L-" + number;
        return switch (number % 4) {
            case 0 -> SmallCohort.achieved(learner);
            case 1 -> SmallCohort.ending(learner);
            case 2 -> SmallCohort.mixed(learner);
            default -> SmallCohort.lapsed(learner);
        };
    }

    private static List<LearnerResult> results(CohortMapper mapper, List<LearnerRecords> cohort) {
        List<LearnerResult> results = new ArrayList<>();
        mapper.map(cohort.iterator(), results::add);
        return results;
    }

    private static List<String> told(CohortMapper mapper, List<LearnerRecords> cohort) {
        return results(mapper, cohort).stream()
                .map(result -> result.number() + " " + result)
                .toList();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("qcf4j-cohort-"))
                .toList();
    }
}
