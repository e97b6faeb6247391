package io.github.qcf4j.quality;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as sentences have them. */
final class Words {

    private Words() {}

    /** Returns the number with the word for it, such as '1 unit' and '2 units'. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns a list with 'and' before the last entry. */
    static String and(List<String> entries) {
        return join(entries, " and ");
    }

    /** Returns a list with 'or' before the last entry. */
    static String or(List<String> entries) {
        return join(entries, " or ");
    }

    /** Returns a label as it stands within a sentence, such as 'oral questioning'. */
    static String inner(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String join(List<String> entries, String last) {
        int rest = entries.size() - 1;
        return rest < 1
                ? String.join("", entries)
                : String.join(", ", entries.subList(0, rest)) + last + entries.get(rest);
    }
}
