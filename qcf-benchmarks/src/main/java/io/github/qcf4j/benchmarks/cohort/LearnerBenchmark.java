package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.CoverageView;
import io.github.qcf4j.mapping.PackedPortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One learner after the other, mapped in every way that stays in one process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LearnerBenchmark {

    /** How many different learners take turns. */
    static final int LEARNERS = 64;

    private static final int WITH_RECORDS = 8;
    private static final int DAYS = 300;
    private static final long DAY = WorkModel.AS_OF.toEpochDay();

    /** How many times the usual evidence a learner has. */
    @Param("1")
    public int times;

    private List<PlainLearner> rows = List.of();
    private List<PackedPortfolio> packed = List.of();
    private List<int[]> bare = List.of();
    private List<Portfolio> records = List.of();
    private List<DrawnLearner> drawn = List.of();
    private NaiveStreams naive = new NaiveStreams(List.of());
    private TunedMaps tuned = new TunedMaps(List.of());
    private PortfolioMapper mapper = PortfolioMapper.of(WorkModel.standard().framework());
    private PackedForm form = new PackedForm(WorkModel.standard(), WorkModel.layout(mapper));
    private PackedWay way = new PackedWay(form.layout());
    private int next;

    /** Draws the learners. */
    @Setup
    public void draw() {
        WorkModel model = WorkModel.standard();
        Forms forms = new Forms(model);
        drawn = new LearnerDraw(model, times).first(LEARNERS);
        rows = drawn.stream().map(forms::rows).toList();
        packed = drawn.stream().map(form::pack).toList();
        bare = drawn.stream().map(BareScan::packed).toList();
        records = drawn.subList(0, WITH_RECORDS).stream().map(forms::portfolio).toList();
        naive = new NaiveStreams(model.plainUnits());
        tuned = new TunedMaps(model.plainUnits());
        way.map(packed.get(0), DAY);
    }

    private <T> T turn(List<T> learners) {
        next++;
        return learners.get(next % learners.size());
    }

    private long anotherDay() {
        next++;
        return DAY + next % DAYS;
    }

    @Benchmark
    public PlainReport naiveStreams() {
        return naive.map(turn(rows), WorkModel.AS_OF);
    }

    @Benchmark
    public PlainReport hashMaps() {
        return tuned.map(turn(rows), WorkModel.AS_OF);
    }

    @Benchmark
    public int bareScan() {
        return BareScan.counted(turn(bare), DAY);
    }

    /** Maps; progress, the state of units and credit are known, all else is there to be read. */
    @Benchmark
    public CoverageView mapped() {
        return way.map(turn(packed), DAY);
    }

    @Benchmark
    public int statuses() {
        return way.statuses(turn(packed), DAY);
    }

    @Benchmark
    public int withIndex() {
        return way.withIndex(turn(packed), DAY);
    }

    @Benchmark
    public int withEvidence() {
        return way.withEvidence(turn(packed), DAY);
    }

    @Benchmark
    public CoverageSummary snapshot() {
        return way.snapshot(turn(packed), DAY);
    }

    /** Asks about another day; progress, the state of units and credit are known, all else is there to be read. */
    @Benchmark
    public CoverageView moved() {
        return way.moveTo(anotherDay());
    }

    @Benchmark
    public int movedStatuses() {
        return way.statusesAt(anotherDay());
    }

    @Benchmark
    public PackedPortfolio packRows() {
        return form.pack(turn(drawn));
    }

    @Benchmark
    public PackedPortfolio packRecords() {
        return mapper.pack(turn(records), WorkModel.AS_OF);
    }

    /** Maps records to the full report, and reads where every criterion stands. */
    @Benchmark
    public int report() {
        return ReadReport.open(mapper.map(turn(records), WorkModel.AS_OF));
    }
}
