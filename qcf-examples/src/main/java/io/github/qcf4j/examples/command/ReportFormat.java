package io.github.qcf4j.examples.command;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.report.CsvReport;
import io.github.qcf4j.report.HtmlReport;
import io.github.qcf4j.report.JsonReport;
import io.github.qcf4j.report.MarkdownReport;
import io.github.qcf4j.report.ReportLabels;
import io.github.qcf4j.report.TextReport;

/** A form in which {@code qcf map} writes a report, such as 'markdown'. */
enum ReportFormat {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    JSON("json"),
    CSV("csv"),
    CSV_GAPS("csv"),
    CSV_FINDINGS("csv");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** Returns how the names of files in this form end. */
    String extension() {
        return extension;
    }

    /** Returns whether several reports may follow each other and still be read. */
    boolean mayFollow() {
        return this == TEXT || this == MARKDOWN;
    }

    /** Returns a report in this form. */
    String write(CoverageReport report, Style style) {
        return switch (this) {
            case TEXT ->
                TextReport.of()
                        .withLabels(style.labels())
                        .withWidth(style.width())
                        .withColour(style.colour())
                        .write(report);
            case MARKDOWN -> MarkdownReport.of().withLabels(style.labels()).write(report);
            case HTML -> HtmlReport.of().withLabels(style.labels()).write(report);
            case JSON -> JsonReport.of().write(report);
            case CSV -> CsvReport.criteria().write(report);
            case CSV_GAPS -> CsvReport.gaps().write(report);
            case CSV_FINDINGS -> CsvReport.findings().write(report);
        };
    }

    /**
     * What of a form may be changed.
     *
     * @param labels  the words for people
     * @param width  the columns of plain text
     * @param colour  whether plain text is coloured
     */
    record Style(ReportLabels labels, int width, boolean colour) {}

    /** Reads a form. */
    static final class Converter extends WordConverter<ReportFormat> {
        Converter() {
            super(ReportFormat.class);
        }
    }
}
