package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.cohort.CohortMapper;
import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerRecords;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Times of a cohort that is packed and held in memory, on one thread and on two.
 * <p>
 * The arguments are how many learners there are, such as '1000 10000 100000'. A thousand are drawn; each of the others
 * has the records of one of them in memory of its own. Small cohorts are mapped several times in a row, so that it is not
 * the warming up that is measured.
 */
public final class CohortTimes {

    private static final int DRAWN = 1_000;
    private static final int THREADS = 2;

    /** How many learners are mapped to warm up, and for each time that is taken, at least. */
    private static final int ENOUGH = 20_000;

    private static final long DAY = WorkModel.AS_OF.toEpochDay();

    private final PortfolioMapper mapper =
            PortfolioMapper.of(WorkModel.standard().framework());
    private final CoverageLayout layout = WorkModel.layout(mapper);

    private CohortTimes() {}

    /** Measures, and tells the time of each size, way and number of threads. */
    public static void main(String[] arguments) throws Exception {
        CohortTimes times = new CohortTimes();
        List<Integer> sizes = Stream.of(arguments).map(Integer::valueOf).toList();
        List<PackedPortfolio> all =
                times.packed(sizes.stream().max(Integer::compare).orElseThrow());
        for (int size : sizes) {
            List<PackedPortfolio> learners = all.subList(0, size);
            Interleaved work = new Interleaved();
            int repeats = Math.max(1, ENOUGH / size);
            for (int threads = 1; threads <= THREADS; threads++) {
                int count = threads;
                work.add(name("view", size, threads), repeats, () -> times.views(learners, count));
                work.add(name("cohort", size, threads), repeats, () -> times.cohort(learners, count));
            }
            Child.tell(work.measure(1, 5));
        }
    }

    /** Returns the name of what is told, such as 'view 1000 2'. */
    static String name(String way, int learners, int threads) {
        return "%s %d %d".formatted(way, learners, threads);
    }

    private List<PackedPortfolio> packed(int count) {
        PackedForm form = new PackedForm(WorkModel.standard(), layout);
        List<DrawnLearner> drawn = new LearnerDraw(WorkModel.standard(), 1).first(Math.min(DRAWN, count));
        List<PackedPortfolio> packed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            packed.add(form.pack(drawn.get(i % drawn.size())));
        }
        return packed;
    }

    /** Maps with a view for each thread, and reads all answers. */
    private long views(List<PackedPortfolio> learners, int threads) throws InterruptedException {
        AtomicLong read = new AtomicLong();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            List<PackedPortfolio> part =
                    learners.subList(learners.size() * i / threads, learners.size() * (i + 1) / threads);
            Thread worker = new Thread(() -> read.addAndGet(view(part)));
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return read.get();
    }

    private long view(List<PackedPortfolio> learners) {
        PackedWay way = new PackedWay(layout);
        long read = 0;
        for (PackedPortfolio learner : learners) {
            read += way.withIndex(learner, DAY);
        }
        return read;
    }

    private long cohort(List<PackedPortfolio> learners, int threads) {
        return CohortMapper.of(mapper, WorkModel.AS_OF)
                .withThreads(threads)
                .map(learners.stream().map(LearnerRecords::of), CohortSink.NONE)
                .learners();
    }
}
