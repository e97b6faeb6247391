package io.github.qcf4j.check;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.validation.RulePage;
import io.github.qcf4j.validation.SpecificationRule;
import java.util.Locale;
import java.util.Optional;

/** The sections and rows of the page of a check. */
final class CheckTables {

    private final HtmlWriter html;

    CheckTables(HtmlWriter html) {
        this.html = html;
    }

    void openSection(String place, String heading) {
        html.open("section", "id", place, "aria-labelledby", place + "-heading")
                .element("h2", heading, "id", place + "-heading");
    }

    /** Opens a table that scrolls by itself where it is wider than the page. */
    void open(String caption, String... headings) {
        html.open("div", "class", "region", "role", "region", "tabindex", "0", "aria-label", caption)
                .open("table", "class", "plain")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        for (String heading : headings) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
    }

    void close() {
        html.close("tbody").close("table").close("div");
    }

    void finding(Finding finding) {
        html.open("tr").open("td");
        severity(finding.severity());
        html.close("td");
        place(finding.place().toString(), finding.location().map(Location::toString));
        html.element("td", finding.message(), "class", "words").element("td", finding.advice(), "class", "words");
        code(finding.code());
        html.close("tr");
    }

    void suppressed(SuppressedFinding suppressed) {
        Finding finding = suppressed.finding();
        Suppression suppression = suppressed.suppression();
        html.open("tr");
        place(finding.place().toString(), finding.location().map(Location::toString));
        html.element("td", finding.message(), "class", "words")
                .element("td", suppression.reason(), "class", "words")
                .element("td", suppression.approvedBy())
                .element("td", suppression.until().toString(), "class", "reference");
        code(finding.code());
        html.close("tr");
    }

    void fixed(BaselineEntry entry) {
        html.open("tr");
        place(entry.place().toString(), entry.isInNoFile() ? Optional.empty() : Optional.of(entry.file()));
        html.element("td", entry.message(), "class", "words");
        code(entry.code());
        html.close("tr");
    }

    private void severity(Severity severity) {
        String label = severity.label();
        String tone = switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "some";
            case NOTE -> "none";
        };
        html.element(
                "span", label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), "class", "status " + tone);
    }

    private void place(String place, Optional<String> written) {
        html.open("th", "scope", "row", "class", "place").text(place);
        written.ifPresent(at -> html.element("span", at, "class", "beside"));
        html.close("th");
    }

    private void code(String code) {
        html.open("td").open("code").link("#rule-" + code, code).close("code").close("td");
    }

    void file(CheckedFile file, int findings) {
        html.open("tr")
                .element("th", file.name(), "scope", "row", "class", "place")
                .element("td", Integer.toString(findings), "class", "number")
                .open("td", "class", "words")
                .element("code", file.sha256())
                .close("td")
                .close("tr");
    }

    /** Writes what there is to say about a rule. */
    void rule(RuleHelp help) {
        html.open("div", "class", "unit", "id", "rule-" + help.code()).element("h3", help.title());
        html.open("p", "class", "about").element("code", help.code());
        help.rule().map(SpecificationRule::basis).ifPresent(basis -> html.text(" – " + basis.label()));
        help.page().flatMap(RulePage::source).ifPresent(source -> html.text(" – " + source));
        html.close("p");
        help.page().ifPresent(this::page);
        html.element("p", "What to do: " + help.kind().advice() + ".").close("div");
    }

    private void page(RulePage page) {
        html.element("p", page.why());
        html.element("p", "Wrong", "class", "about").element("pre", page.bad());
        html.element("p", "Right", "class", "about").element("pre", page.good());
    }
}
