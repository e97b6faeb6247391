package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.mapping.LivePortfolio;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One change to the records of a learner whose coverage is kept up to date; each is made and taken back by turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LiveBenchmark {

    private static final int CHANGES = 64;
    private static final long DAY = WorkModel.AS_OF.toEpochDay();

    /** How many times the usual evidence the learner has. */
    @Param({"1", "16"})
    public int times;

    private final WorkModel model = WorkModel.standard();
    private final PortfolioMapper mapper = PortfolioMapper.of(model.framework());
    private LivePortfolio live = LivePortfolio.of(mapper, first(1), WorkModel.AS_OF);
    private final List<Change> unmapped = new ArrayList<>();
    private final List<Change> untouched = new ArrayList<>();
    private final List<Change> undecided = new ArrayList<>();
    private int next;

    /** A criterion and an item of evidence for it. */
    private record Change(int criterion, int item) {}

    private Portfolio first(int size) {
        return new Forms(model).portfolio(new LearnerDraw(model, size).draw(0));
    }

    /** Draws the learner, and what will be changed in units that are not signed off. */
    @Setup
    public void draw() {
        live = LivePortfolio.of(mapper, first(times), WorkModel.AS_OF);
        DrawnLearner drawn = new LearnerDraw(model, times).draw(0);
        BitSet mapped = new BitSet();
        for (int i = 0; i < drawn.mappings(); i++) {
            mapped.set(drawn.criterion()[i] * drawn.items() + drawn.item()[i]);
            if (drawn.decided().get(i) == Decided.NOTHING) {
                add(undecided, drawn.criterion()[i], drawn.item()[i]);
            }
        }
        for (int criterion = 0; criterion < model.criteria().size(); criterion++) {
            int first = criterion * drawn.items();
            int free = mapped.nextClearBit(first) - first;
            boolean touched = mapped.get(first, first + drawn.items()).cardinality() > 0;
            if (free < drawn.items()) {
                add(touched ? unmapped : untouched, criterion, free);
            }
        }
    }

    private void add(List<Change> changes, int criterion, int item) {
        boolean open = live.state(live.layout().unitOf(criterion)) == UnitState.IN_PROGRESS;
        if (open && changes.size() < CHANGES) {
            changes.add(new Change(criterion, live.item(DrawnLearner.reference(item))));
        }
    }

    private Change turn(List<Change> changes) {
        next = next + 1 < changes.size() ? next + 1 : 0;
        return changes.get(next);
    }

    @Benchmark
    @OperationsPerInvocation(2)
    public int mapping() {
        Change change = turn(unmapped);
        live.takeBack(live.map(change.criterion(), change.item(), DAY));
        return live.met();
    }

    /** A mapping to a criterion for which there is nothing yet. */
    @Benchmark
    @OperationsPerInvocation(2)
    public int firstMapping() {
        Change change = turn(untouched);
        live.takeBack(live.map(change.criterion(), change.item(), DAY));
        return live.met();
    }

    @Benchmark
    @OperationsPerInvocation(2)
    public int decision() {
        Change change = turn(undecided);
        live.takeBack(live.decide(change.criterion(), change.item(), DecisionOutcome.MET, DAY));
        return live.met();
    }
}
