package io.github.qcf4j.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in plain text that fits the screen.
 * <pre>
 * Unit        Title          Credit
 * ----------  -------------  ------
 * J/999/0001  Monitor calls       5
 * </pre>
 * Where the columns are too wide together, the widest are made narrower and their cells wrapped.
 */
public final class TextTable {

    /** The width that every terminal and mail program can be expected to show. */
    public static final int WIDTH = 80;

    private static final String GAP = "  ";
    private static final int NARROWEST = 2;

    private final int columns;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> header) {
        this.columns = header.size();
        this.right = new boolean[columns];
        rows.add(header);
    }

    /** Returns a table with these headings and no rows yet. */
    public static TextTable withHeader(String... headings) {
        int most = (WIDTH + GAP.length()) / (NARROWEST + GAP.length());
        if (headings.length < 1 || headings.length > most) {
            throw new IllegalArgumentException("Columns '%s' must be from 1 to %s".formatted(headings.length, most));
        }
        return new TextTable(safe(headings));
    }

    /** Sets the columns, counted from 0, that hold numbers. */
    public TextTable alignRight(int... numbers) {
        for (int column : numbers) {
            if (column < 0 || column >= columns) {
                throw new IllegalArgumentException("Column '%s' must be from 0 to %s".formatted(column, columns - 1));
            }
            right[column] = true;
        }
        return this;
    }

    /** Adds a row with a cell for every column. */
    public TextTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("Row '%s' must have %s cells".formatted(Arrays.asList(cells), columns));
        }
        rows.add(safe(cells));
        return this;
    }

    private static List<String> safe(String... cells) {
        return Arrays.stream(cells).map(SafeText::line).map(String::strip).toList();
    }

    /** Returns the lines of the table, none wider than {@link #WIDTH}. */
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>(linesOf(rows.get(0), widths));
        lines.add(String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        rows.stream().skip(1).forEach(row -> lines.addAll(linesOf(row, widths)));
        return List.copyOf(lines);
    }

    private int[] widths() {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                int width = Math.min(WIDTH, Math.max(NARROWEST, TextWidth.of(row.get(i))));
                widths[i] = Math.max(widths[i], width);
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (columns - 1) - WIDTH;
        for (; excess > 0; excess--) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private List<String> linesOf(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(WordWrap.lines(row.get(i), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                parts.add(right[i] ? TextWidth.padStart(part, widths[i]) : TextWidth.padEnd(part, widths[i]));
            }
            lines.add(String.join(GAP, parts).stripTrailing());
        }
        return lines;
    }

    /** Returns the table as text, each line ended by a line feed. */
    @Override
    public String toString() {
        return String.join("", lines().stream().map(line -> line + "\n").toList());
    }
}
