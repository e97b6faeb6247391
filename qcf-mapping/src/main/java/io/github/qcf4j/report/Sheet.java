package io.github.qcf4j.report;

import java.util.List;
import java.util.Objects;

/**
 * A table that quality assurers ask for, such as 'Evidence index'.
 *
 * @param name  what it is called where a short name is wanted, such as 'evidence'
 * @param title  its heading, such as 'Evidence index'
 * @param headings  the heading of each column
 * @param rows  the rows, each with a cell for every heading
 */
public record Sheet(String name, String title, List<String> headings, List<List<String>> rows) {

    /** The heading of a column to sign in. */
    static final String SIGNATURE = "Signature";

    /**
     * Checks the rows.
     *
     * @throws IllegalArgumentException  if a row does not have a cell for every heading
     */
    public Sheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "Row '%s' must have a cell for each of %s headings".formatted(row, headings.size()));
            }
        }
    }
}
