package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.markup.MarkdownPage;

/**
 * An explanation in Markdown, to be put into an issue, a wiki or a chat.
 * <p>
 * Each place is a heading with its verdict, its records and what it rests on. Make one and share it.
 */
public final class MarkdownExplanationReport {

    private static final int DEEPEST = 6;
    private static final MarkdownExplanationReport MARKDOWN = new MarkdownExplanationReport();

    private MarkdownExplanationReport() {}

    /** Returns the report in Markdown, which has no options. */
    public static MarkdownExplanationReport of() {
        return MARKDOWN;
    }

    /** Returns the explanation in Markdown, each line ended by a line feed. */
    public String write(Explanation explanation) {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, ExplanationLines.title(requireNonNull(explanation, "explanation")));
        page.paragraph(ExplanationLines.question(explanation));
        write(explanation, 2, page);
        return page.toString();
    }

    private static void write(Explanation explanation, int depth, MarkdownPage page) {
        page.heading(depth, ExplanationLines.heading(explanation));
        page.paragraph(ExplanationLines.verdict(explanation));
        if (!explanation.records().isEmpty()) {
            page.list(ExplanationLines.records(explanation));
        }
        ExplanationLines.remarks(explanation).forEach(page::paragraph);
        explanation.children().forEach(child -> write(child, Math.min(DEEPEST, depth + 1), page));
    }

    /**
     * Writes the explanation in Markdown.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Explanation explanation, Appendable out) {
        Output.append(write(explanation), out);
    }
}
