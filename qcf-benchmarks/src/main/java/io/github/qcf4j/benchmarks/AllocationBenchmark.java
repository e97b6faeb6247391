package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Certificate;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.RulesOfCombination;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;

/** Questions about units that could count in several places, each answered with the reason for a 'no'. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AllocationBenchmark {

    /** What is asked. */
    @Param
    public AllocationCase asked = AllocationCase.EITHER_GROUP;

    private RulesQuestion question = asked.question();

    /** Makes the question, but not the rules, which are part of what is measured. */
    @Setup
    public void draw() {
        question = asked.question();
    }

    /** Asks again and again. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Optional<Certificate> answer(Blackhole hole) {
        return ask(hole);
    }

    /** Asks once in a machine that has just been started, so that all of the library is yet to be loaded. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Optional<Certificate> firstAnswer(Blackhole hole) {
        return ask(hole);
    }

    private Optional<Certificate> ask(Blackhole hole) {
        RulesOfCombination rules = question.rules();
        CombinationResult result = rules.evaluate(question.held());
        hole.consume(result);
        return result.certificate();
    }
}
