package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/** Sheets as a page for print. */
final class HtmlSheets {

    private final CoverageReport report;
    private final ReportLabels labels;
    private final HtmlWriter html = HtmlWriter.page();

    HtmlSheets(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    String write(List<Sheet> sheets) {
        String title = "Sheets of %s as of %s".formatted(report.learner(), report.asOf());
        html.open("html", "lang", "en");
        html.head(title);
        html.open("body").element("a", "Skip to the sheets", "class", "skip", "href", "#report");
        html.open("header")
                .element("p", "Sheets for quality assurance", "class", "kicker")
                .element("h1", title);
        report.qualification().ifPresent(qualification -> html.element("p", qualification.title()));
        html.close("header").open("nav", "aria-label", "Contents").open("ul");
        sheets.forEach(
                sheet -> html.open("li").link("#" + sheet.name(), sheet.title()).close("li"));
        html.close("ul").close("nav").open("main", "id", "report", "class", "sheets");
        sheets.forEach(this::sheet);
        html.close("main").open("footer");
        html.element("p", "Sheets of %s as of %s, made by qcf4j.".formatted(report.learner(), report.asOf()));
        return html.close("footer").close("body").close("html").finish();
    }

    private void sheet(Sheet sheet) {
        HtmlParts parts = new HtmlParts(new Wording(labels), html);
        parts.openSection(sheet.name(), sheet.title());
        if (sheet.rows().isEmpty()) {
            html.element("p", "Nothing is recorded.");
        } else {
            parts.openTable(sheet.title(), sheet.headings().contains(Sheet.SIGNATURE) ? "signed" : "sheet");
            parts.tableHead(sheet.headings());
            html.open("tbody");
            for (List<String> row : sheet.rows()) {
                html.open("tr").element("th", row.get(0), "scope", "row");
                row.stream().skip(1).forEach(cell -> html.element("td", cell));
                html.close("tr");
            }
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }
}
