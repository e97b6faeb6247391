package io.github.qcf4j.markup;

/**
 * Text made fit to stand in HTML and SVG: a sign that means something there, such as '&amp;', becomes an entity.
 * <p>
 * Whatever the text, it stays text: it opens no element, ends no attribute and holds no character that {@link SafeText}
 * drops.
 */
public final class HtmlText {

    private HtmlText() {}

    /** Returns the text as the content of an element. */
    public static String text(String text) {
        return escape(SafeText.lines(text));
    }

    /** Returns the text as the value of an attribute in double or single quotes, on one line. */
    public static String attribute(String text) {
        return escape(SafeText.line(text));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
