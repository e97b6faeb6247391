package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.List;

/** The coverage matrix: for each selected unit its criteria by evidence, with a legend of the signs. */
final class HtmlMatrix {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final HtmlWriter html;
    private final HtmlParts parts;
    private final HtmlReasons reasons;
    private final EvidenceMatrix matrix;

    HtmlMatrix(CoverageReport report, Wording wording, HtmlWriter html, HtmlReasons reasons) {
        this.reasons = reasons;
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.parts = new HtmlParts(wording, html);
        this.matrix = EvidenceMatrix.of(report);
    }

    /** Returns the place on the page of a unit that is selected. */
    static String place(CoverageReport report, UnitCoverage unit) {
        List<UnitIdentifier> selected =
                report.selectedUnits().stream().map(UnitCoverage::identifier).toList();
        return "unit-" + (selected.indexOf(unit.identifier()) + 1);
    }

    void section() {
        parts.openSection("matrix", "Coverage matrix");
        html.element(
                "p",
                "Each row is a %s, each column an item of %s that is offered in the %s."
                        .formatted(
                                labels.one(ReportWord.CRITERION),
                                labels.many(ReportWord.EVIDENCE),
                                labels.one(ReportWord.UNIT)));
        legend();
        report.selectedUnits().forEach(this::unit);
        if (report.selectedUnits().isEmpty()) {
            html.element("p", "No %s is selected.".formatted(labels.one(ReportWord.UNIT)));
        }
        html.close("section");
    }

    private void legend() {
        Collection<MappingState> states = matrix.states(report.selectedUnits());
        if (states.isEmpty()) {
            return;
        }
        html.open("ul", "class", "legend", "aria-label", "Legend");
        for (MappingState state : states) {
            html.open("li")
                    .element("b", Marks.of(state), "class", Tone.of(state).styleName())
                    .text(" " + ReportLabels.within(labels.of(state)))
                    .close("li");
        }
        html.close("ul");
    }

    private void unit(UnitCoverage unit) {
        String place = place(report, unit);
        html.open("article", "class", "unit", "id", place, "aria-labelledby", place + "-heading")
                .element("h3", unit.identifier().text() + " " + unit.unit().title(), "id", place + "-heading")
                .open("p", "class", "about");
        parts.state(unit);
        wording.about(unit).forEach(part -> html.text(" \u00B7 ").element("span", part, "class", "part"));
        html.close("p");
        wording.certification(unit).ifPresent(told -> html.element("p", told, "class", "about"));
        parts.list(wording.conditions(unit));
        reasons.of(unit);
        new HtmlMatrixTable(unit, matrix, wording, html, reasons).tables();
        html.close("article");
    }
}
