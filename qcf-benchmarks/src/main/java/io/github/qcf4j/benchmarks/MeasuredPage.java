package io.github.qcf4j.benchmarks;

/** A page with a part that is measured, between the lines '<!-- measured: rules -->' and '<!-- end: rules -->'. */
public final class MeasuredPage {

    private final String begin;
    private final String end;

    /** Returns the part of this name, such as 'rules', of any page. */
    public MeasuredPage(String part) {
        this.begin = "<!-- measured: %s -->".formatted(part);
        this.end = "<!-- end: %s -->".formatted(part);
    }

    /** Returns the page with another part. */
    public String with(String page, String measured) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Page must have the lines '%s' and '%s'".formatted(begin, end));
        }
        return page.substring(0, from + begin.length()) + "\n\n" + measured.strip() + "\n\n" + page.substring(to);
    }
}
