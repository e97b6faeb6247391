package io.github.qcf4j.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page of HTML or SVG that is written from top to bottom.
 * <p>
 * Text and attributes are always escaped, elements are closed in order, and each block stands on a line of its own,
 * indented. There is no way to write raw HTML. A writer is used once, by one thread; what it is not meant for throws
 * an {@link IllegalStateException}.
 */
public final class HtmlWriter {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");
    private static final List<String> EMPTY = List.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");
    private static final List<String> INLINE = List.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "img", "ins", "input", "kbd", "label", "mark",
            "q", "s", "small", "span", "strong", "sub", "sup", "time", "tspan", "var", "wbr");
    private static final List<String> AS_WRITTEN = List.of("pre", "textarea");
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "xlink:href");
    private static final String INDENT = "  ";

    private final StringBuilder html = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private Element current = new Element("", false);
    private boolean finished;

    private HtmlWriter() {}

    /** Returns a writer for a page; the document type is written. */
    public static HtmlWriter page() {
        HtmlWriter writer = new HtmlWriter();
        writer.html.append("<!DOCTYPE html>");
        writer.current.endsInBlock = true;
        return writer;
    }

    /** Returns a writer for a part of a page, or for SVG. */
    public static HtmlWriter fragment() {
        return new HtmlWriter();
    }

    /**
     * Opens an element, to be closed by {@link #close}.
     *
     * @param attributes  names and values by turns
     */
    public HtmlWriter open(String name, String... attributes) {
        if (EMPTY.contains(name)) {
            throw new IllegalStateException("Element '%s' must not be opened, since it holds nothing".formatted(name));
        }
        startTag(name, attributes);
        open.push(current);
        current = new Element(name, current.asWritten || AS_WRITTEN.contains(name));
        return this;
    }

    /** Writes an element that holds nothing and is never closed, such as 'br'. */
    public HtmlWriter empty(String name, String... attributes) {
        if (!EMPTY.contains(name)) {
            throw new IllegalStateException("Element '%s' must be opened and closed".formatted(name));
        }
        startTag(name, attributes);
        return this;
    }

    /** Writes an element that holds only text. */
    public HtmlWriter element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Writes a link, and of an address that a page may not link to only the text. */
    public HtmlWriter link(String address, String text) {
        return HtmlAddress.isHarmless(address) ? element("a", text, "href", address) : text(text);
    }

    /** Writes a style sheet, which must be our own: it is the only thing not escaped. */
    public HtmlWriter styleSheet(String rules) {
        if (rules.contains("</") || rules.contains("<!")) {
            throw new IllegalArgumentException("Style sheet '%s' must hold rules only".formatted(rules));
        }
        startTag("style");
        html.append(rules).append("</style>");
        return this;
    }

    /** Writes the head of a page that stands alone: what a browser is told and a reader does not see. */
    public HtmlWriter head(String title) {
        return open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlStyle.POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .element("title", title)
                .styleSheet(HtmlStyle.RULES)
                .close("head");
    }

    /** Writes text into the element at hand. */
    public HtmlWriter text(String text) {
        requireUnfinished();
        breakLine(current.endsInBlock);
        current.endsInBlock = false;
        html.append(HtmlText.text(text));
        return this;
    }

    /** Closes the element that was opened last, which must have this name. */
    public HtmlWriter close(String name) {
        requireUnfinished();
        if (!current.name.equals(name) || open.isEmpty()) {
            throw new IllegalStateException(
                    "Element '%s' must not be closed while '%s' is open".formatted(name, current.name));
        }
        Element closed = current;
        current = open.pop();
        breakLine(closed.endsInBlock && !closed.asWritten);
        html.append("</").append(name).append('>');
        return this;
    }

    /** Returns what was written, ended by a line feed; every element must be closed, and nothing can be added. */
    public String finish() {
        requireUnfinished();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element '%s' must be closed".formatted(current.name));
        }
        finished = true;
        return html.append('\n').toString();
    }

    private void startTag(String name, String... attributes) {
        requireUnfinished();
        String tag = "<" + checked(name) + attributes(attributes) + ">";
        boolean block = !INLINE.contains(name) && !current.asWritten;
        breakLine(block || current.endsInBlock);
        current.endsInBlock = block;
        html.append(tag);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches() || name.contains(":") || name.equalsIgnoreCase("script")) {
            throw new IllegalArgumentException("Element '%s' must be a name and no script".formatted(name));
        }
        return name;
    }

    private static String attributes(String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Attributes '%s' must be names and values by turns".formatted(String.join(" ", attributes)));
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attribute(attributes[i], attributes[i + 1]));
        }
        return written.toString();
    }

    private static String attribute(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || lower.startsWith("on")) {
            throw new IllegalArgumentException("Attribute '%s' must be a name and no event".formatted(name));
        }
        if (ADDRESSES.contains(lower) && !HtmlAddress.isHarmless(value)) {
            throw new IllegalArgumentException("Address '%s' must be of a page or of mail".formatted(value));
        }
        return name + "=\"" + HtmlText.attribute(value) + '"';
    }

    private void breakLine(boolean wanted) {
        if (wanted && !current.asWritten && !html.isEmpty()) {
            html.append('\n').append(INDENT.repeat(open.size()));
        }
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("Page '%s…' must not be added to once it is finished"
                    .formatted(html.substring(0, Math.min(20, html.length())).strip()));
        }
    }

    /** Returns what was written so far. */
    @Override
    public String toString() {
        return html.toString();
    }

    /** An open element, and whether what was written into it last was a block. */
    private static final class Element {

        private final String name;
        private final boolean asWritten;
        private boolean endsInBlock;

        private Element(String name, boolean asWritten) {
            this.name = name;
            this.asWritten = asWritten;
        }
    }
}
