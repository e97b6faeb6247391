package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;

/** The head of the page, unseen and seen: who, what, as of when, and how far. */
final class HtmlHeader {

    private final CoverageReport report;
    private final ReportHead head;
    private final HtmlWriter html;

    HtmlHeader(CoverageReport report, Wording wording, HtmlWriter html) {
        this.report = report;
        this.head = new ReportHead(report, wording);
        this.html = html;
    }

    /** Writes what a browser is told and a reader does not see. */
    void head() {
        html.head("Coverage of %s as of %s".formatted(report.learner(), report.asOf()));
    }

    /** Writes the head that a reader sees. */
    void header() {
        html.open("header")
                .element("p", "Coverage report", "class", "kicker")
                .element("h1", head.title())
                .open("dl", "class", "facts");
        for (Fact fact : head.facts()) {
            html.open("div")
                    .element("dt", fact.label())
                    .element("dd", fact.value())
                    .close("div");
        }
        html.close("dl");
        new HtmlProgress(html).whole(report.progress(), head.progress());
        html.close("header");
    }
}
