package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.comparison.PolicyComparison;
import io.github.qcf4j.comparison.PolicyDisagreement;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.HtmlWriter;
import io.github.qcf4j.markup.MarkdownPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison of policies in the forms people and programs read: text, Markdown, HTML and JSON.
 * <pre>{@code
 * System.out.print(PolicyComparisonReport.of(comparison).markdown());
 * }</pre>
 */
public final class PolicyComparisonReport {

    private final PolicyComparison comparison;

    private PolicyComparisonReport(PolicyComparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the report of a comparison. */
    public static PolicyComparisonReport of(PolicyComparison comparison) {
        return new PolicyComparisonReport(requireNonNull(comparison, "comparison"));
    }

    /** Returns the comparison as text, each line ended by a line feed. */
    public String text() {
        return String.join("\n", comparison.lines()) + "\n";
    }

    /** Returns the comparison in Markdown: the progress under each policy, then a row for every criterion. */
    public String markdown() {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, title());
        page.table(List.of("Policy", "Progress"), progress());
        if (comparison.criteria().isEmpty()) {
            page.paragraph("The policies agree on every criterion.");
        } else {
            page.table(headings(), rows());
        }
        return page.toString();
    }

    /** Returns the comparison as one page of HTML that needs nothing else. */
    public String html() {
        HtmlWriter html = HtmlWriter.page();
        html.open("html", "lang", "en");
        html.head(title());
        html.open("body").element("a", "Skip to the comparison", "class", "skip", "href", "#report");
        html.open("header").element("h1", title()).close("header").open("main", "id", "report");
        HtmlParts parts = new HtmlParts(new Wording(ReportLabels.of()), html);
        section(html, parts, "policies", "Policies", List.of("Policy", "Progress"), progress());
        section(html, parts, "criteria", "Criteria on which they differ", headings(), rows());
        html.close("main").open("footer").element("p", title() + ", made by qcf4j.");
        return html.close("footer").close("body").close("html").finish();
    }

    private static void section(
            HtmlWriter html,
            HtmlParts parts,
            String place,
            String heading,
            List<String> headings,
            List<List<String>> rows) {
        parts.openSection(place, heading);
        if (rows.isEmpty()) {
            html.element("p", "There are none.");
        } else {
            parts.openTable(heading, "plain");
            parts.tableHead(headings);
            html.open("tbody");
            for (List<String> row : rows) {
                html.open("tr").element("th", row.get(0), "scope", "row", "class", "place");
                row.stream().skip(1).forEach(cell -> html.element("td", cell, "class", "words"));
                html.close("tr");
            }
            html.close("tbody");
            parts.closeTable();
        }
        html.close("section");
    }

    /** Returns the comparison in JSON. */
    public String json() {
        return Output.toText(RecordWriting.of(PolicyComparisonDocument.of(comparison)));
    }

    private String title() {
        CoverageReport first = comparison.reports().get(0);
        return "Policies on %s as of %s".formatted(first.learner(), first.asOf());
    }

    private List<List<String>> progress() {
        return comparison.reports().stream()
                .map(report ->
                        List.of(report.policy().toString(), report.progress().toString()))
                .toList();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add("Criterion");
        comparison.policies().forEach(policy -> headings.add(policy.toString()));
        headings.add("Evidence that makes the difference");
        return headings;
    }

    private List<List<String>> rows() {
        return comparison.criteria().stream().map(PolicyComparisonReport::row).toList();
    }

    private static List<String> row(PolicyDisagreement criterion) {
        List<String> row = new ArrayList<>();
        row.add(criterion.criterion().toString());
        criterion.explanations().forEach(row::add);
        row.add(String.join(", ", criterion.evidence()));
        return row;
    }

    /** Returns what is compared, such as 'L-1001 on 2014-11-21: 2 criteria differ'. */
    @Override
    public String toString() {
        return comparison.toString();
    }
}
