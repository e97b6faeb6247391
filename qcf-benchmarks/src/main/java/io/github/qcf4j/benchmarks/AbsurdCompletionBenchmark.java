package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Completion;
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

/** The units that are best taken of 300 with three barred pairs for each: how good an answer the budget gives. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 1, batchSize = AbsurdCompletionBenchmark.QUESTIONS)
@Measurement(iterations = 1, batchSize = AbsurdCompletionBenchmark.QUESTIONS)
public class AbsurdCompletionBenchmark {

    /** How many questions are asked in one pass, each a line. */
    static final int QUESTIONS = 3;

    private static final DiplomaShape SHAPE = new DiplomaShape(300, 15, 900);

    Turns<CompletionTask> tasks = new Turns<>(List.of());

    /** Draws the questions: nothing is held, and the fewest credits are wanted. */
    @Setup
    public void draw() {
        tasks = new Turns<>(IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(seed -> CompletionTask.fewestCredits("seed " + seed, SHAPE.question(seed, 0)))
                .toList());
    }

    @Benchmark
    public Completion qcf4j() {
        CompletionTask task = tasks.next();
        Completion completion = task.answer();
        completion.value().ifPresent(value -> AnswerTimes.keep(value(task), value));
        completion.bound().ifPresent(bound -> AnswerTimes.keep(bound(task), bound));
        return completion;
    }

    static String value(CompletionTask task) {
        return task.line() + " value";
    }

    static String bound(CompletionTask task) {
        return task.line() + " bound";
    }
}
