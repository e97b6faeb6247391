package io.github.qcf4j.markup;

/**
 * How many columns a text takes on a screen with letters of one width, such as 3 for 'Áb!' and 4 for '学位'.
 * <p>
 * Every code point is one column, a wide one of East Asia or a picture two, an accent on the letter before it none.
 */
public final class TextWidth {

    private static final String ELLIPSIS = "…";

    /** The first and last code points of the wide blocks, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private TextWidth() {}

    /** Returns the columns that the text takes. */
    public static int of(String text) {
        int columns = 0;
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            columns += of(codePoint);
            index += Character.charCount(codePoint);
        }
        return columns;
    }

    /** Returns the columns that one code point takes. */
    static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text with blanks behind it up to the width; a wider text as it is. */
    public static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Returns the text with blanks before it up to the width, as for a column of numbers; a wider text as it is. */
    public static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Returns the text, a wider one cut to the width with an ellipsis as its last column. */
    public static String truncate(String text, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("Width '%s' must be at least 1".formatted(width));
        }
        return of(text) <= width
                ? text
                : text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Returns the index behind the last code point that fits into the width, counted from the start. */
    static int fitting(String text, int start, int width) {
        int columns = 0;
        int index = start;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            columns += of(codePoint);
            if (columns > width) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return index;
    }
}
