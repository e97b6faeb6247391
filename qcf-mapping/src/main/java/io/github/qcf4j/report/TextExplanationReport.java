package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.markup.TerminalStyle;
import io.github.qcf4j.markup.TextTable;

/**
 * An explanation as plain text, to be read on a terminal or in a mail.
 * <p>
 * Each place stands with its verdict and clause, below it the records, and below these, further in, what it rests on.
 * Make one and share it.
 * <pre>{@code
 * System.out.print(TextExplanationReport.of().write(report.explain(Place.parse("J/999/0001 1.2"))));
 * }</pre>
 */
public final class TextExplanationReport {

    private static final int STEP = 2;

    private final TerminalStyle style;

    private TextExplanationReport(TerminalStyle style) {
        this.style = style;
    }

    /** Returns a report 80 columns wide and without colour. */
    public static TextExplanationReport of() {
        return new TextExplanationReport(TerminalStyle.PLAIN);
    }

    /** Returns this report with or without colour, which is for terminals only. */
    public TextExplanationReport withColour(boolean colour) {
        return new TextExplanationReport(colour ? TerminalStyle.COLOURED : TerminalStyle.PLAIN);
    }

    /** Returns the explanation as text, each line ended by a line feed. */
    public String write(Explanation explanation) {
        TextPage page = new TextPage(TextTable.WIDTH, style);
        page.title(ExplanationLines.title(requireNonNull(explanation, "explanation")));
        page.line(ExplanationLines.question(explanation));
        write(explanation, 0, page);
        return page.toString();
    }

    private static void write(Explanation explanation, int indent, TextPage page) {
        page.blank().paragraph(indent, ExplanationLines.heading(explanation));
        page.paragraph(indent + STEP, ExplanationLines.verdict(explanation));
        ExplanationLines.records(explanation).forEach(line -> page.paragraph(indent + STEP, "- " + line));
        ExplanationLines.remarks(explanation).forEach(line -> page.paragraph(indent + STEP, line));
        explanation.children().forEach(child -> write(child, indent + STEP, page));
    }

    /**
     * Writes the explanation as text.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Explanation explanation, Appendable out) {
        Output.append(write(explanation), out);
    }
}
