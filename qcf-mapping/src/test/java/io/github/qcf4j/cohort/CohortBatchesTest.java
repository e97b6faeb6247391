package io.github.qcf4j.cohort;

import static io.github.qcf4j.cohort.SmallCohort.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed learners are mapped many together, and nobody may notice but by the time it takes. */
@Timeout(60)
class CohortBatchesTest {

    private static final PortfolioMapper MAPPER = SmallCohort.mapper();
    private static final CohortMapper COHORT = CohortMapper.of(MAPPER, AS_OF);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void several_threads_give_the_same_results_in_the_same_order(int threads) {
        List<LearnerRecords> cohort = packed(2_000);
        List<LearnerResult> serial = new ArrayList<>();
        List<LearnerResult> parallel = new ArrayList<>();

        CohortCoverage alone = COHORT.map(cohort.iterator(), serial::add);
        CohortCoverage together = COHORT.withThreads(threads).map(cohort.iterator(), parallel::add);

        assertThat(parallel).isEqualTo(serial);
        assertThat(together).isEqualTo(alone);
        assertThat(together.learners()).isEqualTo(2_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void packed_learners_between_others_keep_their_places(int threads) {
        List<LearnerRecords> cohort = mixed(1_000);
        List<LearnerResult> serial = new ArrayList<>();
        List<LearnerResult> parallel = new ArrayList<>();
        List<LearnerResult> unordered = new ArrayList<>();

        CohortCoverage alone = COHORT.map(cohort.iterator(), serial::add);
        CohortCoverage together = COHORT.withThreads(threads).map(cohort.iterator(), parallel::add);
        CohortCoverage inAnyOrder = COHORT.withThreads(threads).unordered().map(cohort.iterator(), unordered::add);

        assertThat(parallel).isEqualTo(serial);
        assertThat(unordered).containsExactlyInAnyOrderElementsOf(serial);
        assertThat(together).isEqualTo(alone);
        assertThat(inAnyOrder).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void a_failure_in_the_middle_of_a_batch_comes_after_the_results_before_it(int threads) {
        List<LearnerRecords> cohort = packed(500);
        cohort.set(300, LearnerRecords.of(tooLate("L-301")));
        List<Long> numbers = new ArrayList<>();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        COHORT.withThreads(threads).map(cohort.iterator(), result -> numbers.add(result.number())))
                .withMessageStartingWith("Learner 'L-301' must be packed for 2014-11-21");

        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
        assertThat(workers()).isEmpty();
    }

    @Test
    void a_failure_ends_a_cohort_without_order_too() {
        List<LearnerRecords> cohort = packed(500);
        cohort.set(300, LearnerRecords.of(tooLate("L-301")));
        List<Long> numbers = new ArrayList<>();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> COHORT.withThreads(3)
                        .unordered()
                        .map(cohort.iterator(), result -> numbers.add(result.number())));

        assertThat(numbers).doesNotContain(301L).doesNotHaveDuplicates();
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_the_sink_throws_in_the_middle_of_a_batch_is_the_last_it_is_given(int threads) {
        IllegalStateException full = new IllegalStateException("full");
        AtomicInteger given = new AtomicInteger();

        assertThatThrownBy(() -> COHORT.withThreads(threads).map(packed(2_000).iterator(), result -> {
                    if (given.incrementAndGet() == 777) {
                        throw full;
                    }
                }))
                .isSameAs(full);

        assertThat(given).hasValue(777);
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_cohort_cancelled_within_a_batch_returns_all_that_was_taken_by_then(int threads) {
        AtomicInteger given = new AtomicInteger();
        CohortMapper mapper = COHORT.withThreads(threads).cancelledBy(() -> given.get() >= 150);

        CohortCoverage coverage = mapper.map(packed(5_000).iterator(), result -> given.incrementAndGet());

        assertThat(coverage.isCancelled()).isTrue();
        assertThat(coverage.learners()).isEqualTo(given.get()).isBetween(150L, 150L + mapper.readAhead());
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void an_interrupt_within_a_batch_cancels_and_is_left_for_the_caller(int threads) {
        AtomicInteger given = new AtomicInteger();
        CohortMapper mapper = COHORT.withThreads(threads);

        CohortCoverage coverage = mapper.map(packed(5_000).iterator(), result -> {
            if (given.incrementAndGet() == 150) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(coverage.isCancelled()).isTrue();
        assertThat(coverage.learners()).isEqualTo(given.get()).isBetween(150L, 150L + mapper.readAhead());
    }

    @Test
    void a_learner_who_comes_alone_is_mapped_without_waiting_for_another() {
        List<Long> numbers = new ArrayList<>();

        try (Workers workers = new Workers(plan(2), true)) {
            for (LearnerRecords records : packed(60)) {
                workers.give(records);
                boolean mapped = workers.isAlone() && workers.help();
                awaitReady(workers);
                assertThat(mapped).isEqualTo(numbers.size() < 16);
                Batch batch = workers.take();
                batch.give(0, result -> numbers.add(result.number()));
                assertThat(batch.mapped()).isOne();
            }
        }

        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    /** The thread that called does nothing meanwhile, as if it waited for a slow source. */
    private static void awaitReady(Workers workers) {
        while (!workers.isReady()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void what_a_slow_source_gave_is_given_to_the_sink_before_it_is_asked_again() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        Iterator<LearnerRecords> few = packed(10).stream()
                .peek(records -> assertThat(given).hasValue(taken.getAndIncrement()))
                .iterator();

        COHORT.withThreads(4).map(few, result -> given.incrementAndGet());

        assertThat(given).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 16})
    void one_packed_learner_and_a_few_start_no_threads(int threads) {
        List<String> started = new ArrayList<>();

        CohortCoverage one = COHORT.withThreads(threads).map(packed(1).iterator(), result -> started.addAll(workers()));
        CohortCoverage few = COHORT.withThreads(threads).map(packed(3).iterator(), result -> started.addAll(workers()));

        assertThat(one.learners()).isOne();
        assertThat(few.learners()).isEqualTo(3);
        assertThat(started).isEmpty();
    }

    @Test
    void more_threads_than_learners_give_the_same_results() {
        for (int count = 0; count < 40; count++) {
            List<LearnerRecords> cohort = mixed(count);
            List<LearnerResult> serial = new ArrayList<>();
            List<LearnerResult> parallel = new ArrayList<>();

            CohortCoverage alone = COHORT.map(cohort.iterator(), serial::add);
            CohortCoverage together = COHORT.withThreads(64).map(cohort.iterator(), parallel::add);

            assertThat(parallel).isEqualTo(serial);
            assertThat(together).isEqualTo(alone);
        }
        assertThat(workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void packed_learners_are_never_read_further_ahead_than_said(int threads) {
        CohortMapper mapper = COHORT.withThreads(threads);
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Stream<LearnerRecords> source = packed(3_000).stream()
                .peek(records -> furthest.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max));

        mapper.map(source, result -> given.incrementAndGet());

        assertThat(given).hasValue(3_000);
        assertThat(furthest.get()).isBetween(1, mapper.readAhead());
    }

    @Test
    void packed_learners_without_order_do_not_wait_for_one_that_takes_long_to_read() {
        int count = 10 * COHORT.withThreads(2).readAhead();
        CountDownLatch others = new CountDownLatch(count);
        List<LearnerRecords> cohort = packed(count);
        cohort.add(0, LearnerRecords.reading(1, () -> {
            awaited(others);
            return Validated.of(SmallCohort.achieved("slow"));
        }));
        List<String> learners = new ArrayList<>();

        COHORT.withThreads(2).unordered().map(cohort.iterator(), result -> {
            learners.add(result.learner().orElseThrow());
            others.countDown();
        });

        assertThat(learners).hasSize(count + 1).last().isEqualTo("slow");
    }

    @Test
    void progress_is_told_after_each_learner_of_a_batch() {
        List<CohortProgress> told = new ArrayList<>();
        List<LearnerRecords> cohort =
                packed(500).stream().map(records -> records.withBytes(10)).toList();

        COHORT.withThreads(3).withProgress(told::add).map(cohort.iterator(), CohortSink.NONE);

        assertThat(told)
                .isEqualTo(LongStream.rangeClosed(1, 500)
                        .mapToObj(count -> new CohortProgress(count, 0, 10 * count))
                        .toList());
    }

    @Test
    void an_interrupt_that_a_reader_leaves_behind_does_not_reach_the_next_learner() {
        List<Boolean> interrupted = Collections.synchronizedList(new ArrayList<>());
        Stream<LearnerRecords> cohort = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> LearnerRecords.reading(number, () -> {
                    interrupted.add(Thread.currentThread().isInterrupted());
                    Thread.currentThread().interrupt();
                    return Validated.of(SmallCohort.achieved("L-" + number));
                }));

        CohortCoverage coverage = COHORT.withThreads(2).map(cohort, CohortSink.NONE);

        assertThat(coverage.learners()).isEqualTo(20);
        assertThat(interrupted).hasSize(20).containsOnly(false);
    }

    private static CohortPlan plan(int threads) {
        return CohortPlan.of(MAPPER, CohortQuestion.of(AS_OF)).withThreads(threads);
    }

    private static List<LearnerRecords> packed(int count) {
        List<PackedPortfolio> four = IntStream.range(0, 4)
                .mapToObj(number -> MAPPER.pack(portfolio(number, "L-" + number), AS_OF))
                .toList();
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(number -> LearnerRecords.of(number, four.get(number % 4)))
                .toList());
    }

    /** Returns packed learners, and after each seven of them one to be read, or a line of which nothing can be made. */
    private static List<LearnerRecords> mixed(int count) {
        List<LearnerRecords> cohort = packed(count);
        for (int i = 7; i < count; i += 8) {
            int line = i + 1;
            cohort.set(
                    i,
                    line % 32 == 0
                            ? LearnerRecords.unread(line, List.of(SmallCohort.broken(line)))
                            : LearnerRecords.reading(
                                    line, () -> Validated.of(SmallCohort.registeredTwice("L-" + line))));
        }
        return cohort;
    }

    private static Portfolio portfolio(int number, String learner) {
        return switch (number) {
            case 0 -> SmallCohort.achieved(learner);
            case 1 -> SmallCohort.ending(learner);
            case 2 -> SmallCohort.mixed(learner);
            default -> SmallCohort.lapsed(learner);
        };
    }

    private static PackedPortfolio tooLate(String learner) {
        return PackedPortfolio.builder(
                        MAPPER.layout(SmallCohort.DIPLOMA, AS_OF).orElseThrow(), learner, AS_OF.plusDays(1))
                .build();
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
