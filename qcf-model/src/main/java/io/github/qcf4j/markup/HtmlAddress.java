package io.github.qcf4j.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses a page may link to: other pages, places in this one, and mail, but nothing that runs. */
final class HtmlAddress {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");
    private static final Pattern BEFORE_COLON = Pattern.compile("([^/?#:]*):.*", Pattern.DOTALL);

    private HtmlAddress() {}

    /** Returns whether following the address does no more than show something or write a mail. */
    static boolean isHarmless(String address) {
        Matcher matcher = BEFORE_COLON.matcher(address);
        return !matcher.matches() || SCHEMES.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }
}
