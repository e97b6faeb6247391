package io.github.qcf4j.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every record of a portfolio asks of the references, texts and lists it is given.
 * <p>
 * A reference, such as 'E1' or 'assessor-7', is opaque: only its length, control characters and blanks are looked at.
 */
final class Recorded {

    private static final int LONGEST_REFERENCE = 100;

    private Recorded() {}

    /** Returns the reference, which is short and reads the same wherever it is printed. */
    static String reference(String thing, String text) {
        Objects.requireNonNull(text, thing);
        if (text.isEmpty() || text.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException(
                    "%s '%s' must have 1 to %s characters".formatted(thing, text, LONGEST_REFERENCE));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("%s '%s' must have no control characters".formatted(thing, text));
        }
        if (hasStrayBlank(text)) {
            throw new IllegalArgumentException(
                    "%s '%s' must have no blank at either end and no two in a row".formatted(thing, text));
        }
        return text;
    }

    /** Returns the reference, or null where none was recorded. */
    static @Nullable String referenceIfAny(String thing, @Nullable String text) {
        return text == null ? null : reference(thing, text);
    }

    /** Returns an unmodifiable copy of the references, each of them looked at. */
    static List<String> references(String thing, List<String> texts) {
        texts.forEach(text -> reference(thing, text));
        return List.copyOf(texts);
    }

    /** Returns the text, which says something. */
    static String text(String thing, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s '%s' must not be blank".formatted(thing, text));
        }
        return text;
    }

    /** Returns the text, or null where none was recorded. */
    static @Nullable String textIfAny(String thing, @Nullable String text) {
        return text == null ? null : text(thing, text);
    }

    /** Returns a copy that a builder may add to, after looking for nulls. */
    static <T> List<T> copy(String name, List<? extends T> given) {
        Objects.requireNonNull(given, name);
        List<T> copy = new ArrayList<>(given.size());
        for (T element : given) {
            copy.add(Objects.requireNonNull(element, name));
        }
        return copy;
    }

    /** Returns an unmodifiable copy in the order of the names, each of which is a reference. */
    static <V> SortedMap<String, V> byName(String thing, Map<String, V> given) {
        given.keySet().forEach(name -> reference(thing, name));
        return Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** Returns how a record is told in a log: its kind and its reference, or what else identifies it. */
    static String told(PortfolioRecord record, String otherwise) {
        return record.kind().word() + " " + record.reference().orElse(otherwise);
    }

    private static boolean hasStrayBlank(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            if (blank && afterBlank) {
                return true;
            }
            afterBlank = blank;
        }
        return afterBlank;
    }

    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }
}
