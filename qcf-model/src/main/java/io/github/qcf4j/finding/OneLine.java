package io.github.qcf4j.finding;

import java.util.Locale;

/**
 * Text that somebody else wrote, made fit to stand on one line: what cannot be seen is written as its number.
 * <p>
 * Line ends, terminal commands and marks that turn the direction of writing would let a name in a file forge a second
 * finding or hide part of one.
 */
final class OneLine {

    private OneLine() {}

    /** Returns whether every character of the text can be seen, or is a blank. */
    static boolean isVisible(String text) {
        return text.codePoints().noneMatch(OneLine::isUnseen);
    }

    /** Returns the text with each unseen character written as a backslash, 'u' and four digits. */
    static String visible(String text) {
        return isVisible(text) ? text : escape(text, "");
    }

    /** Returns the text with unseen characters, and those listed, written so that {@link #unescape} finds them. */
    static String escape(String text, String listed) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(codePoint -> {
            if (isUnseen(codePoint)) {
                for (char unit : Character.toChars(codePoint)) {
                    escaped.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
            } else {
                if (listed.indexOf(codePoint) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(codePoint);
            }
        });
        return escaped.toString();
    }

    /** Returns the text that was escaped. */
    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            char character = escaped.charAt(i);
            if (character != '\\') {
                text.append(character);
                i++;
            } else if (escaped.startsWith("\\u", i) && i + 6 <= escaped.length()) {
                text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 6;
            } else if (i + 1 < escaped.length() && "\\\"".indexOf(escaped.charAt(i + 1)) >= 0) {
                text.append(escaped.charAt(i + 1));
                i += 2;
            } else {
                throw new IllegalArgumentException(
                        "Text '%s' must follow a backslash by a quote, a backslash or u".formatted(escaped));
            }
        }
        return text.toString();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
