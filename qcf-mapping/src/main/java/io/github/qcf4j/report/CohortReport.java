package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordWriting;

/**
 * Where a cohort stands, in the forms people and programs read: text, HTML with charts, JSON and CSV.
 * <p>
 * Each form is a function of the coverage alone. The page stands alone: it has no script and asks for nothing from
 * elsewhere, and every chart has its numbers in a table beside it.
 * <pre>{@code
 * Files.writeString(Path.of("cohort.html"), CohortReport.of(coverage).html());
 * }</pre>
 */
public final class CohortReport {

    private final CohortCoverage coverage;
    private final ReportLabels labels;

    private CohortReport(CohortCoverage coverage, ReportLabels labels) {
        this.coverage = coverage;
        this.labels = labels;
    }

    /** Returns the report of a cohort, in our own words. */
    public static CohortReport of(CohortCoverage coverage) {
        return new CohortReport(requireNonNull(coverage, "coverage"), ReportLabels.of());
    }

    /** Returns this report in other words. */
    public CohortReport withLabels(ReportLabels labels) {
        return new CohortReport(coverage, requireNonNull(labels, "labels"));
    }

    /** Returns the report as plain text, each line ended by a line feed. */
    public String text() {
        return new CohortText(coverage, labels).write();
    }

    /** Returns the report as one page of HTML, with charts, each line ended by a line feed. */
    public String html() {
        return new CohortPage(coverage, labels).write();
    }

    /** Returns the report in JSON, in the form 'qcf4j-cohort/1'. */
    public String json() {
        return Output.toText(RecordWriting.of(CohortCoverageDocument.of(coverage)));
    }

    /** Returns a table in CSV with a row for every criterion: how many learners stand where. */
    public String criteriaCsv() {
        return CohortCsv.criteria(coverage).toString();
    }

    /** Returns a table in CSV with a row for every unit: how many learners have come how far. */
    public String unitsCsv() {
        return CohortCsv.units(coverage).toString();
    }

    /** Returns what is reported, such as '1000 learners, 1 unread'. */
    @Override
    public String toString() {
        return coverage.toString();
    }
}
