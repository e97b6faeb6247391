package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.markup.TerminalStyle;
import io.github.qcf4j.markup.TextTable;
import io.github.qcf4j.planning.FinishPlan;
import io.github.qcf4j.quality.EvidenceReview;
import org.jspecify.annotations.Nullable;

/**
 * A coverage report as plain text, to be read on a terminal or in a mail.
 * <p>
 * It says how far the learner is, unit by unit and criterion by criterion, then what is still to do and what was found.
 * Findings are whole lines, however long, so that they can be searched for; everything else keeps to the width. Colour
 * is only used when asked for, and never says anything that the words do not. Make one and share it.
 * <pre>{@code
 * System.out.print(TextReport.of().write(report));
 * }</pre>
 */
public final class TextReport {

    private static final int NARROWEST = 40;

    private final ReportLabels labels;
    private final int width;
    private final TerminalStyle style;
    private final @Nullable FinishPlan plan;
    private final @Nullable EvidenceReview review;

    private TextReport(
            ReportLabels labels,
            int width,
            TerminalStyle style,
            @Nullable FinishPlan plan,
            @Nullable EvidenceReview review) {
        this.labels = labels;
        this.width = width;
        this.style = style;
        this.plan = plan;
        this.review = review;
    }

    /** Returns a report in our own words, 80 columns wide and without colour. */
    public static TextReport of() {
        return new TextReport(ReportLabels.of(), TextTable.WIDTH, TerminalStyle.PLAIN, null, null);
    }

    /** Returns this report in other words. */
    public TextReport withLabels(ReportLabels labels) {
        return new TextReport(requireNonNull(labels, "labels"), width, style, plan, review);
    }

    /** Returns this report in lines of another width, at least 40 columns. */
    public TextReport withWidth(int columns) {
        if (columns < NARROWEST) {
            throw new IllegalArgumentException("Width '%s' must be at least %s".formatted(columns, NARROWEST));
        }
        return new TextReport(labels, columns, style, plan, review);
    }

    /** Returns this report with or without colour, which is for terminals only. */
    public TextReport withColour(boolean colour) {
        return new TextReport(labels, width, colour ? TerminalStyle.COLOURED : TerminalStyle.PLAIN, plan, review);
    }

    /**
     * Returns this report with a section on the shortest way to finish, behind the gaps.
     *
     * @param plan  a plan of the learner of the report that is written, by its day or a later one; with another, writing
     *     throws an {@link IllegalArgumentException}
     */
    public TextReport withPlan(FinishPlan plan) {
        return new TextReport(labels, width, style, requireNonNull(plan, "plan"), review);
    }

    /**
     * Returns this report with a section on the evidence to look at, apart from the gaps and behind them.
     *
     * @param review  the review of the report that is written; with one of another learner or day, writing throws an
     *     {@link IllegalArgumentException}
     */
    public TextReport withReview(EvidenceReview review) {
        return new TextReport(labels, width, style, plan, requireNonNull(review, "review"));
    }

    /** Returns the report as text, each line ended by a line feed. */
    public String write(CoverageReport report) {
        requireNonNull(report, "report");
        TextPage page = new TextPage(width, style);
        WayToFinish way = WayToFinish.of(report, plan, labels);
        EvidenceToLookAt look = EvidenceToLookAt.of(report, review);
        new TextSections(report, new Wording(labels), way, look, page).write();
        return page.toString();
    }

    /**
     * Writes the report as text.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(CoverageReport report, Appendable out) {
        Output.append(write(report), out);
    }
}
