package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What every title, statement and name in a specification has to be: words somebody can read. */
final class Wording {

    private Wording() {}

    /** Returns the text when it has at least one character that is not blank, and refuses it otherwise. */
    static String notBlank(String thing, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s '%s' must not be blank".formatted(thing, text));
        }
        return text;
    }

    /** Returns an unmodifiable copy of texts none of which is blank. */
    static List<String> noneBlank(String thing, List<String> texts) {
        List<String> copy = List.copyOf(texts);
        copy.forEach(text -> notBlank(thing, text));
        return copy;
    }

    /** Returns an unmodifiable copy of texts none of which is blank or given twice. */
    static List<String> distinct(String thing, List<String> texts) {
        List<String> copy = noneBlank(thing, requireNonNull(texts, "texts"));
        if (copy.stream().distinct().count() != copy.size()) {
            throw new IllegalArgumentException("%s '%s' must not repeat a value".formatted(thing, copy));
        }
        return copy;
    }
}
