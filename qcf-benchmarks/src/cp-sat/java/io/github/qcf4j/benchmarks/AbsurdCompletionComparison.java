package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import org.openjdk.jmh.annotations.Benchmark;

/** The same questions put to CP-SAT. */
public class AbsurdCompletionComparison extends AbsurdCompletionBenchmark {

    @Benchmark
    public CpSatAnswer cpSat() {
        CpSatAnswer answer = ByCpSat.answer(tasks.next());
        AnswerTimes.keep("bound", answer.bound());
        if (answer.isFound()) {
            AnswerTimes.keep("value", answer.value());
        }
        return answer;
    }
}
