package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/**
 * An explanation as one page of HTML, to be read in a browser and printed.
 * <p>
 * The page stands alone: it has no script and asks for nothing from elsewhere. Make one and share it.
 */
public final class HtmlExplanationReport {

    private static final int DEEPEST = 6;
    private static final HtmlExplanationReport HTML = new HtmlExplanationReport();

    private HtmlExplanationReport() {}

    /** Returns the report in HTML, which has no options. */
    public static HtmlExplanationReport of() {
        return HTML;
    }

    /** Returns the page, each line ended by a line feed. */
    public String write(Explanation explanation) {
        HtmlWriter html = HtmlWriter.page();
        String title = ExplanationLines.title(requireNonNull(explanation, "explanation"));
        html.open("html", "lang", "en")
                .head(title)
                .open("body")
                .open("header")
                .element("p", "Explanation", "class", "kicker")
                .element("h1", title)
                .element("p", ExplanationLines.question(explanation))
                .close("header")
                .open("main");
        write(explanation, 2, html);
        return html.close("main").close("body").close("html").finish();
    }

    private static void write(Explanation explanation, int depth, HtmlWriter html) {
        html.open("section").element("h" + depth, ExplanationLines.heading(explanation));
        html.open("p")
                .element(
                        "span",
                        explanation.verdict().label(),
                        "class",
                        "status " + ExplanationLines.tone(explanation.verdict()).styleName())
                .close("p");
        html.element("p", ExplanationLines.verdict(explanation));
        list(ExplanationLines.records(explanation), html);
        ExplanationLines.remarks(explanation).forEach(line -> html.element("p", line));
        explanation.children().forEach(child -> write(child, Math.min(DEEPEST, depth + 1), html));
        html.close("section");
    }

    private static void list(List<String> lines, HtmlWriter html) {
        if (!lines.isEmpty()) {
            html.open("ul", "class", "short");
            lines.forEach(line -> html.element("li", line));
            html.close("ul");
        }
    }

    /**
     * Writes the page.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Explanation explanation, Appendable out) {
        Output.append(write(explanation), out);
    }
}
