package io.github.qcf4j.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one benchmark method measured of each line, as cells of a table.
 *
 * @param result  the result
 */
record Measured(RunResult result) {

    /** Measures the methods of a benchmark one right after the other, and returns what came of each by its name. */
    static Map<String, Measured> run(Class<?> benchmark, Map<String, ?> parameters) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .addProfiler(AnswerTimes.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach((name, value) -> options.param(name, value.toString()));
        Map<String, Measured> byMethod = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            byMethod.put(name.substring(name.lastIndexOf('.') + 1), new Measured(result));
        }
        return byMethod;
    }

    double median(String line) {
        return score(AnswerTimes.median(line));
    }

    /** Returns the median of a line. */
    String time(String line) {
        return milliseconds(median(line));
    }

    /** Returns the median and the ninth decile of a line. */
    String times(String line) {
        return "%s | %s".formatted(time(line), milliseconds(score(AnswerTimes.ninthDecile(line))));
    }

    /** Returns the median and the ninth decile of a line, and how many of its answers were proven. */
    String answers(String line, int questions) {
        double proven = 100 * score(AnswerTimes.proven(line)) / questions;
        return String.format(Locale.ROOT, "%s | %.0f %%", times(line), proven);
    }

    /** Returns the value found for the question of a line, the bound, and the time. */
    String search(CompletionTask task) {
        return "%s | %s | %s"
                .formatted(
                        number(AbsurdCompletionBenchmark.value(task)),
                        number(AbsurdCompletionBenchmark.bound(task)),
                        time(task.line()));
    }

    private String number(String name) {
        Result<?> kept = result.getSecondaryResults().get(name);
        return kept == null ? "none" : String.format(Locale.ROOT, "%.0f", kept.getScore());
    }

    private double score(String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    private static String milliseconds(double time) {
        String form = time < 0.1 ? "%.3f" : time < 1 ? "%.2f" : time < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, form, time);
    }
}
