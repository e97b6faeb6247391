package io.github.qcf4j.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The breaking of a text into lines between its words.
 * <p>
 * A word that is wider than a line is broken where the line ends, so that no line is ever too wide.
 */
public final class WordWrap {

    private static final int WIDEST_CHARACTER = 2;
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private WordWrap(int width) {
        this.width = width;
    }

    /** Returns the text in lines of at most the width, at least one; blanks in a row and line ends become one blank. */
    public static List<String> lines(String text, int width) {
        if (width < WIDEST_CHARACTER) {
            throw new IllegalArgumentException("Width '%s' must be at least %s".formatted(width, WIDEST_CHARACTER));
        }
        WordWrap wrap = new WordWrap(width);
        BLANKS.splitAsStream(SafeText.line(text))
                .filter(word -> !word.isEmpty())
                .forEachOrdered(wrap::add);
        wrap.lines.add(wrap.line.toString());
        return List.copyOf(wrap.lines);
    }

    private void add(String word) {
        int wide = TextWidth.of(word);
        if (!line.isEmpty() && columns + 1 + wide > width) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.append(' ');
            columns++;
        }
        if (columns + wide <= width) {
            line.append(word);
            columns += wide;
        } else {
            addInParts(word);
        }
    }

    /** Adds a word that is wider than what is left of the line. */
    private void addInParts(String word) {
        int start = 0;
        int end = TextWidth.fitting(word, start, width - columns);
        while (end < word.length()) {
            line.append(word, start, end);
            endLine();
            start = end;
            end = TextWidth.fitting(word, start, width);
        }
        line.append(word, start, end);
        columns = TextWidth.of(line.toString());
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
    }
}
