package io.github.qcf4j.report;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.HtmlWriter;
import java.util.List;

/** Why a unit and its criteria stand where they do, folded away until a reader asks; nothing where nobody asked for it. */
final class HtmlReasons {

    private final CoverageReport report;
    private final HtmlWriter html;
    private final boolean told;

    HtmlReasons(CoverageReport report, HtmlWriter html, boolean told) {
        this.report = report;
        this.html = html;
        this.told = told;
    }

    void of(UnitCoverage unit) {
        if (told) {
            write(report.explain(Place.of(unit.identifier())));
        }
    }

    void of(CriterionCoverage criterion) {
        if (told) {
            write(report.explain(Place.of(criterion.reference())));
        }
    }

    private void write(Explanation explanation) {
        html.open("details").element("summary", "Why").element("p", ExplanationLines.verdict(explanation));
        List<String> records = ExplanationLines.records(explanation);
        if (!records.isEmpty()) {
            html.open("ul", "class", "short");
            records.forEach(line -> html.element("li", line));
            html.close("ul");
        }
        ExplanationLines.remarks(explanation).forEach(line -> html.element("p", line));
        html.close("details");
    }
}
