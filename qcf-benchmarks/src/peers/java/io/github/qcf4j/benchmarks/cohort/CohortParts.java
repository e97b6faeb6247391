package io.github.qcf4j.benchmarks.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole cohorts, measured in machines of their own, as tables. */
final class CohortParts {

    private static final String ONE_RATIO = "| ---: | ---: |";

    private final Scale scale;
    private final Figures figures;
    private final List<String> databases = new ArrayList<>();

    CohortParts(Scale scale, Figures figures) {
        this.scale = scale;
        this.figures = figures;
    }

    /** Returns the names of the databases, in their order, once they were asked. */
    List<String> databases() {
        return List.copyOf(databases);
    }

    /** Measures a cohort in each database. */
    List<String> sql() throws IOException, InterruptedException {
        Map<String, Interleaved.Time> told = Child.of("-Xmx3g")
                .run(SqlTimes.class, Integer.toString(scale.sqlLearners()), Integer.toString(scale.rounds()));
        figures.putAll("sql", told);
        told.keySet().stream()
                .filter(name -> !name.equals(SqlTimes.PACKED) && !name.endsWith(SqlTimes.PULLED))
                .forEach(databases::add);
        List<String> lines = new ArrayList<>();
        lines.add("| a cohort of %d, for each learner | µs of processors | it / qcf4j packed | query / rows pulled |"
                .formatted(scale.sqlLearners()));
        lines.add("| --- | ---: " + ONE_RATIO);
        lines.add(sqlRow("**qcf4j**, packed in memory", SqlTimes.PACKED, ""));
        for (String database : databases) {
            lines.add(sqlRow(database + ", one query over all learners", database, ""));
            lines.add(sqlRow(
                    "**qcf4j**, rows pulled from %s over JDBC".formatted(database),
                    database + SqlTimes.PULLED,
                    figures.times(sql(database), sql(database + SqlTimes.PULLED))));
        }
        return lines;
    }

    /** Returns the name of the figure of a way to map a cohort. */
    static String sql(String way) {
        return Figures.processors("sql " + way);
    }

    private String sqlRow(String label, String way, String pulled) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        label, figures.microseconds(sql(way)), figures.times(sql(way), sql(SqlTimes.PACKED)), pulled);
    }

    /** Measures a cohort in lines of JSON, in memory and in a file. */
    List<String> lines() throws IOException, InterruptedException {
        figures.putAll("memory", Child.of("-Xmx2g").run(LineTimes.class, Integer.toString(scale.linesInMemory())));
        Path file = Files.createTempFile("cohort", ".ndjson");
        try {
            LearnerLines.write(file, scale.linesInFile());
            figures.putAll("file", Child.of("-Xmx32m").run(LineTimes.class, file.toString()));
        } finally {
            Files.delete(file);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "| lines of 240 KB | ms a line, %d in memory | it / scan | ms a line, file of %d, heap of 32 MB | it / scan |"
                        .formatted(scale.linesInMemory(), scale.linesInFile()));
        lines.add("| --- | ---: | ---: " + ONE_RATIO);
        lines.add(lineRow("a scan over the tokens by Jackson, which answers nothing", LineTimes.TOKENS));
        lines.add(lineRow("**qcf4j** feed and view, everything read", LineTimes.FEED));
        lines.add(lineRow("**qcf4j** feed, summaries and totals of the cohort", LineTimes.COHORT));
        lines.add(lineRow("Jackson databind to own records, and streams", LineTimes.BOUND));
        return lines;
    }

    /** Returns the name of the figure of a way to read lines, in 'memory' or in a 'file'. */
    static String line(String where, String way) {
        return Figures.processors(where + " " + way);
    }

    private String lineRow(String label, String way) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        label,
                        Figures.number(figures.get(line("memory", way)) / 1e6 / scale.linesInMemory()),
                        figures.times(line("memory", way), line("memory", LineTimes.TOKENS)),
                        Figures.number(figures.get(line("file", way)) / 1e6 / scale.linesInFile()),
                        figures.times(line("file", way), line("file", LineTimes.TOKENS)));
    }

    /** Measures packed cohorts of several sizes, on one thread and on two. */
    List<String> cohorts() throws IOException, InterruptedException {
        String[] sizes = scale.cohorts().stream().map(Object::toString).toArray(String[]::new);
        figures.putAll("cohort", Child.of("-Xmx6g").run(CohortTimes.class, sizes));
        List<String> lines = new ArrayList<>();
        lines.add("| packed learners | views, one thread | two threads | scaling for each core "
                + "| `CohortMapper`, one thread | two threads | scaling for each core |");
        lines.add("| ---: | ---: | ---: | ---: | ---: " + ONE_RATIO);
        for (int size : scale.cohorts()) {
            lines.add("| %,d | %s | %s |".formatted(size, threads("view", size), threads("cohort", size)));
        }
        return lines;
    }

    private String threads(String way, int size) {
        return "%s ms | %s ms | %s"
                .formatted(
                        figures.milliseconds(cohort(way, size, 1)),
                        figures.milliseconds(cohort(way, size, 2)),
                        Figures.number(scaling(way, size)));
    }

    /** Returns the name of the figure of a packed cohort. */
    static String cohort(String way, int size, int threads) {
        return "cohort " + CohortTimes.name(way, size, threads);
    }

    /** Returns how much each of two cores brings, 1 where two take half of the time. */
    double scaling(String way, int size) {
        return figures.ratio(cohort(way, size, 1), cohort(way, size, 2)) / 2;
    }

    /** Measures one very large portfolio. */
    List<String> traced() throws IOException, InterruptedException {
        String units = Integer.toString(scale.unitsTraced());
        String outcomes = Integer.toString(5 * scale.unitsTraced());
        figures.putAll(
                "traced", Child.of("-Xmx6g").run(TraceTimes.class, units, outcomes, Integer.toString(scale.rounds())));
        List<String> lines = new ArrayList<>();
        lines.add("| %,d criteria, each with three items of evidence | ms of processors | OpenFastTrace / it |"
                .formatted(50 * scale.unitsTraced()));
        lines.add("| --- " + ONE_RATIO);
        lines.add(tracedRow("OpenFastTrace 4.9.0, from records: link and trace", TraceTimes.TRACE, TraceTimes.TRACE));
        lines.add(tracedRow("**qcf4j**, from records to the full report", TraceTimes.REPORT, TraceTimes.TRACE));
        lines.add(tracedRow("**qcf4j**, from records to an immutable summary", TraceTimes.SUMMARY, TraceTimes.TRACE));
        lines.add(tracedRow("**qcf4j**, from records to the view", TraceTimes.PACKED, TraceTimes.TRACE));
        lines.add(tracedRow("**qcf4j**, packed before, the view alone", TraceTimes.VIEW, TraceTimes.TRACE));
        lines.add(tracedRow(
                "OpenFastTrace 4.9.0, from Markdown to a written report",
                TraceTimes.TRACE_FILES,
                TraceTimes.TRACE_FILES));
        lines.add(tracedRow("**qcf4j**, from JSON to a written report", TraceTimes.FILES, TraceTimes.TRACE_FILES));
        return lines;
    }

    /** Returns the name of the figure of a way to map the large portfolio. */
    static String traced(String way) {
        return Figures.processors("traced " + way);
    }

    private String tracedRow(String label, String way, String other) {
        return "| %s | %s | %s |"
                .formatted(label, figures.milliseconds(traced(way)), figures.times(traced(other), traced(way)));
    }
}
