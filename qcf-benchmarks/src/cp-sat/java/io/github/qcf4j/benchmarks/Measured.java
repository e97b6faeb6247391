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
 * What one benchmark method measured, as cells of a table.
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

    double median() {
        return score(AnswerTimes.median("answer"));
    }

    /** Returns the median and the ninth decile of the answers, and how many of them were proven. */
    String answers(int questions) {
        double proven = questions - score(AnswerTimes.unproven());
        return String.format(
                Locale.ROOT,
                "%s | %s | %.0f %%",
                milliseconds(median()),
                milliseconds(score(AnswerTimes.ninthDecile("answer"))),
                100 * proven / questions);
    }

    /** Returns the value found, the bound, and the time, of a single answer. */
    String search() {
        return "%s | %s | %s".formatted(number("value"), number("bound"), milliseconds(median()));
    }

    /** Returns the median of the time that a model takes to be written. */
    String model() {
        return milliseconds(score(AnswerTimes.median("model")));
    }

    /** Returns the median and the worst of a hundred of the time of a call. */
    String calls() {
        return "%s | %s"
                .formatted(
                        milliseconds(result.getPrimaryResult().getStatistics().getPercentile(50)),
                        milliseconds(result.getPrimaryResult().getStatistics().getPercentile(99)));
    }

    /** Returns the mean of the time of a call. */
    String mean() {
        return milliseconds(result.getPrimaryResult().getScore());
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
