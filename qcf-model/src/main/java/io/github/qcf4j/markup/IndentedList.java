package io.github.qcf4j.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A list in plain text, with what belongs to an item indented below it.
 * <pre>
 * - J/999/0001 Monitor calls
 *   - 1.2 Document findings in the way
 *     that was agreed
 * </pre>
 * Lines are wrapped under the text of their item. However deep an item is, some width is left for its words.
 */
public final class IndentedList {

    private static final String BULLET = "- ";
    private static final int LEAST_FOR_WORDS = 20;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private IndentedList(int width) {
        this.width = width;
    }

    /** Returns an empty list for lines of at most the width. */
    public static IndentedList ofWidth(int width) {
        int least = BULLET.length() + LEAST_FOR_WORDS;
        if (width < least) {
            throw new IllegalArgumentException("Width '%s' must be at least %s".formatted(width, least));
        }
        return new IndentedList(width);
    }

    /** Adds an item, at depth 0 one of the list itself. */
    public IndentedList item(int depth, String text) {
        if (depth < 0) {
            throw new IllegalArgumentException("Depth '%s' must be zero or more".formatted(depth));
        }
        int deepest = (width - LEAST_FOR_WORDS) / BULLET.length() - 1;
        String indent = " ".repeat(BULLET.length() * Math.min(depth, deepest));
        String lead = indent + BULLET;
        for (String line : WordWrap.lines(text, width - lead.length())) {
            lines.add((lead + line).stripTrailing());
            lead = " ".repeat(lead.length());
        }
        return this;
    }

    /** Returns the lines so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Returns the list as text, each line ended by a line feed. */
    @Override
    public String toString() {
        return String.join("", lines.stream().map(line -> line + "\n").toList());
    }
}
