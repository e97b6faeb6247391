package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.CombinationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether the units held of a large diploma are enough, and which combination of them is best. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 30, batchSize = EvaluationBenchmark.QUESTIONS)
@Measurement(iterations = 5, batchSize = EvaluationBenchmark.QUESTIONS)
public class EvaluationBenchmark {

    /** How many questions there are of each line. */
    static final int QUESTIONS_OF_A_LINE = 16;

    /** How many questions are asked in one pass. */
    static final int QUESTIONS = 6 * QUESTIONS_OF_A_LINE;

    Turns<EvaluationTask> tasks = new Turns<>(List.of());

    /** Draws the questions, with a barred pair for every ten units, and a third of the units held. */
    @Setup
    public void draw() {
        List<EvaluationTask> drawn = new ArrayList<>();
        for (int units : List.of(60, 90, 120)) {
            for (int overlap : List.of(0, 30)) {
                DiplomaShape shape = new DiplomaShape(units, overlap, units / 10);
                String line = "%d of %d | %d %%".formatted(units / 3, units, overlap);
                IntStream.range(0, QUESTIONS_OF_A_LINE)
                        .mapToObj(seed -> new EvaluationTask(line, shape.question(seed, units / 3)))
                        .forEach(drawn::add);
            }
        }
        tasks = new Turns<>(drawn);
    }

    @Benchmark
    public CombinationResult qcf4j() {
        return tasks.next().answer();
    }
}
