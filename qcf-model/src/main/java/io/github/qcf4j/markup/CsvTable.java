package io.github.qcf4j.markup;

import java.util.List;
import java.util.StringJoiner;

/**
 * A table in CSV as RFC 4180 describes it: commas, quotes doubled, lines ended by carriage return and line feed.
 * <p>
 * A spreadsheet takes a cell that begins with '=', '+', '-' or '@' for a formula. Such a cell gets an apostrophe in
 * front, which spreadsheets take to mean text.
 */
public final class CsvTable {

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String LINE_END = "\r\n";

    private final int columns;
    private final StringBuilder csv = new StringBuilder();

    private CsvTable(int columns) {
        this.columns = columns;
    }

    /** Returns a table with these headings and no rows yet. */
    public static CsvTable withHeader(String... headings) {
        return new CsvTable(headings.length).row(headings);
    }

    /** Returns a table of so many columns with no headings and no rows yet, to go on below another one. */
    public static CsvTable withColumns(int columns) {
        return new CsvTable(columns);
    }

    /** Adds a row with a cell for every column. */
    public CsvTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("Row '%s' must have %s cells".formatted(List.of(cells), columns));
        }
        StringJoiner row = new StringJoiner(",", "", LINE_END);
        for (String cell : cells) {
            row.add(written(cell));
        }
        csv.append(row);
        return this;
    }

    private static String written(String cell) {
        String safe = harmless(SafeText.line(cell));
        boolean quoted =
                safe.chars().anyMatch(character -> character == '"' || character == ',') || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String harmless(String text) {
        String stripped = text.stripLeading();
        boolean formula = !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** Returns the table, each line ended by a carriage return and a line feed. */
    @Override
    public String toString() {
        return csv.toString();
    }
}
