package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import java.util.ArrayList;
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
@Warmup(iterations = 3, batchSize = CompletionBenchmark.QUESTIONS)
@Measurement(iterations = 3, batchSize = CompletionBenchmark.QUESTIONS)
public class CompletionBenchmark {

    /** How many questions there are of each line. */
    static final int QUESTIONS_OF_A_LINE = 16;

    /** How many questions are asked in one pass. */
    static final int QUESTIONS = 9 * QUESTIONS_OF_A_LINE;

    /** How many units the diploma offers. */
    @Param({"60", "90", "120"})
    public int units;

    Turns<CompletionTask> tasks = new Turns<>(List.of());

    /** Draws the questions: by how many units stand in two groups, and how many pairs of them bar each other. */
    @Setup
    public void draw() {
        List<CompletionTask> drawn = new ArrayList<>();
        for (int overlap : List.of(0, 15, 30)) {
            for (int barredPairs : List.of(0, units / 10, 3 * units)) {
                DiplomaShape shape = new DiplomaShape(units, overlap, barredPairs);
                IntStream.range(0, QUESTIONS_OF_A_LINE)
                        .mapToObj(seed -> task(shape, seed))
                        .forEach(drawn::add);
            }
        }
        tasks = new Turns<>(drawn);
    }

    /** Returns a question; of every three, one holds nothing, one an eighth of the units, one a quarter. */
    private static CompletionTask task(DiplomaShape shape, int seed) {
        String line = "%d | %d %% | %d".formatted(shape.units(), shape.overlap(), shape.barredPairs());
        RulesQuestion drawn = shape.question(seed, seed % 3 * shape.units() / 8);
        return seed % 2 == 0
                ? CompletionTask.fewestCredits(line, drawn)
                : CompletionTask.fewestOpenCriteria(line, drawn);
    }

    @Benchmark
    public Completion qcf4j() {
        return tasks.next().answer();
    }
}
