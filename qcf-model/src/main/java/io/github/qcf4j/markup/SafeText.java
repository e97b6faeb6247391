package io.github.qcf4j.markup;

import java.util.function.IntPredicate;

/**
 * Text that somebody else wrote, without what could command a terminal or turn the direction of writing.
 * <p>
 * Dropped are control characters, such as the escape that begins a terminal command, and the marks that embed, override
 * or isolate a direction, which could make one name look like another. A surrogate without its partner becomes the
 * replacement character. Letters, accents and signs of every script stay as they are.
 */
public final class SafeText {

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Returns the text on one line: line ends and tabs become blanks. */
    public static String line(String text) {
        return kept(text, codePoint -> false);
    }

    /** Returns the text with its lines, each ended by a single line feed; tabs become blanks. */
    public static String lines(String text) {
        return kept(text.replace("\r\n", "\n").replace('\r', '\n'), codePoint -> codePoint == '\n');
    }

    private static String kept(String text, IntPredicate lineEnd) {
        if (isPlain(text) || text.codePoints().allMatch(SafeText::isHarmless)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (lineEnd.test(codePoint) || isHarmless(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else if (isSpace(codePoint)) {
                safe.append(' ');
            } else if (Character.getType(codePoint) == Character.SURROGATE) {
                safe.appendCodePoint(REPLACEMENT);
            }
        });
        return safe.toString();
    }

    /** Returns whether a text has nothing but visible characters of ASCII and blanks, as most have. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(int codePoint) {
        return !Character.isISOControl(codePoint)
                && !isDirectionMark(codePoint)
                && !isSpace(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static boolean isSpace(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r')
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isDirectionMark(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
