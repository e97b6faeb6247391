package io.github.qcf4j.framework;

import java.util.Locale;
import java.util.regex.Pattern;

/** Statements made alike where they differ in style alone, so that 'Review  Calls.' is 'review calls'. */
final class Wordings {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201B`\u00B4]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201F\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final String ENDINGS = ".;:,";

    private Wordings() {}

    /** Returns the statement without what is only style: case, blanks, the form of quotes and dashes, a final stop. */
    static String style(String statement) {
        String line = BLANKS.matcher(statement.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        line = SINGLE_QUOTES.matcher(line).replaceAll("'");
        line = DOUBLE_QUOTES.matcher(line).replaceAll("\"");
        line = DASHES.matcher(line).replaceAll("-");
        int end = line.length();
        while (end > 0 && ENDINGS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end).strip();
    }
}
