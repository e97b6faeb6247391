package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import org.openjdk.jmh.annotations.Benchmark;

/** The same questions put to CP-SAT. */
public class AbsurdCompletionComparison extends AbsurdCompletionBenchmark {

    @Benchmark
    public CpSatAnswer cpSat() {
        CompletionTask task = tasks.next();
        CpSatAnswer answer = ByCpSat.answer(task);
        AnswerTimes.keep(bound(task), answer.bound());
        if (answer.isFound()) {
            AnswerTimes.keep(value(task), answer.value());
        }
        return answer;
    }
}
