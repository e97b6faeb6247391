package io.github.qcf4j.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which version of a unit or qualification is meant, such as '2'.
 * <p>
 * A version is a label, and the identifier it belongs to never changes with it. Versions are ordered as people number
 * them, '2' before '10'; which of them is in force on a date is a matter of dates and not of this order.
 *
 * @param label  up to 32 letters, digits, points, hyphens and underscores
 */
public record Version(String label) implements Comparable<Version> {

    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    /** The version of what has only one. */
    public static final Version FIRST = new Version("1");

    public Version {
        Objects.requireNonNull(label, "label");
        if (!FORMAT.matcher(label).matches()) {
            throw new IllegalArgumentException(
                    "Version '%s' must be 1 to 32 letters, digits and characters of '._-'".formatted(label));
        }
    }

    /**
     * Parses a version; blanks around it are dropped.
     *
     * @param text  the version
     */
    public static Version parse(String text) {
        Objects.requireNonNull(text, "text");
        return text.equals(FIRST.label) ? FIRST : new Version(text.strip());
    }

    @Override
    public int compareTo(Version other) {
        return NaturalOrder.compare(label, other.label);
    }

    @Override
    public String toString() {
        return label;
    }
}
