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
        if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        int start = 0;
        int end = TextWidth.fitting(word, start, width - TextWidth.of(line.toString()));
        while (end < word.length()) {
            line.append(word, start, end);
            endLine();
            start = end;
            end = TextWidth.fitting(word, start, width);
        }
        line.append(word, start, end);
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
