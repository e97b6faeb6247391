package io.github.qcf4j.report;

import io.github.qcf4j.markup.SafeText;
import io.github.qcf4j.markup.TerminalStyle;
import io.github.qcf4j.markup.TerminalStyle.Emphasis;
import io.github.qcf4j.markup.TextWidth;
import io.github.qcf4j.markup.WordWrap;
import java.util.List;
import java.util.StringJoiner;

/**
 * A page of plain text that is written from top to bottom, in lines of at most a width.
 * <p>
 * Text that somebody else wrote cannot command a terminal here. A page is used once, by one thread.
 */
final class TextPage {

    private static final int NARROWEST_TEXT = 20;
    private static final String GAP = "  ";

    private final int width;
    private final TerminalStyle style;
    private final StringBuilder text = new StringBuilder();

    TextPage(int width, TerminalStyle style) {
        this.width = width;
        this.style = style;
    }

    /** Writes the title of the page. */
    TextPage title(String title) {
        return underlined(title, "=");
    }

    /** Writes a heading, apart from what is above it. */
    TextPage heading(String heading) {
        return blank().underlined(heading, "-");
    }

    private TextPage underlined(String heading, String line) {
        List<String> lines = WordWrap.lines(heading, width);
        lines.forEach(part -> add(style.show(Emphasis.STRONG, part)));
        return add(line.repeat(lines.stream().mapToInt(TextWidth::of).max().orElse(0)));
    }

    /** Writes an empty line. */
    TextPage blank() {
        return add("");
    }

    /** Writes text in as many lines as it takes, the later ones indented once more. */
    TextPage paragraph(int indent, String words) {
        String lead = " ".repeat(indent);
        for (String line : WordWrap.lines(words, Math.max(NARROWEST_TEXT, width - indent - GAP.length()))) {
            add(lead + line);
            lead = " ".repeat(indent) + GAP;
        }
        return this;
    }

    /** Writes a line that is never broken, however long it is. */
    TextPage line(String line) {
        return add(SafeText.line(line));
    }

    /** Writes words behind a label that is as wide as the column. */
    TextPage labelled(String label, int column, String words) {
        return row(List.of(new Cell(label, column, Tone.NONE)), List.of(words));
    }

    /**
     * Writes cells of fixed width, and behind them paragraphs that are wrapped in what is left of the width; below them
     * where too little is left.
     */
    TextPage row(List<Cell> cells, List<String> paragraphs) {
        int indent =
                cells.stream().mapToInt(cell -> cell.taken() + GAP.length()).sum();
        if (indent > width - NARROWEST_TEXT) {
            lead(cells, indent);
            paragraphs.forEach(paragraph -> paragraph(2 * GAP.length(), paragraph));
            return this;
        }
        StringBuilder lead = new StringBuilder();
        cells.forEach(cell -> lead.append(shown(cell)).append(GAP));
        for (String paragraph : paragraphs) {
            for (String line : WordWrap.lines(paragraph, width - indent)) {
                add(lead.append(line).toString().stripTrailing());
                lead.setLength(0);
                lead.append(" ".repeat(indent));
            }
        }
        return this;
    }

    /** Writes cells on a line of their own, or each on its own where they are wider than the page together. */
    private void lead(List<Cell> cells, int taken) {
        if (taken <= width) {
            StringJoiner lead = new StringJoiner(GAP);
            cells.forEach(cell -> lead.add(shown(cell)));
            add(lead.toString().stripTrailing());
        } else {
            cells.forEach(cell -> WordWrap.lines(cell.words(), width)
                    .forEach(line -> add(cell.tone().show(style, line))));
        }
    }

    private String shown(Cell cell) {
        String words = SafeText.line(cell.words());
        return cell.tone().show(style, words) + " ".repeat(cell.taken() - TextWidth.of(words));
    }

    private TextPage add(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Returns what was written, each line ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Words in a column.
     *
     * @param words  the words
     * @param column  how wide the column is; wider words take what they need
     * @param tone  how they are set off
     */
    record Cell(String words, int column, Tone tone) {

        int taken() {
            return Math.max(column, TextWidth.of(SafeText.line(words)));
        }
    }
}
