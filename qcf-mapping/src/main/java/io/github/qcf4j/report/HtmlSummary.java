package io.github.qcf4j.report;

import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.ArrayList;
import java.util.List;

/** Cards with the credit, the rules of combination and what there is still to do. */
final class HtmlSummary {

    private final CoverageReport report;
    private final Wording wording;
    private final ReportLabels labels;
    private final HtmlWriter html;
    private final HtmlParts parts;

    HtmlSummary(CoverageReport report, Wording wording, HtmlWriter html) {
        this.report = report;
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.parts = new HtmlParts(wording, html);
    }

    void section() {
        ReportHead head = new ReportHead(report, wording);
        parts.openSection("summary", "Summary");
        html.open("div", "class", "cards");
        List<Fact> towards = new ArrayList<>(head.creditByRoute());
        towards.addAll(head.creditToCome());
        figures("Credit towards the rules", head.creditHeld().toString(), towards);
        figures("Credit awarded", report.credit().awardedHere() + " here", head.creditAwarded());
        report.rules().ifPresent(rules -> rules("Rules of combination now", rules));
        report.selection()
                .ifPresent(selection -> rules(
                        "Rules if every selected %s were achieved".formatted(labels.one(ReportWord.UNIT)), selection));
        toDo();
        html.close("div").close("section");
    }

    private void figures(String heading, String figure, List<Fact> facts) {
        openCard(heading);
        html.element("p", figure, "class", "figure").open("dl");
        facts.forEach(fact -> html.element("dt", fact.label()).element("dd", fact.value()));
        html.close("dl").close("div");
    }

    private void rules(String heading, CombinationResult result) {
        openCard(heading);
        html.open("p", "class", "figure");
        parts.status(labels.of(result.answer()), Tone.of(result.answer()));
        html.close("p").open("dl");
        html.element("dt", "Credit counted")
                .element("dd", Integer.toString(result.creditCounted().value()));
        html.element("dt", "Credit missing")
                .element("dd", Integer.toString(result.shortfallCredit().value()));
        html.close("dl").close("div");
    }

    private void toDo() {
        List<Fact> facts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long found = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            facts.add(new Fact(
                    ReportLabels.capital(labels.of(severity)) + " " + labels.many(ReportWord.FINDING),
                    Long.toString(found)));
        }
        figures("Still to do", wording.count(report.gaps().size(), ReportWord.GAP), facts);
    }

    private void openCard(String heading) {
        html.open("div", "class", "card").element("h3", heading);
    }
}
