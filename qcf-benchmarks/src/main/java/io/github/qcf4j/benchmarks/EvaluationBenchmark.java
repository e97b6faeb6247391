package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.CombinationResult;
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

/** Whether the units held of a large diploma are enough, and which combination of them is best. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 60, batchSize = EvaluationBenchmark.QUESTIONS)
@Measurement(iterations = 10, batchSize = EvaluationBenchmark.QUESTIONS)
public class EvaluationBenchmark {

    /** How many questions are asked in one pass. */
    static final int QUESTIONS = 24;

    /** How many units the diploma offers; a third of them are held. */
    @Param({"60", "90", "120"})
    public int units;

    /** How many percent of its optional units stand in two groups. */
    @Param({"0", "30"})
    public int overlap;

    Turns<EvaluationTask> tasks = new Turns<>(List.of());

    /** Draws the questions, with a barred pair for every ten units. */
    @Setup
    public void draw() {
        DiplomaShape shape = new DiplomaShape(units, overlap, units / 10);
        tasks = new Turns<>(IntStream.range(0, QUESTIONS)
                .mapToObj(seed -> new EvaluationTask(shape.question(seed, units / 3)))
                .toList());
    }

    @Benchmark
    public CombinationResult qcf4j() {
        return tasks.next().answer();
    }
}
