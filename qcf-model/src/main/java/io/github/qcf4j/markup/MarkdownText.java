package io.github.qcf4j.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made fit to stand in Markdown, such as '1\. Review \*all\* calls' for '1. Review *all* calls'.
 * <p>
 * Whatever the text, it stays one line of text: no emphasis, link, image, HTML, heading, list or table comes of it.
 */
public final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~$]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp):");
    private static final Pattern BLOCK = Pattern.compile("^([#+=:-]|[0-9]+(?=[.)]))");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** Returns the text as a paragraph, heading or list item. */
    public static String text(String text) {
        String inline = inline(text);
        Matcher block = BLOCK.matcher(inline);
        if (!block.find()) {
            return inline;
        }
        boolean numbered = Character.isDigit(inline.charAt(0));
        return numbered ? block.group() + '\\' + inline.substring(block.end()) : '\\' + inline;
    }

    /** Returns the text as the cell of a table. */
    public static String tableCell(String text) {
        return inline(text);
    }

    /** Returns the text as code, in as many backticks as it takes; not for a table. */
    public static String code(String text) {
        String line = SafeText.line(text).strip();
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .mapToInt(result -> result.end() - result.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String padding = line.isEmpty() || line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + padding + line + padding + fence;
    }

    /** Returns the text as code in the cell of a table, where a bar would end the cell even within code. */
    public static String tableCode(String text) {
        return code(text).replace("|", "\\|");
    }

    private static String inline(String text) {
        String line = SafeText.line(text).strip();
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return ADDRESS.matcher(escaped).replaceAll("$1\\\\:");
    }
}
