package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.testkit.RulesCase;
import io.github.qcf4j.testkit.RulesConstruct;
import io.github.qcf4j.testkit.RulesGenerator;
import io.github.qcf4j.testkit.RulesShape;
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

/**
 * The units that are best taken where rules are many and drawn by chance, which no qualification's are.
 * <p>
 * Up to twelve of them ask for sizes of all measures and levels, over groups that share their units.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 1, batchSize = MixedCompletionBenchmark.QUESTIONS)
@Measurement(iterations = 1, batchSize = MixedCompletionBenchmark.QUESTIONS)
public class MixedCompletionBenchmark {

    /** How many questions are asked in one pass. */
    static final int QUESTIONS = 24;

    private static final String LINE = "40 to 120, up to 12 sizes | by chance | by chance";

    private static final RulesShape SHAPE = RulesShape.of(40, 120, 6, 12)
            .only(
                    RulesConstruct.MANDATORY_GROUPS,
                    RulesConstruct.GROUP_MINIMA,
                    RulesConstruct.GROUP_MAXIMA,
                    RulesConstruct.OVERLAP,
                    RulesConstruct.MINIMA,
                    RulesConstruct.LEVELS,
                    RulesConstruct.BARRED_UNITS);

    Turns<CompletionTask> tasks = new Turns<>(List.of());

    /** Draws the questions: a third of a combination is held, and the rest to be completed. */
    @Setup
    public void draw() {
        tasks = new Turns<>(IntStream.range(0, QUESTIONS)
                .mapToObj(MixedCompletionBenchmark::task)
                .toList());
    }

    private static CompletionTask task(int seed) {
        RulesCase drawn = RulesGenerator.of(SHAPE).question(seed);
        RulesQuestion question = RulesQuestion.of(drawn, drawn.held().size() / 3);
        return seed % 2 == 0
                ? CompletionTask.fewestCredits(LINE, question)
                : CompletionTask.fewestOpenCriteria(LINE, question);
    }

    @Benchmark
    public Completion qcf4j() {
        return tasks.next().answer();
    }
}
