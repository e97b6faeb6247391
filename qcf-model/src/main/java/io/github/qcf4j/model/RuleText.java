package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words that rules share, such as '12 credits or more' and 'B, C or D', and the check of names. */
final class RuleText {

    private static final int LONGEST_NAME = 100;

    private static final Pattern BLANK_OR_CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]|^\\s|\\s$|\\s\\s");

    private RuleText() {}

    /** Returns the size in words, such as '12 credits or more', '2 to 7 credits' or 'exactly 4 units'. */
    static String size(Measure measure, Bounds bounds) {
        int min = bounds.min();
        if (bounds.max().isEmpty()) {
            return quantity(measure, min) + " or more";
        }
        int max = bounds.max().getAsInt();
        if (min == max) {
            return "exactly " + quantity(measure, max);
        }
        return min == 0 ? atMost(measure, max) : "%s to %s".formatted(min, quantity(measure, max));
    }

    /** Returns the maximum in words, such as '13 credits or fewer'. */
    static String atMost(Measure measure, int max) {
        return quantity(measure, max) + " or fewer";
    }

    /** Returns the measure as a noun for several, such as 'credits'. */
    static String plural(Measure measure) {
        return noun(measure) + "s";
    }

    /** Returns the names in a sentence, such as 'B, C or D'. */
    static String or(List<?> names) {
        return list(names, " or ");
    }

    /** Returns the names in a sentence, such as 'B, C and D'. */
    static String and(List<?> names) {
        return list(names, " and ");
    }

    /** Returns the name, once it is known to be fit to be pointed at. */
    static String name(String thing, String name) {
        Objects.requireNonNull(name, "name");
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || BLANK_OR_CONTROL.matcher(name).find()) {
            throw new IllegalArgumentException(
                    "%s '%s' must be 1 to %s characters, without control characters and surrounding or double blanks"
                            .formatted(thing, name, LONGEST_NAME));
        }
        return name;
    }

    /** Returns the list, once nothing in it is known to be said twice. */
    static <T> List<T> distinct(String thing, List<T> elements) {
        List<T> copy = List.copyOf(elements);
        if (copy.stream().distinct().count() < copy.size()) {
            throw new IllegalArgumentException("%s '%s' must not repeat themselves".formatted(thing, and(copy)));
        }
        return copy;
    }

    /** Puts other elements in place of those of the list. */
    static <T> void replace(List<T> target, List<? extends T> elements) {
        List<T> copy = List.copyOf(elements);
        target.clear();
        target.addAll(copy);
    }

    private static String quantity(Measure measure, int amount) {
        return "%s %s".formatted(amount, amount == 1 ? noun(measure) : plural(measure));
    }

    private static String noun(Measure measure) {
        return switch (measure) {
            case CREDIT -> "credit";
            case UNITS -> "unit";
            case GUIDED_LEARNING_HOURS -> "guided learning hour";
            case POINTS -> "point";
        };
    }

    private static String list(List<?> names, String conjunction) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                text.append(i == names.size() - 1 ? conjunction : ", ");
            }
            text.append(names.get(i));
        }
        return text.toString();
    }
}
