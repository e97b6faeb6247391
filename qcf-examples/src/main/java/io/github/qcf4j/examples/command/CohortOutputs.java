package io.github.qcf4j.examples.command;

import io.github.qcf4j.report.CohortReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code qcf cohort} that say what is written besides the report in text, and where to. */
final class CohortOutputs {

    @Option(
            names = "--ndjson",
            paramLabel = "FILE",
            description = "writes where each learner stands, a line of JSON for each result")
    private @Nullable String ndjson;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "writes where each learner stands, a row of CSV for each result")
    private @Nullable String csv;

    @Option(names = "--html", paramLabel = "FILE", description = "writes the report as a web page with charts")
    private @Nullable String html;

    @Option(names = "--json", paramLabel = "FILE", description = "writes the report as JSON")
    private @Nullable String json;

    @Option(
            names = "--csv-criteria",
            paramLabel = "FILE",
            description = "writes how many learners stand where, a row of CSV for each criterion")
    private @Nullable String criteria;

    @Option(
            names = "--csv-units",
            paramLabel = "FILE",
            description = "writes how many learners have come how far, a row of CSV for each unit")
    private @Nullable String units;

    /** Refuses to write over what is read, or twice into one file. */
    void check(Surroundings surroundings, Inputs inputs, String cohort) {
        Predicate<Path> isRead = path -> inputs.holds(path)
                || !cohort.equals(Inputs.STANDARD_INPUT)
                        && InputFile.real(path).equals(InputFile.real(surroundings.path(cohort)));
        List<ReportFiles> all = new ArrayList<>();
        for (@Nullable String name : new @Nullable String[] {ndjson, csv, html, json, criteria, units}) {
            if (name != null) {
                ReportFiles file = file(surroundings, name);
                file.check(isRead, all);
                all.add(file);
            }
        }
    }

    private static ReportFiles file(Surroundings surroundings, String name) {
        return ReportFiles.of(surroundings, name, "", List.of(name));
    }

    /** Opens the files that results are written into while learners are mapped. */
    CohortFiles open(Surroundings surroundings) {
        return CohortFiles.open(surroundings, ndjson, csv);
    }

    /** Writes the report, and tells which files were written. */
    void write(Surroundings surroundings, CohortReport report, Output output) {
        told(ndjson, output);
        told(csv, output);
        if (html != null) {
            write(surroundings, html, report.html(), output);
        }
        if (json != null) {
            write(surroundings, json, report.json(), output);
        }
        if (criteria != null) {
            write(surroundings, criteria, report.criteriaCsv(), output);
        }
        if (units != null) {
            write(surroundings, units, report.unitsCsv(), output);
        }
    }

    private static void write(Surroundings surroundings, String name, String text, Output output) {
        output.write(surroundings.path(name), name, text);
        told(name, output);
    }

    private static void told(@Nullable String name, Output output) {
        if (name != null) {
            output.tell("written: " + name);
        }
    }
}
