package io.github.qcf4j.examples.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Text of 80 columns, written from top to bottom.
 * <p>
 * What somebody else wrote cannot command a terminal here: characters that cannot be seen are written as their numbers.
 */
final class Page {

    private static final int WIDTH = 80;
    private static final int NARROWEST = 30;

    private final StringBuilder text = new StringBuilder();

    /** Writes an empty line, unless there is one already or nothing at all. */
    Page blank() {
        boolean apart = text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        if (!text.isEmpty() && !apart) {
            text.append('\n');
        }
        return this;
    }

    /** Writes words, in as many lines as it takes. */
    Page line(int indent, String words) {
        return line(" ".repeat(indent), indent, words);
    }

    /** Writes words behind a label, and below themselves where they take several lines. */
    Page line(int indent, String label, String words) {
        String lead = " ".repeat(indent) + visible(label);
        return line(lead, length(lead), words);
    }

    /** Writes words, the later lines of which stand two columns further in. */
    Page paragraph(int indent, String words) {
        return line(" ".repeat(indent), indent + 2, words);
    }

    private Page line(String lead, int hanging, String words) {
        StringBuilder line = new StringBuilder(lead);
        boolean fresh = true;
        for (String word : visible(words).strip().split(" +", -1)) {
            if (!fresh && length(line) + 1 + length(word) > Math.max(WIDTH, hanging + NARROWEST)) {
                end(line);
                line = new StringBuilder(" ".repeat(hanging));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        end(line);
        return this;
    }

    private void end(CharSequence line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int length(CharSequence line) {
        return line.toString().codePointCount(0, line.length());
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                visible.append(' ');
            } else if (isUnseen(character)) {
                visible.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Returns the names as a sentence lists them, such as '1.1, 1.2 and 1.3'. */
    static String and(Collection<String> names) {
        return list(List.copyOf(names), " and ");
    }

    /** Returns the names as a sentence offers them, such as 'call, email or live chat'. */
    static String or(Collection<String> names) {
        return list(List.copyOf(names), " or ");
    }

    private static String list(List<String> names, String last) {
        int size = names.size();
        return size < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, size - 1)) + last + names.get(size - 1);
    }

    /** Returns a label as it stands inside a sentence; an abbreviation stays as it is. */
    static String inner(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviated ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
