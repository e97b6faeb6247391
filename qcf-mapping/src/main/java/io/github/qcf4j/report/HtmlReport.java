package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.quality.EvidenceReview;
import org.jspecify.annotations.Nullable;

/**
 * A coverage report as one page of HTML, to be read in a browser, printed and kept with the portfolio.
 * <p>
 * The page stands alone: it has no script and asks for nothing from elsewhere. It shows the matrix of criteria and
 * evidence as tracking sheets do, fits a sheet of paper and a telephone, and can be read with a keyboard or a screen
 * reader. Make one and share it.
 * <pre>{@code
 * Files.writeString(Path.of("coverage.html"), HtmlReport.of().write(report));
 * }</pre>
 */
public final class HtmlReport {

    private final ReportLabels labels;
    private final @Nullable FinishPlan plan;
    private final @Nullable EvidenceReview review;
    private final boolean reasons;

    private HtmlReport(
            ReportLabels labels, @Nullable FinishPlan plan, @Nullable EvidenceReview review, boolean reasons) {
        this.labels = labels;
        this.plan = plan;
        this.review = review;
        this.reasons = reasons;
    }

    /** Returns a report in our own words. */
    public static HtmlReport of() {
        return new HtmlReport(ReportLabels.of(), null, null, false);
    }

    /** Returns this report in other words. */
    public HtmlReport withLabels(ReportLabels labels) {
        return new HtmlReport(requireNonNull(labels, "labels"), plan, review, reasons);
    }

    /**
     * Returns this report with a section on the shortest way to finish, behind the gaps.
     *
     * @param plan  a plan of the learner of the report that is written, by its day or a later one; with another, writing
     *     throws an {@link IllegalArgumentException}
     */
    public HtmlReport withPlan(FinishPlan plan) {
        return new HtmlReport(labels, requireNonNull(plan, "plan"), review, reasons);
    }

    /**
     * Returns this report with a section on the evidence to look at, apart from the gaps and behind them.
     *
     * @param review  the review of the report that is written; with one of another learner or day, writing throws an
     *     {@link IllegalArgumentException}
     */
    public HtmlReport withReview(EvidenceReview review) {
        return new HtmlReport(labels, plan, requireNonNull(review, "review"), reasons);
    }

    /** Returns this report with the reason of every verdict beside it, folded away until a reader asks for it. */
    public HtmlReport withReasons() {
        return new HtmlReport(labels, plan, review, true);
    }

    /** Returns the page, each line ended by a line feed. */
    public String write(CoverageReport report) {
        requireNonNull(report, "report");
        WayToFinish way = WayToFinish.of(report, plan, labels);
        EvidenceToLookAt look = EvidenceToLookAt.of(report, review);
        return new HtmlPage(report, new Wording(labels), way, look, reasons).write();
    }

    /**
     * Writes the page.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Appendable out) {
        Output.append(write(report), out);
    }
}
