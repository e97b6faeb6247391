package io.github.qcf4j.feed;

import io.github.qcf4j.cohort.CohortSink;
import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.markup.CsvTable;
import io.github.qcf4j.model.CriterionReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes each result as a row in CSV, below a header. */
final class CsvSink implements CohortSink {

    private static final String[] HEADINGS = {
        "line",
        "learner",
        "qualification",
        "version",
        "as of",
        "met",
        "required",
        "units recognised",
        "units achieved",
        "units ready",
        "units in progress",
        "units not started",
        "credit recognised",
        "credit achieved",
        "credit ready",
        "credit in progress",
        "open",
        "findings"
    };
    private static final int OF_RESULT = 3;
    private static final String SEPARATOR = "; ";

    private final Writer writer;

    CsvSink(Writer writer) {
        this.writer = writer;
        write(CsvTable.withHeader(HEADINGS));
    }

    @Override
    public void accept(LearnerResult result) {
        List<String> cells = new ArrayList<>();
        cells.add(result.line() > 0 ? Long.toString(result.line()) : "");
        cells.add(result.learner().orElse(""));
        result.summary()
                .ifPresentOrElse(
                        summary -> add(summary, cells),
                        () -> cells.addAll(Collections.nCopies(HEADINGS.length - OF_RESULT, "")));
        cells.add(result.findings().stream().map(CsvSink::told).collect(Collectors.joining(SEPARATOR)));
        write(CsvTable.withColumns(HEADINGS.length).row(cells.toArray(String[]::new)));
    }

    private static void add(CoverageSummary summary, List<String> cells) {
        cells.add(summary.layout()
                .qualification()
                .map(qualification -> qualification.identifier().text())
                .orElse(""));
        cells.add(summary.layout()
                .qualification()
                .map(qualification -> qualification.version().label())
                .orElse(""));
        cells.add(summary.asOf().toString());
        cells.add(Integer.toString(summary.progress().part()));
        cells.add(Integer.toString(summary.progress().whole()));
        ResultCounts counts = ResultCounts.of(summary);
        for (UnitState state : UnitState.values()) {
            cells.add(Integer.toString(counts.units(state)));
        }
        for (UnitState state : UnitState.values()) {
            if (state != UnitState.NOT_STARTED) {
                cells.add(Integer.toString(summary.credit(state).value()));
            }
        }
        cells.add(summary.open().stream().map(CriterionReference::toString).collect(Collectors.joining(SEPARATOR)));
    }

    private static String told(Finding finding) {
        String where = finding.location().map(" (%s)"::formatted).orElse("");
        return "[%s] %s %s%s".formatted(finding.code(), finding.place(), finding.message(), where);
    }

    private void write(CsvTable table) {
        try {
            writer.append(table.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
