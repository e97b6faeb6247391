package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The units that are best taken to complete a large diploma, for the fewest credits or the fewest open criteria. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 10, batchSize = CompletionBenchmark.QUESTIONS)
@Measurement(iterations = 5, batchSize = CompletionBenchmark.QUESTIONS)
public class CompletionBenchmark {

    /** How many questions are asked in one pass. */
    static final int QUESTIONS = 24;

    /** How many units the diploma offers. */
    @Param({"60", "90", "120"})
    public int units;

    /** How many percent of its optional units stand in two groups. */
    @Param({"0", "15", "30"})
    public int overlap;

    /** How many pairs of its optional units bar each other, for every ten units. */
    @Param({"0", "1", "30"})
    public int barredPairsInTen;

    Turns<CompletionTask> tasks = new Turns<>(List.of());

    /** Draws the questions: of every three, one holds nothing, one an eighth of the units, one a quarter. */
    @Setup
    public void draw() {
        DiplomaShape shape = new DiplomaShape(units, overlap, units * barredPairsInTen / 10);
        tasks = new Turns<>(IntStream.range(0, QUESTIONS)
                .mapToObj(seed -> task(shape.question(seed, seed % 3 * units / 8), seed))
                .toList());
    }

    private static CompletionTask task(RulesQuestion drawn, int seed) {
        return seed % 2 == 0 ? CompletionTask.fewestCredits(drawn) : CompletionTask.fewestOpenCriteria(drawn);
    }

    @Benchmark
    public Completion qcf4j() {
        return tasks.next().answer();
    }
}
