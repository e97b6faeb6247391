package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.CsvTable;
import java.util.function.Function;

/**
 * A table of a coverage report in CSV, to be opened in a spreadsheet or loaded into a database.
 * <p>
 * There are three tables, each with a header: {@link #criteria()} with a row for every required criterion,
 * {@link #gaps()} and {@link #findings()}. Constants are written by name, such as 'NOT_YET_MET', as in JSON. Text that
 * a spreadsheet would take for a formula is written so that it stays text. Make one and share it.
 */
public final class CsvReport {

    private final Function<CoverageReport, CsvTable> table;

    private CsvReport(Function<CoverageReport, CsvTable> table) {
        this.table = table;
    }

    /** Returns a table of the criteria that are required of the learner, with status, numbers and evidence. */
    public static CsvReport criteria() {
        return new CsvReport(CsvTables::criteria);
    }

    /** Returns a table of what is still to do. */
    public static CsvReport gaps() {
        return new CsvReport(CsvTables::gaps);
    }

    /** Returns a table of what was found. */
    public static CsvReport findings() {
        return new CsvReport(CsvTables::findings);
    }

    /** Returns the table in CSV, each line ended by a carriage return and a line feed. */
    public String write(CoverageReport report) {
        return table.apply(requireNonNull(report, "report")).toString();
    }

    /**
     * Writes the table in CSV.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Appendable out) {
        Output.append(write(report), out);
    }
}
