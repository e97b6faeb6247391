package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.CsvTable;
import io.github.qcf4j.markup.MarkdownPage;
import java.util.List;

/**
 * The sheets that quality assurers ask for beside a portfolio: the evidence index, the unit achievement record, the
 * witness list and the declarations.
 * <pre>{@code
 * QualitySheets sheets = QualitySheets.of(report);
 * Files.writeString(Path.of("sheets.html"), sheets.html());
 * Files.writeString(Path.of("evidence.csv"), sheets.csv(sheets.evidenceIndex()));
 * }</pre>
 * The page of HTML is made for print: each sheet begins on a page of its own, and the declarations have lines to sign on.
 * Sheets show what was recorded, titles of evidence among it, and so belong to those who may see the portfolio.
 */
public final class QualitySheets {

    private final CoverageReport report;
    private final ReportLabels labels;

    private QualitySheets(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    /** Returns the sheets of a report, in our own words. */
    public static QualitySheets of(CoverageReport report) {
        return new QualitySheets(requireNonNull(report, "report"), ReportLabels.of());
    }

    /** Returns these sheets in other words. */
    public QualitySheets withLabels(ReportLabels labels) {
        return new QualitySheets(report, requireNonNull(labels, "labels"));
    }

    /** Returns every item of evidence: number, reference, title, method, date, by whom, where kept, where used. */
    public Sheet evidenceIndex() {
        return new EvidenceIndex(report, labels).sheet();
    }

    /** Returns every selected or held unit: credit, state, date achieved, who assessed it and who quality assured it. */
    public Sheet unitAchievements() {
        return new UnitAchievements(report, labels).sheet();
    }

    /** Returns every witness: in which role, on which evidence, for which criteria. */
    public Sheet witnesses() {
        return new WitnessList(report, labels).sheet();
    }

    /** Returns what the learner, each assessor and each quality assurer declares, with room for a signature. */
    public Sheet declarations() {
        return new Declarations(report, labels).sheet();
    }

    /** Returns all sheets. */
    public List<Sheet> all() {
        return List.of(evidenceIndex(), unitAchievements(), witnesses(), declarations());
    }

    /** Returns all sheets as one page of HTML for print, each line ended by a line feed. */
    public String html() {
        return new HtmlSheets(report, labels).write(all());
    }

    /** Returns all sheets in Markdown, each line ended by a line feed. */
    public String markdown() {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, "Sheets of %s as of %s".formatted(report.learner(), report.asOf()));
        for (Sheet sheet : all()) {
            page.heading(2, sheet.title());
            if (sheet.rows().isEmpty()) {
                page.paragraph("Nothing is recorded.");
            } else {
                page.table(sheet.headings(), sheet.rows());
            }
        }
        return page.toString();
    }

    /** Returns one sheet in CSV, each line ended by a carriage return and a line feed. */
    public String csv(Sheet sheet) {
        CsvTable csv = CsvTable.withHeader(sheet.headings().toArray(String[]::new));
        sheet.rows().forEach(row -> csv.row(row.toArray(String[]::new)));
        return csv.toString();
    }

    /** Returns the learner and the day, such as 'sheets of L-1001 on 2014-11-21'. */
    @Override
    public String toString() {
        return "sheets of %s on %s".formatted(report.learner(), report.asOf());
    }
}
