package io.github.qcf4j.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement taken apart into words, such as 'Plan, prepare and deliver a talk', without losing what stands between. */
final class Words {

    private static final Pattern WORD = Pattern.compile("%|[\\p{L}\\p{N}]+(?:['\u2019&.-][\\p{L}\\p{N}]+)*");

    private final String text;
    private final List<String> written = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Words(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            written.add(matcher.group());
            folded.add(matcher.group().toLowerCase(Locale.ROOT));
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
    }

    static Words of(String text) {
        return new Words(text);
    }

    String text() {
        return text;
    }

    int size() {
        return folded.size();
    }

    /** Returns a word in lower case, or a blank one beyond the end. */
    String at(int index) {
        return index < 0 || index >= folded.size() ? "" : folded.get(index);
    }

    /** Returns a word as it is written. */
    String written(int index) {
        return written.get(index);
    }

    /** Returns words in lower case, parted by blanks. */
    String from(int index, int length) {
        return String.join(" ", folded.subList(index, index + length));
    }

    /** Returns whether a comma stands behind a word. */
    boolean hasCommaAfter(int index) {
        return after(index).contains(",");
    }

    /** Returns what stands between a word and the next, or the end. */
    String after(int index) {
        int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
        return text.substring(ends.get(index), end);
    }

    /** Returns whether a word follows another with nothing but blanks between them. */
    boolean follows(int index) {
        return index > 0 && after(index - 1).isBlank();
    }

    /** Returns all words in lower case, parted by blanks: two statements that differ in layout only have the same. */
    String normal() {
        return String.join(" ", folded);
    }
}
