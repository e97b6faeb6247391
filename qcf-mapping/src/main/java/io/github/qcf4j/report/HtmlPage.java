package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;

/** The page: its head, where to find what, and its sections in order. */
final class HtmlPage {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final HtmlWriter html = HtmlWriter.page();

    HtmlPage(CoverageReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
    }

    String write() {
        HtmlHeader header = new HtmlHeader(report, wording, html);
        html.open("html", "lang", "en");
        header.head();
        html.open("body").element("a", "Skip to the report", "class", "skip", "href", "#report");
        header.header();
        contents();
        html.open("main", "id", "report");
        new HtmlSummary(report, wording, html).section();
        new HtmlUnits(report, wording, html).section();
        new HtmlMatrix(report, wording, html).section();
        new HtmlLists(report, wording, html).sections();
        html.close("main").open("footer");
        html.element("p", "Coverage of %s as of %s, made by qcf4j.".formatted(report.learner(), report.asOf()));
        return html.close("footer").close("body").close("html").finish();
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul");
        entry("summary", "Summary");
        entry("units", labels.headingMany(ReportWord.UNIT));
        entry("matrix", "Matrix");
        entry("gaps", labels.headingMany(ReportWord.GAP));
        entry("rules", "Rules");
        entry("evidence", labels.headingMany(ReportWord.EVIDENCE));
        entry("findings", labels.headingMany(ReportWord.FINDING));
        html.close("ul").close("nav");
    }

    private void entry(String place, String words) {
        html.open("li").link("#" + place, words).close("li");
    }
}
