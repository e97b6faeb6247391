package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
import java.util.List;
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

/** The units that are best taken of 300 with three barred pairs for each: how good an answer is after a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class AbsurdCompletionBenchmark {

    private static final DiplomaShape SHAPE = new DiplomaShape(300, 15, 900);

    /** The seed it is drawn from. */
    @Param({"1", "2", "3"})
    public int seed;

    Turns<CompletionTask> tasks = new Turns<>(List.of());

    /** Draws the question: nothing is held, and the fewest credits are wanted. */
    @Setup
    public void draw() {
        tasks = new Turns<>(List.of(CompletionTask.fewestCredits(SHAPE.question(seed, 0))));
    }

    @Benchmark
    public Completion qcf4j() {
        Completion completion = tasks.next().answer();
        completion.value().ifPresent(value -> AnswerTimes.keep("value", value));
        completion.bound().ifPresent(bound -> AnswerTimes.keep("bound", bound));
        return completion;
    }
}
