package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.report.CohortChart.Bar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A report on a cohort as a page: its head, then a section for every qualification version, with charts and tables. */
final class CohortPage {

    private final CohortCoverage coverage;
    private final CohortHead head;
    private final ReportLabels labels;
    private final HtmlWriter html = HtmlWriter.page();
    private final HtmlParts parts;

    CohortPage(CohortCoverage coverage, ReportLabels labels) {
        this.coverage = coverage;
        this.head = new CohortHead(coverage, labels);
        this.labels = labels;
        this.parts = new HtmlParts(new Wording(labels), html);
    }

    String write() {
        html.open("html", "lang", "en");
        html.head(head.title());
        html.open("body").element("a", "Skip to the report", "class", "skip", "href", "#report");
        header();
        contents();
        html.open("main", "id", "report");
        head.remarks().forEach(remark -> html.element("p", remark));
        for (int i = 0; i < coverage.qualifications().size(); i++) {
            section(place(i), coverage.qualifications().get(i));
        }
        html.close("main").open("footer");
        html.element("p", head.title() + ", made by qcf4j.");
        return html.close("footer").close("body").close("html").finish();
    }

    private static String place(int qualification) {
        return "qualification-" + (qualification + 1);
    }

    private void header() {
        html.open("header")
                .element("p", "Cohort report", "class", "kicker")
                .element("h1", head.title())
                .open("dl", "class", "facts");
        for (Fact fact : head.facts()) {
            html.open("div")
                    .element("dt", fact.label())
                    .element("dd", fact.value())
                    .close("div");
        }
        html.close("dl").close("header");
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul");
        for (int i = 0; i < coverage.qualifications().size(); i++) {
            QualificationCoverage qualification = coverage.qualifications().get(i);
            html.open("li")
                    .link("#" + place(i), CohortHead.heading(qualification))
                    .close("li");
        }
        html.close("ul").close("nav");
    }

    private void section(String place, QualificationCoverage qualification) {
        parts.openSection(place, CohortHead.heading(qualification));
        html.element("p", head.about(qualification) + ".");
        CohortTables tables = new CohortTables(qualification, coverage.question(), labels);
        part(place, tables.credit(), chart -> chart.states(List.of(credit(qualification))));
        part(place, tables.units(), chart -> chart.states(units(qualification)));
        part(place, tables.lacked(), chart -> {});
        part(place, tables.near(), chart -> {});
        part(place, tables.ending(), chart -> {});
        part(place, tables.criteria(), chart -> chart.statuses(criteria(qualification)));
        html.close("section");
    }

    private void part(String place, Sheet sheet, Consumer<CohortChart> drawn) {
        html.element("h3", sheet.title());
        if (sheet.rows().isEmpty()) {
            html.element("p", "There are none.");
            return;
        }
        drawn.accept(new CohortChart(place + "-" + sheet.name(), sheet.title(), labels, html));
        parts.openTable(sheet.title(), "plain");
        head(sheet);
        html.open("tbody");
        sheet.rows().forEach(this::row);
        html.close("tbody");
        parts.closeTable();
    }

    private void head(Sheet sheet) {
        html.open("thead").open("tr");
        for (int i = 0; i < sheet.headings().size(); i++) {
            html.element(
                    "th",
                    sheet.headings().get(i),
                    "scope",
                    "col",
                    "class",
                    style(sheet.rows().get(0).get(i)));
        }
        html.close("tr").close("thead");
    }

    private static String style(String cell) {
        return CohortTables.isNumber(cell) ? "number" : "words";
    }

    private void row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row", "class", "place");
        for (String cell : cells.subList(1, cells.size())) {
            html.element("td", cell, "class", style(cell));
        }
        html.close("tr");
    }

    private Bar credit(QualificationCoverage qualification) {
        return new Bar(
                "Credit",
                Arrays.stream(UnitState.values()).map(qualification::credit).toList());
    }

    private static List<Bar> units(QualificationCoverage qualification) {
        CoverageLayout layout = qualification.layout();
        return IntStream.range(0, layout.units())
                .mapToObj(unit -> new Bar(
                        layout.unit(unit).identifier().text(),
                        Arrays.stream(UnitState.values())
                                .map(state -> qualification.learners(unit, state))
                                .toList()))
                .toList();
    }

    private static List<Bar> criteria(QualificationCoverage qualification) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < qualification.layout().criteria(); i++) {
            int criterion = i;
            bars.add(new Bar(
                    qualification.layout().criterion(criterion).toString(),
                    Arrays.stream(CriterionStatus.values())
                            .map(status -> status == CriterionStatus.NOT_REQUIRED
                                    ? 0
                                    : qualification.learners(criterion, status))
                            .toList()));
        }
        return bars;
    }
}
