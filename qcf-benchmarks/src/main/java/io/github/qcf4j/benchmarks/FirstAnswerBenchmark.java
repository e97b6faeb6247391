package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.Certificate;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first question in a machine that has just been started, so that the library is yet to be loaded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstAnswerBenchmark {

    /** What is asked. */
    @Param
    public AllocationCase asked = AllocationCase.EITHER_GROUP;

    @Benchmark
    public Optional<Certificate> answer() {
        return AllocationBenchmark.ask(asked);
    }
}
