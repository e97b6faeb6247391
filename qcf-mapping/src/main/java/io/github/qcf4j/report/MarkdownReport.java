package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.MarkdownPage;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.quality.EvidenceReview;
import org.jspecify.annotations.Nullable;

/**
 * A coverage report in Markdown, to be put into an issue, a wiki or a chat.
 * <p>
 * It says what the report in text says, in tables. Text that somebody else wrote stays text: no link, image or HTML
 * comes of it. Make one and share it.
 */
public final class MarkdownReport {

    private final ReportLabels labels;
    private final @Nullable FinishPlan plan;
    private final @Nullable EvidenceReview review;

    private MarkdownReport(ReportLabels labels, @Nullable FinishPlan plan, @Nullable EvidenceReview review) {
        this.labels = labels;
        this.plan = plan;
        this.review = review;
    }

    /** Returns a report in our own words. */
    public static MarkdownReport of() {
        return new MarkdownReport(ReportLabels.of(), null, null);
    }

    /** Returns this report in other words. */
    public MarkdownReport withLabels(ReportLabels labels) {
        return new MarkdownReport(requireNonNull(labels, "labels"), plan, review);
    }

    /**
     * Returns this report with a section on the shortest way to finish, behind the gaps.
     *
     * @param plan  a plan of the learner of the report that is written, by its day or a later one; with another, writing
     *     throws an {@link IllegalArgumentException}
     */
    public MarkdownReport withPlan(FinishPlan plan) {
        return new MarkdownReport(labels, requireNonNull(plan, "plan"), review);
    }

    /**
     * Returns this report with a section on the evidence to look at, apart from the gaps and behind them.
     *
     * @param review  the review of the report that is written; with one of another learner or day, writing throws an
     *     {@link IllegalArgumentException}
     */
    public MarkdownReport withReview(EvidenceReview review) {
        return new MarkdownReport(labels, plan, requireNonNull(review, "review"));
    }

    /** Returns the report in Markdown, each line ended by a line feed. */
    public String write(CoverageReport report) {
        requireNonNull(report, "report");
        MarkdownPage page = new MarkdownPage();
        WayToFinish way = WayToFinish.of(report, plan, labels);
        EvidenceToLookAt look = EvidenceToLookAt.of(report, review);
        new MarkdownSections(report, new Wording(labels), way, look, page).write();
        return page.toString();
    }

    /**
     * Writes the report in Markdown.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Appendable out) {
        Output.append(write(report), out);
    }
}
