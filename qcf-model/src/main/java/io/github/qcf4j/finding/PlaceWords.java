package io.github.qcf4j.finding;

import io.github.qcf4j.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a written place, not yet understood: in 'unit "rule 1"@2 requirement 3' the prefix 'unit', the whole
 * 'rule 1', its version '@2', the keyword 'requirement' and the rest '3'.
 *
 * @param prefix  'unit', 'qualification', 'learner' or blank
 * @param text  the whole as written, without its quotes; where it had none the version is still in it
 * @param suffix  what follows a quoted whole up to the next blank
 * @param keyword  the word that says what kind of part is meant; blank when the whole is
 * @param rest  everything behind the keyword
 */
record PlaceWords(String prefix, String text, String suffix, String keyword, String rest) {

    private static final List<String> PREFIXES = List.of("unit", "qualification", "learner");
    private static final List<String> KEYWORDS = Stream.of(
                    Arrays.stream(PlaceKind.values()).map(PlaceKind::keyword).filter(word -> !word.isEmpty()),
                    PREFIXES.stream(),
                    PlaceDetail.RECORDS.stream())
            .flatMap(words -> words)
            .distinct()
            .toList();
    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern RECORD_POSITION = Pattern.compile("#[1-9][0-9]{0,8}");

    /** Takes a written place apart. */
    static PlaceWords of(String text) {
        String prefix = PREFIXES.stream()
                .filter(word -> text.startsWith(word + " "))
                .findFirst()
                .orElse("");
        String behind = prefix.isEmpty() ? text : text.substring(prefix.length() + 1);
        return behind.startsWith("\"") ? quoted(prefix, behind) : bare(prefix, behind);
    }

    /** Returns the words of a whole that stands alone. */
    static PlaceWords ofSubject(String subject) {
        return new PlaceWords("", subject, "", "", "");
    }

    private static PlaceWords bare(String prefix, String text) {
        int start = text.indexOf(' ') + 1;
        while (start > 0) {
            int end = text.indexOf(' ', start);
            if (end > 0 && KEYWORDS.contains(text.substring(start, end))) {
                String keyword = text.substring(start, end);
                return new PlaceWords(prefix, text.substring(0, start - 1), "", keyword, text.substring(end + 1));
            }
            start = end + 1;
        }
        return new PlaceWords(prefix, text, "", "", "");
    }

    private static PlaceWords quoted(String prefix, String text) {
        int end = endOfQuotes(text);
        String subject = OneLine.unescape(text.substring(1, end));
        int blank = text.indexOf(' ', end);
        if (blank < 0) {
            return new PlaceWords(prefix, subject, text.substring(end + 1), "", "");
        }
        String suffix = text.substring(end + 1, blank);
        int behind = text.indexOf(' ', blank + 1);
        String keyword = behind < 0 ? "" : text.substring(blank + 1, behind);
        if (!KEYWORDS.contains(keyword)) {
            throw new IllegalArgumentException("Word '%s' must say what kind of place it is".formatted(keyword));
        }
        return new PlaceWords(prefix, subject, suffix, keyword, text.substring(behind + 1));
    }

    private static int endOfQuotes(String text) {
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length()) {
            throw new IllegalArgumentException("Quotes '%s' must be closed".formatted(text));
        }
        return i;
    }

    /** Returns whether one of the words in the text would be taken for a keyword. */
    static boolean hasKeyword(String text) {
        return Arrays.stream(text.split(" ")).anyMatch(KEYWORDS::contains);
    }

    /** Checks that the prefix, where there is one, is what the keyword goes with. */
    void requirePrefix(String expected) {
        if (!prefix.isEmpty() && !prefix.equals(expected)) {
            throw new IllegalArgumentException("Word '%s' must not go with '%s'".formatted(prefix, keyword));
        }
    }

    /** Returns the identifier of the unit or qualification. */
    String subject() {
        int at = suffix.isEmpty() ? text.lastIndexOf('@') : -1;
        return at < 0 ? text : text.substring(0, at);
    }

    /** Returns the version of the unit or qualification, the first when none is written. */
    Version version() {
        int at = text.lastIndexOf('@');
        if (suffix.isEmpty()) {
            return at < 0 ? Version.FIRST : Version.parse(text.substring(at + 1));
        }
        if (suffix.charAt(0) != '@') {
            throw new IllegalArgumentException("Text '%s' behind quotes must be a version".formatted(suffix));
        }
        return Version.parse(suffix.substring(1));
    }

    /** Returns the learner; there are no versions of one. */
    String learner() {
        requirePrefix("learner");
        if (!suffix.isEmpty()) {
            throw new IllegalArgumentException("Text '%s' behind quotes must be a blank".formatted(suffix));
        }
        return text;
    }

    /** Returns the name, number or reference behind the keyword. */
    String name() {
        if (!rest.startsWith("\"")) {
            return rest;
        }
        if (endOfQuotes(rest) != rest.length() - 1) {
            throw new IllegalArgumentException("Quotes '%s' must hold the whole name".formatted(rest));
        }
        return OneLine.unescape(rest.substring(1, rest.length() - 1));
    }

    /** Returns whether the rest is the position of a record, such as '#3'. */
    boolean isCounted() {
        return RECORD_POSITION.matcher(rest).matches();
    }

    /** Returns the position behind the keyword. */
    int position() {
        String digits = isCounted() ? rest.substring(1) : rest;
        if (!POSITION.matcher(digits).matches()) {
            throw new IllegalArgumentException("Position '%s' must be counted from one".formatted(rest));
        }
        return Integer.parseInt(digits);
    }
}
