package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import org.openjdk.jmh.annotations.Benchmark;

/** The same questions put to CP-SAT. */
public class CompletionComparison extends CompletionBenchmark {

    @Benchmark
    public CpSatAnswer cpSat() {
        return ByCpSat.answer(tasks.next());
    }
}
