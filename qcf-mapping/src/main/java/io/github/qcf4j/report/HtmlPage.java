package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** The page: its head, where to find what, and its sections in order. */
final class HtmlPage {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final Feedback feedback;
    private final @Nullable WayToFinish way;
    private final @Nullable EvidenceToLookAt look;
    private final HtmlWriter html = HtmlWriter.page();
    private final HtmlReasons reasons;

    HtmlPage(
            CoverageReport report,
            Wording wording,
            @Nullable WayToFinish way,
            @Nullable EvidenceToLookAt look,
            boolean reasons) {
        this.reasons = new HtmlReasons(report, html, reasons);
        this.report = report;
        this.way = way;
        this.look = look;
        this.wording = wording;
        this.labels = wording.labels();
        this.feedback = new Feedback(report, labels);
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
        feedback();
        new HtmlUnits(report, wording, html).section();
        new HtmlMatrix(report, wording, html, reasons).section();
        HtmlLists lists = new HtmlLists(report, wording, look, html);
        lists.gaps();
        if (way != null) {
            new HtmlWayToFinish(way, new HtmlParts(wording, html), html).section();
        }
        lists.others();
        html.close("main").open("footer");
        html.element("p", "Coverage of %s as of %s, made by qcf4j.".formatted(report.learner(), report.asOf()));
        return html.close("footer").close("body").close("html").finish();
    }

    private void feedback() {
        if (feedback.isEmpty()) {
            return;
        }
        HtmlParts parts = new HtmlParts(wording, html);
        parts.openSection("feedback", "Feedback");
        for (Feedback.UnitFeedback unit : feedback.units()) {
            html.element("h3", unit.unit());
            parts.list(unit.sentences());
        }
        feedback.others().forEach(sentence -> html.element("p", sentence));
        html.close("section");
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul");
        entry("summary", "Summary");
        if (!feedback.isEmpty()) {
            entry("feedback", "Feedback");
        }
        entry("units", labels.headingMany(ReportWord.UNIT));
        entry("matrix", "Matrix");
        entry("gaps", labels.headingMany(ReportWord.GAP));
        if (way != null) {
            entry("finish", WayToFinish.HEADING);
        }
        if (!report.lapses().isEmpty()) {
            entry("lapses", "To come to an end");
        }
        entry("rules", "Rules");
        entry("evidence", labels.headingMany(ReportWord.EVIDENCE));
        if (look != null) {
            entry("look", EvidenceToLookAt.HEADING);
        }
        entry("findings", labels.headingMany(ReportWord.FINDING));
        html.close("ul").close("nav");
    }

    private void entry(String place, String words) {
        html.open("li").link("#" + place, words).close("li");
    }
}
