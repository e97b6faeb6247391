package io.github.qcf4j.benchmarks;

import com.google.ortools.init.OrToolsVersion;
import io.github.qcf4j.planning.FinishPlan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Compares the shortest way to finish with what SCIP finds, value by value, and how long both take.
 * <p>
 * The arguments are how many cases there are of each line, 40 where that is not said, and a page, such as
 * 'docs/performance.md', in which the table takes the place of the one that is there. The time is processor time of the
 * thread that asks. Each case is asked three times, one side right after the other, and the least of the three is kept.
 */
public final class FinishComparison {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PATIENCE = 60_000;
    private static final int TIMES = 3;
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;
    private static final List<Integer> UNITS = List.of(30, 20);

    private final Map<String, Line> lines = new TreeMap<>();
    private int differences;

    private FinishComparison() {}

    /** Compares, prints the table, and ends with 1 where a value differs. */
    public static void main(String[] arguments) throws IOException {
        int cases = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
        FinishComparison comparison = new FinishComparison();
        for (int units : UNITS) {
            for (FinishCase.Demands demands : FinishCase.Demands.values()) {
                for (long seed = 0; seed < cases; seed++) {
                    comparison.compare(FinishCase.of(units, demands, seed), seed);
                }
            }
        }
        String table = comparison.table();
        System.out.println(table);
        if (arguments.length > 1) {
            Path page = Path.of(arguments[1]);
            Files.writeString(page, new MeasuredPage("finish").with(Files.readString(page), table));
        }
        System.exit(comparison.differences == 0 ? 0 : 1);
    }

    private void compare(FinishCase asked, long seed) {
        double ours = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        long[] values = new long[2];
        boolean[] proven = new boolean[1];
        for (int time = 0; time < TIMES; time++) {
            ours = Math.min(
                    ours,
                    milliseconds(
                            () -> {
                                FinishPlan plan = asked.plan();
                                proven[0] = plan.proven();
                                return plan.value();
                            },
                            values,
                            0));
            FinishByScip scip = new FinishByScip(asked, PATIENCE);
            theirs = Math.min(theirs, milliseconds(scip::solve, values, 1));
        }
        if (proven[0] && values[1] >= 0 && values[0] != values[1]) {
            differences++;
            System.out.println(
                    "DIFFERENT %s, seed %d: %d, and %d of SCIP".formatted(asked.line(), seed, values[0], values[1]));
        }
        lines.computeIfAbsent(asked.line(), none -> new Line()).add(ours, proven[0], theirs, values[1] >= 0);
    }

    private static double milliseconds(LongSupplier question, long[] values, int at) {
        long start = THREADS.getCurrentThreadCpuTime();
        values[at] = question.getAsLong();
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS_IN_A_MILLISECOND;
    }

    private String table() {
        List<String> told = new ArrayList<>();
        told.add("Measured on %s, %d cores, Java %s, with SCIP of OR-Tools %s."
                .formatted(
                        Processor.name(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        OrToolsVersion.getVersionString()));
        told.add("");
        told.add("| units × criteria | asked | weights | cases | qcf4j, ms | ninth decile | most | proven "
                + "| SCIP, ms | ninth decile | most | proven | SCIP / qcf4j |");
        told.add("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        lines.forEach((name, line) -> told.add("| %s | %s".formatted(name, line)));
        told.add("");
        told.add(
                differences == 0
                        ? "No value that both prove differs."
                        : "%d values that both prove differ.".formatted(differences));
        return String.join("\n", told);
    }

    /** The cases of a line. */
    private static final class Line {

        private final List<Double> ours = new ArrayList<>();
        private final List<Double> theirs = new ArrayList<>();
        private int proven;
        private int provenByScip;

        private void add(double time, boolean isProven, double timeOfScip, boolean isProvenByScip) {
            ours.add(time);
            theirs.add(timeOfScip);
            proven += isProven ? 1 : 0;
            provenByScip += isProvenByScip ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d | %s | %d | %s | %d | **%.1f** |",
                    ours.size(),
                    times(ours),
                    proven,
                    times(theirs),
                    provenByScip,
                    at(theirs, 50) / at(ours, 50));
        }

        private static String times(List<Double> times) {
            return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", at(times, 50), at(times, 90), at(times, 100));
        }

        private static double at(List<Double> times, int percent) {
            List<Double> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
