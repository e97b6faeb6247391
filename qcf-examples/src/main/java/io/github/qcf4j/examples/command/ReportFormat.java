package io.github.qcf4j.examples.command;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.quality.EvidenceReview;
import io.github.qcf4j.report.CsvReport;
import io.github.qcf4j.report.HtmlReport;
import io.github.qcf4j.report.JsonReport;
import io.github.qcf4j.report.MarkdownReport;
import io.github.qcf4j.report.QualitySheets;
import io.github.qcf4j.report.ReportLabels;
import io.github.qcf4j.report.Sheet;
import io.github.qcf4j.report.TextReport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form in which {@code qcf map} writes a report, such as 'markdown'. */
enum ReportFormat {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    JSON("json"),
    CSV("csv"),
    CSV_GAPS("csv"),
    CSV_FINDINGS("csv"),
    SHEETS("html"),
    CSV_EVIDENCE("csv"),
    CSV_UNITS("csv"),
    CSV_WITNESSES("csv");

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
            case TEXT -> text(style).write(report);
            case MARKDOWN -> markdown(style).write(report);
            case HTML -> html(style).write(report);
            case JSON -> JsonReport.of().write(report);
            case CSV -> CsvReport.criteria().write(report);
            case CSV_GAPS -> CsvReport.gaps().write(report);
            case CSV_FINDINGS -> CsvReport.findings().write(report);
            case SHEETS -> sheets(report, style).html();
            case CSV_EVIDENCE -> table(sheets(report, style), QualitySheets::evidenceIndex);
            case CSV_UNITS -> table(sheets(report, style), QualitySheets::unitAchievements);
            case CSV_WITNESSES -> table(sheets(report, style), QualitySheets::witnesses);
        };
    }

    private static TextReport text(Style style) {
        TextReport text = TextReport.of()
                .withLabels(style.labels())
                .withWidth(style.width())
                .withColour(style.colour());
        TextReport planned = style.plan() == null ? text : text.withPlan(style.plan());
        return style.review() == null ? planned : planned.withReview(style.review());
    }

    private static MarkdownReport markdown(Style style) {
        MarkdownReport markdown = MarkdownReport.of().withLabels(style.labels());
        MarkdownReport planned = style.plan() == null ? markdown : markdown.withPlan(style.plan());
        return style.review() == null ? planned : planned.withReview(style.review());
    }

    private static HtmlReport html(Style style) {
        HtmlReport html = HtmlReport.of().withLabels(style.labels());
        HtmlReport reasoned = style.reasons() ? html.withReasons() : html;
        HtmlReport planned = style.plan() == null ? reasoned : reasoned.withPlan(style.plan());
        return style.review() == null ? planned : planned.withReview(style.review());
    }

    private static QualitySheets sheets(CoverageReport report, Style style) {
        return QualitySheets.of(report).withLabels(style.labels());
    }

    private static String table(QualitySheets sheets, Function<QualitySheets, Sheet> table) {
        return sheets.csv(table.apply(sheets));
    }

    /**
     * What of a form may be changed.
     *
     * @param labels  the words for people
     * @param width  the columns of plain text
     * @param colour  whether plain text is coloured
     * @param plan  the shortest way to finish that reports for people tell of, or nothing for none
     * @param review  the review of the evidence that reports for people tell of, or nothing for none
     * @param reasons  whether the web page says why every verdict is what it is
     */
    record Style(
            ReportLabels labels,
            int width,
            boolean colour,
            @Nullable FinishPlan plan,
            @Nullable EvidenceReview review,
            boolean reasons) {

        /** Returns how a report is written that tells of a review. */
        Style with(EvidenceReview review) {
            return new Style(labels, width, colour, plan, review, reasons);
        }

        /** Returns how a report is written that tells how to finish. */
        Style with(FinishPlan plan) {
            return new Style(labels, width, colour, plan, review, reasons);
        }
    }

    /** Reads a form. */
    static final class Converter extends WordConverter<ReportFormat> {
        Converter() {
            super(ReportFormat.class);
        }
    }
}
