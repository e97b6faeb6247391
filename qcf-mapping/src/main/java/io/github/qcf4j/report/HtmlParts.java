package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/** Small parts that sections of the page have in common. */
final class HtmlParts {

    private final Wording wording;
    private final HtmlWriter html;

    HtmlParts(Wording wording, HtmlWriter html) {
        this.wording = wording;
        this.html = html;
    }

    /** Opens a section with its heading. */
    void openSection(String place, String heading) {
        html.open("section", "id", place, "aria-labelledby", place + "-heading")
                .element("h2", heading, "id", place + "-heading");
    }

    /** Opens a table that scrolls by itself where it is wider than the page. */
    void openTable(String caption, String styleName) {
        html.open("div", "class", "region", "role", "region", "tabindex", "0", "aria-label", caption)
                .open("table", "class", styleName)
                .element("caption", caption);
    }

    void closeTable() {
        html.close("table").close("div");
    }

    /** Writes the head of a table, a heading for each column. */
    void tableHead(List<String> headings) {
        html.open("thead").open("tr");
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close("tr").close("thead");
    }

    /** Writes words set off in a tone. */
    void status(String words, Tone tone) {
        html.element("span", words, "class", "status " + tone.styleName());
    }

    /** Writes the sign and the words of a criterion's status. */
    void status(CriterionCoverage criterion) {
        Tone tone = Tone.of(criterion.status());
        html.open("span", "class", "status " + tone.styleName())
                .element("span", Marks.of(criterion.status()), "aria-hidden", "true")
                .text(" " + wording.status(criterion))
                .close("span");
    }

    /** Writes the state of a unit. */
    void state(UnitCoverage unit) {
        status(wording.state(unit), Tone.of(unit.state()));
    }

    /** Writes a line of less weight below what stands before it, or nothing for no words. */
    void beside(String words) {
        if (!words.isEmpty()) {
            html.element("span", words, "class", "beside");
        }
    }

    /** Writes a list, or nothing for an empty one. */
    void list(List<String> items) {
        if (!items.isEmpty()) {
            html.open("ul", "class", "short");
            items.forEach(item -> html.element("li", item));
            html.close("ul");
        }
    }
}
