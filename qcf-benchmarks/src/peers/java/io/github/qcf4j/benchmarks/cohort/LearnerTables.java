package io.github.qcf4j.benchmarks.cohort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One learner at a time, by JMH, as tables: each way, on each Java, and with more evidence. */
final class LearnerTables {

    private static final double NANOSECONDS = 1e3;
    private static final List<Integer> SIZES = List.of(1, 2, 4, 8, 16);
    private static final int MOST = 16;
    private static final int MAPPINGS = 2_850;

    private final Scale scale;
    private final Figures figures;
    private final List<Path> homes;

    /**
     * A way to map a learner, as a line of a table.
     *
     * @param method  the method of the benchmark
     */
    private record Line(String method, String label) {}

    private static final List<Line> LINES = List.of(
            new Line("naiveStreams", "rows, `groupingBy` and streams"),
            new Line("hashMaps", "rows, hash maps and plain loops"),
            new Line("mapped", "**qcf4j** view: progress, states and credit of units"),
            new Line("statuses", "**qcf4j** view: every status, outcome, unit, gap and credit read"),
            new Line("withIndex", "**qcf4j** view: and the evidence of each criterion indexed"),
            new Line("withEvidence", "**qcf4j** view: and each item read"),
            new Line("snapshot", "**qcf4j** immutable summary"),
            new Line("moved", "**qcf4j** same learner, another date: progress, states, credit"),
            new Line("movedStatuses", "**qcf4j** same learner, another date: everything read"),
            new Line("bareScan", "a loop over the mappings as whole numbers, which answers nothing"),
            new Line("packRows", "to pack the learner once, from rows"),
            new Line("packRecords", "to pack the learner once, from records"),
            new Line("report", "full report from records: words, gaps, findings, rules of combination"));

    private static final List<Line> GROWING = List.of(
            new Line("naiveStreams", "streams"),
            new Line("hashMaps", "hash maps"),
            new Line("statuses", "qcf4j, statuses"),
            new Line("withIndex", "qcf4j, with index"),
            new Line("movedStatuses", "qcf4j, another date"));

    private static final List<Line> CHANGES = List.of(
            new Line("mapping", "a mapping to a criterion that has about six, or 90"),
            new Line("decision", "a decision on a mapping of such a criterion"),
            new Line("firstMapping", "a mapping to a criterion that has none"));

    LearnerTables(Scale scale, Figures figures, List<Path> homes) {
        this.scale = scale;
        this.figures = figures;
        this.homes = homes;
    }

    /** Returns the name of the figure of a way on the Java that is running. */
    static String figure(String method) {
        return figure(method, 0, 1);
    }

    /** Returns the name of the figure of a way with more evidence. */
    static String figure(String method, int times) {
        return figure(method, 0, times);
    }

    private static String figure(String method, int home, int times) {
        return "learner %s %d %d".formatted(method, home, times);
    }

    /** Returns the name of the figure of what a way allocates. */
    static String bytes(String method) {
        return figure(method) + " bytes";
    }

    /** Measures each way on each Java. */
    List<String> ways() throws RunnerException {
        for (int home = 0; home < homes.size(); home++) {
            run(LearnerBenchmark.class, ".*", home, 1);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(
                "| one learner, 2,850 mappings | µs | bytes | streams / it | " + "hash maps / it | it / bare loop |");
        StringBuilder rule = new StringBuilder("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (Path home : homes.subList(1, homes.size())) {
            head.append(
                    " µs on %s | streams / it |".formatted(JavaRelease.of(home).major()));
            rule.append(" ---: | ---: |");
        }
        lines.add(head.toString());
        lines.add(rule.toString());
        LINES.forEach(line -> lines.add(row(line)));
        return lines;
    }

    private String row(Line line) {
        StringBuilder row = new StringBuilder("| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        line.label(),
                        figures.microseconds(figure(line.method())),
                        Figures.number(Math.round(figures.get(bytes(line.method())))),
                        figures.times(figure("naiveStreams"), figure(line.method())),
                        figures.times(figure("hashMaps"), figure(line.method())),
                        figures.times(figure(line.method()), figure("bareScan"))));
        for (int home = 1; home < homes.size(); home++) {
            row.append(" %s | %s |"
                    .formatted(
                            figures.microseconds(figure(line.method(), home, 1)),
                            figures.times(figure("naiveStreams", home, 1), figure(line.method(), home, 1))));
        }
        return row.toString();
    }

    /** Measures some ways with more and more evidence. */
    List<String> growth() throws RunnerException {
        String methods =
                "(" + String.join("|", GROWING.stream().map(Line::method).toList()) + ")";
        for (int times : SIZES.subList(1, SIZES.size())) {
            run(LearnerBenchmark.class, methods, 0, times);
        }
        List<String> lines = new ArrayList<>();
        lines.add("| µs for one learner | %s | 16 times the mappings |"
                .formatted(String.join(
                        " | ",
                        SIZES.stream()
                                .map(times -> "%,d mappings".formatted(MAPPINGS * times))
                                .toList())));
        lines.add("| --- |" + " ---: |".repeat(SIZES.size() + 1));
        for (Line line : GROWING) {
            lines.add("| %s | %s | %s times |"
                    .formatted(
                            line.label(),
                            String.join(
                                    " | ",
                                    SIZES.stream()
                                            .map(times -> figures.microseconds(figure(line.method(), times)))
                                            .toList()),
                            figures.times(figure(line.method(), MOST), figure(line.method()))));
        }
        return lines;
    }

    /** Measures single changes, to a learner with the usual evidence and to one with 16 times as much. */
    List<String> changes() throws RunnerException {
        List<Integer> sizes = List.of(1, MOST);
        for (int times : sizes) {
            run(LiveBenchmark.class, ".*", 0, times);
        }
        List<String> lines = new ArrayList<>();
        lines.add("| ns for one change made or taken back | %s |"
                .formatted(String.join(
                        " | ",
                        sizes.stream()
                                .map(times -> "%,d mappings".formatted(MAPPINGS * times))
                                .toList())));
        lines.add("| --- | ---: | ---: |");
        for (Line line : CHANGES) {
            lines.add("| %s | %s | %s |"
                    .formatted(
                            line.label(),
                            Figures.number(figures.get(figure(line.method()))),
                            Figures.number(figures.get(figure(line.method(), MOST)))));
        }
        return lines;
    }

    private void run(Class<?> benchmark, String methods, int home, int times) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\." + methods + "$")
                .param("times", Integer.toString(times))
                .addProfiler(GCProfiler.class)
                .jvm(homes.get(home).resolve("bin").resolve("java").toString())
                .warmupIterations((scale.iterations() + 1) / 2)
                .warmupTime(TimeValue.milliseconds(scale.milliseconds()))
                .measurementIterations(scale.iterations())
                .measurementTime(TimeValue.milliseconds(scale.milliseconds()))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            String method = name.substring(name.lastIndexOf('.') + 1);
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            figures.put(figure(method, home, times), median * NANOSECONDS);
            figures.put(figure(method, home, times) + " bytes", allocated(result));
        }
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith("gc.alloc.rate.norm"))
                .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElse(0);
    }
}
