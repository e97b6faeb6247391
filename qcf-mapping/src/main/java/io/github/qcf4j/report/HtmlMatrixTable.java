package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.EvidenceUse;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;
import java.util.Optional;

/**
 * The matrix of one unit, as a table or as several where the evidence has more columns than a sheet of paper is wide.
 */
final class HtmlMatrixTable {

    /** How many items fit beside the criteria on a sheet. */
    static final int COLUMNS = 12;

    private static final int FIXED_COLUMNS = 3;

    private final UnitCoverage unit;
    private final EvidenceMatrix matrix;
    private final Wording wording;
    private final ReportLabels labels;
    private final HtmlWriter html;
    private final HtmlParts parts;
    private final HtmlReasons reasons;

    HtmlMatrixTable(UnitCoverage unit, EvidenceMatrix matrix, Wording wording, HtmlWriter html, HtmlReasons reasons) {
        this.unit = unit;
        this.matrix = matrix;
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.parts = new HtmlParts(wording, html);
        this.reasons = reasons;
    }

    void tables() {
        List<String> items = matrix.items(unit);
        if (unit.criteria().isEmpty()) {
            html.element("p", "No %s are recorded.".formatted(labels.many(ReportWord.CRITERION)), "class", "about");
            return;
        }
        for (int start = 0; start == 0 || start < items.size(); start += COLUMNS) {
            table(items.subList(start, Math.min(items.size(), start + COLUMNS)), caption(items, start));
        }
    }

    private String caption(List<String> items, int start) {
        String caption = "%s of %s by %s"
                .formatted(
                        labels.headingMany(ReportWord.CRITERION),
                        unit.identifier().text(),
                        labels.many(ReportWord.EVIDENCE));
        if (items.isEmpty()) {
            return caption + ", of which none is offered yet";
        }
        if (items.size() <= COLUMNS) {
            return caption;
        }
        int end = Math.min(items.size(), start + COLUMNS);
        return "%s, items %s to %s of %s".formatted(caption, start + 1, end, items.size());
    }

    private void table(List<String> items, String caption) {
        parts.openTable(caption, "matrix");
        html.open("thead")
                .open("tr")
                .element("th", labels.heading(ReportWord.CRITERION), "scope", "col")
                .element("th", "Statement", "scope", "col", "class", "statement")
                .element("th", "Status", "scope", "col");
        items.forEach(this::item);
        html.close("tr").close("thead");
        unit.outcomes().forEach(outcome -> outcome(outcome, items));
        parts.closeTable();
    }

    private void item(String reference) {
        Optional<EvidenceUse> item = matrix.evidence(reference);
        html.open("th", "scope", "col", "class", "item").open("span").element("b", reference);
        item.map(wording::method).filter(method -> !method.isEmpty()).ifPresent(method -> html.text(" " + method));
        item.map(Wording::days)
                .filter(days -> !days.isEmpty())
                .ifPresent(days -> html.empty("br").text(String.join(", ", days)));
        html.close("span").close("th");
    }

    private void outcome(OutcomeCoverage outcome, List<String> items) {
        html.open("tbody")
                .open("tr", "class", "outcome")
                .open("th", "scope", "rowgroup", "colspan", Integer.toString(FIXED_COLUMNS + items.size()))
                .text(outcome.outcome().number() + " " + outcome.outcome().statement())
                .element("span", wording.progress(outcome.progress()), "class", "beside")
                .close("th")
                .close("tr");
        outcome.criteria().forEach(criterion -> criterion(criterion, items));
        html.close("tbody");
    }

    private void criterion(CriterionCoverage criterion, List<String> items) {
        html.open("tr")
                .element("th", criterion.reference().number(), "scope", "row")
                .element("td", criterion.criterion().statement(), "class", "statement words")
                .open("td", "class", "standing");
        parts.status(criterion);
        parts.beside(wording.numbers(criterion));
        reasons.of(criterion);
        html.close("td");
        items.forEach(item -> cell(criterion, item));
        html.close("tr");
    }

    private void cell(CriterionCoverage criterion, String item) {
        matrix.state(criterion.reference(), item)
                .ifPresentOrElse(
                        state -> html.open(
                                        "td", "class", "mark " + Tone.of(state).styleName())
                                .element("span", Marks.of(state), "aria-hidden", "true")
                                .element("span", ReportLabels.within(labels.of(state)), "class", "unseen")
                                .close("td"),
                        () -> html.element("td", "", "class", "mark"));
    }
}
