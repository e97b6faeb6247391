package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/** The units that are asked for, then those that are offered and not selected, with their states. */
final class HtmlUnits {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final HtmlWriter html;
    private final HtmlParts parts;

    HtmlUnits(CoverageReport report, Wording wording, HtmlWriter html) {
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.parts = new HtmlParts(wording, html);
    }

    void section() {
        String units = labels.many(ReportWord.UNIT);
        parts.openSection("units", labels.headingMany(ReportWord.UNIT));
        table("Selected " + units, report.selectedUnits());
        table(
                "Offered and not selected",
                report.units().stream().filter(unit -> !unit.isSelected()).toList());
        html.close("section");
    }

    private void table(String caption, List<UnitCoverage> units) {
        if (units.isEmpty()) {
            return;
        }
        parts.openTable(caption, "plain");
        parts.tableHead(List.of(
                labels.heading(ReportWord.UNIT),
                "Title",
                "State",
                "Progress",
                "Level",
                "Credit",
                "Selection",
                "Certification"));
        html.open("tbody");
        units.forEach(this::row);
        html.close("tbody");
        parts.closeTable();
    }

    private void row(UnitCoverage unit) {
        html.open("tr").open("th", "scope", "row", "class", "reference");
        if (unit.isSelected()) {
            html.link("#" + HtmlMatrix.place(report, unit), unit.identifier().text());
        } else {
            html.text(unit.identifier().text());
        }
        html.close("th").element("td", unit.unit().title(), "class", "words").open("td");
        parts.state(unit);
        parts.beside(wording.day(unit).orElse(""));
        html.close("td");
        progress(unit);
        html.element("td", unit.unit().level().map(labels::of).orElse(""), "class", "reference")
                .element(
                        "td",
                        unit.unit()
                                .credit()
                                .map(credit -> Integer.toString(credit.value()))
                                .orElse("not recorded"),
                        "class",
                        "number")
                .element("td", labels.of(unit.selection()))
                .element("td", labels.of(unit.certification()))
                .close("tr");
    }

    private void progress(UnitCoverage unit) {
        html.open("td", "class", "reference");
        if (unit.unit().outcomesRecorded()) {
            html.text(
                    "%s of %s".formatted(unit.progress().part(), unit.progress().whole()));
            new HtmlProgress(html).bar(unit.progress());
        } else {
            html.text("not recorded");
        }
        html.close("td");
    }
}
