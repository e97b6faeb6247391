package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.mapping.CoverageReport;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A coverage report in JSON, in the form 'qcf4j-report/1', for other programs.
 * <p>
 * It holds everything a report says. What is written is a {@link CoverageReportDocument}, which a host may also hand to
 * a JSON mapper of its own, and reading gives it back. Make one and share it.
 * <pre>{@code
 * String json = JsonReport.of().write(report);
 * CoverageReportDocument document = JsonReport.read(json).orThrow();
 * }</pre>
 */
public final class JsonReport {

    private static final JsonReport JSON = new JsonReport();
    private static final String UNNAMED = "-";

    private JsonReport() {}

    /** Returns the report in JSON, which has no options. */
    public static JsonReport of() {
        return JSON;
    }

    /** Returns the report as JSON. */
    public String write(CoverageReport report) {
        return write(CoverageReportDocument.of(report));
    }

    /**
     * Writes the report to a file, in place of what the file held.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Path file) {
        Output.write(RecordWriting.of(CoverageReportDocument.of(report)), requireNonNull(file, "file"));
    }

    /**
     * Writes the report to a writer, and leaves it open.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Writer writer) {
        Output.write(RecordWriting.of(CoverageReportDocument.of(report)), requireNonNull(writer, "writer"));
    }

    /** Returns a report that was written down before as JSON. */
    public String write(CoverageReportDocument document) {
        return Output.toText(RecordWriting.of(requireNonNull(document, "document")));
    }

    /** Reads a report from a text. */
    public static Validated<CoverageReportDocument> read(String json) {
        return read(Input.of(requireNonNull(json, "json"), UNNAMED));
    }

    /**
     * Reads a report from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<CoverageReportDocument> read(Path file) {
        return read(Input.of(requireNonNull(file, "file")));
    }

    /**
     * Reads a report from characters, to their end, and leaves the reader open.
     *
     * @throws java.io.UncheckedIOException  if they cannot be read
     */
    public static Validated<CoverageReportDocument> read(Reader reader) {
        return read(Input.of(requireNonNull(reader, "reader"), UNNAMED));
    }

    private static Validated<CoverageReportDocument> read(Input input) {
        Validated<CoverageReportDocument> read = RecordReading.read(CoverageReportDocument.class, input);
        return read.value().map(document -> checked(document, read)).orElse(read);
    }

    private static Validated<CoverageReportDocument> checked(
            CoverageReportDocument document, Validated<CoverageReportDocument> read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        if (document.format() == null) {
            findings.add(
                    Finding.of(ReportFinding.REPORT_FORMAT_MISSING, Place.ofPointer(""), "does not say its format"));
        } else if (!document.format().equals(CoverageReportDocument.FORMAT)) {
            findings.add(Finding.of(
                    ReportFinding.REPORT_FORMAT_UNKNOWN,
                    Place.ofPointer("/format"),
                    "names a format that cannot be read"));
        }
        return read.withFindings(findings);
    }
}
