package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** The same questions put to CP-SAT, whose code is native and soon warm. */
public class EvaluationComparison extends EvaluationBenchmark {

    @Benchmark
    @Warmup(iterations = 2, batchSize = EvaluationBenchmark.QUESTIONS)
    public CpSatAnswer cpSat() {
        return ByCpSat.answer(tasks.next());
    }
}
