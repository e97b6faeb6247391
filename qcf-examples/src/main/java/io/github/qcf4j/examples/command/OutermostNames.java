package io.github.qcf4j.examples.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties of the outermost object in a JSON text, such as 'format' and 'units', one after another.
 * <p>
 * The text need not be right, and may be nested as deeply as it likes: this looks at quotes and brackets only.
 */
final class OutermostNames implements Iterator<String> {

    /** The mark as a character, and as the bytes of UTF-8 where each of them was taken for a character. */
    private static final List<String> BYTE_ORDER_MARKS = List.of("\uFEFF", "\u00EF\u00BB\u00BF");

    private final String text;
    private final List<String> seen = new ArrayList<>();
    private final int start;
    private int at;
    private int depth;
    private @Nullable String next;

    /** Looks at a text. */
    OutermostNames(String text) {
        this.text = text;
        this.start = firstVisible(BYTE_ORDER_MARKS.stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0));
        this.at = start;
        if (start < text.length() && text.charAt(start) == '{') {
            advance();
        }
    }

    /** Returns whether the text is an object that was looked at up to its closing bracket. */
    boolean isWhole() {
        return at > start && depth == 0 && next == null;
    }

    /** Returns whether a name was among those handed out. */
    boolean seen(String name) {
        return seen.contains(name);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public String next() {
        String found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        seen.add(found);
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (at < text.length() && next == null) {
            char character = text.charAt(at++);
            switch (character) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> passString();
                default -> {}
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private void passString() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int to = Math.min(at, text.length());
        at = to + 1;
        int after = firstVisible(Math.min(at, text.length()));
        if (depth == 1 && after < text.length() && text.charAt(after) == ':') {
            next = text.substring(from, to);
        }
    }

    private int firstVisible(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
