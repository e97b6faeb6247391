package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Certificate;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Questions about units that could count in several places, each answered with the reason for a 'no'. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 5, batchSize = AllocationBenchmark.QUESTIONS)
@Measurement(iterations = 3, batchSize = AllocationBenchmark.QUESTIONS)
public class AllocationBenchmark {

    /** How many questions are asked in one pass: each of the eight 200 times. */
    static final int QUESTIONS = 8 * 200;

    private final Turns<AllocationCase> cases = new Turns<>(List.of(AllocationCase.values()));

    @Benchmark
    public Optional<Certificate> answer() {
        return ask(cases.next());
    }

    /** Asks a question from its rules on. */
    static Optional<Certificate> ask(AllocationCase asked) {
        RulesQuestion question = asked.question();
        return AnswerTimes.timed(
                asked.label(), () -> question.rules().evaluate(question.held()).certificate());
    }
}
