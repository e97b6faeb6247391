package io.github.qcf4j.markup;

import java.util.List;
import java.util.StringJoiner;

/**
 * A page of Markdown that is written from top to bottom, its parts separated by empty lines.
 * <p>
 * Text that somebody else wrote stays text. A page is used once, by one thread.
 */
public final class MarkdownPage {

    private final StringBuilder markdown = new StringBuilder();

    /** Makes an empty page. */
    public MarkdownPage() {}

    /** Writes a heading, of the page itself at depth 1. */
    public MarkdownPage heading(int depth, String heading) {
        return part("#".repeat(depth) + " " + MarkdownText.tableCell(heading) + "\n");
    }

    /** Writes a paragraph. */
    public MarkdownPage paragraph(String words) {
        return part(MarkdownText.text(words) + "\n");
    }

    /** Writes a list, or nothing for an empty one. */
    public MarkdownPage list(List<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(item -> list.append("- ").append(MarkdownText.text(item)).append('\n'));
        return list.isEmpty() ? this : part(list.toString());
    }

    /** Writes lines as they are, each one as code, or nothing where there are none. */
    public MarkdownPage codes(List<String> lines) {
        StringBuilder list = new StringBuilder();
        lines.forEach(line -> list.append("- ").append(MarkdownText.code(line)).append('\n'));
        return list.isEmpty() ? this : part(list.toString());
    }

    /** Writes a table, or nothing where it has no rows. */
    public MarkdownPage table(List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(headings));
        table.append("|").append(" --- |".repeat(headings.size())).append('\n');
        rows.forEach(row -> table.append(row(row)));
        return part(table.toString());
    }

    private static String row(List<String> cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        cells.forEach(cell -> row.add(MarkdownText.tableCell(cell)));
        return row.toString();
    }

    private MarkdownPage part(String part) {
        if (!markdown.isEmpty()) {
            markdown.append('\n');
        }
        markdown.append(part);
        return this;
    }

    /** Returns what was written, each line ended by a line feed. */
    @Override
    public String toString() {
        return markdown.toString();
    }
}
