package io.github.qcf4j.report;

import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/** The section about the shortest way to finish: what to do in a table, what stays open folded away. */
final class HtmlWayToFinish {

    private final WayToFinish way;
    private final HtmlParts parts;
    private final HtmlWriter html;

    HtmlWayToFinish(WayToFinish way, HtmlParts parts, HtmlWriter html) {
        this.way = way;
        this.parts = parts;
        this.html = html;
    }

    void section() {
        parts.openSection("finish", WayToFinish.HEADING);
        html.element("p", way.summary());
        if (!way.steps().isEmpty()) {
            parts.openTable("What to do, and what it gives", "plain");
            parts.tableHead(List.of("Reference", "What to do", "Weight", "Offer it for", "What it gives"));
            html.open("tbody");
            way.steps().forEach(this::step);
            html.close("tbody");
            parts.closeTable();
        }
        folded(WayToFinish.OPEN, way.open());
        folded(WayToFinish.UNFIT, way.unfit());
        if (!way.unitsToTake().isEmpty()) {
            html.element("p", way.unitsToTakeLead());
            parts.list(way.unitsToTake());
        }
        html.close("section");
    }

    private void step(WayToFinish.Step step) {
        html.open("tr")
                .element("th", step.reference(), "scope", "row", "class", "reference")
                .element("td", step.what(), "class", "words")
                .element("td", Long.toString(step.weight()))
                .element("td", step.offered(), "class", "words")
                .element("td", step.gives(), "class", "words")
                .close("tr");
    }

    private void folded(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.open("details").element("summary", heading);
            parts.list(sentences);
            html.close("details");
        }
    }
}
