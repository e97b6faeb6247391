package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is written, such as 'unit.json:7:19'.
 * <p>
 * A location is in a file; where a thing is in the domain is its {@link Place}. Lines and columns count from one, as
 * editors do.
 *
 * @param source  the file, or whatever else was read, under a name its reader will recognise
 * @param line  the line, counted from one
 * @param column  the column, counted from one
 */
public record Location(String source, int line, int column) implements Comparable<Location> {

    private static final Pattern FORMAT = Pattern.compile("(.+):([1-9]\\d{0,8}):([1-9]\\d{0,8})", Pattern.DOTALL);

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::source, NaturalOrder.INSTANCE)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException("Location source '%s' must not be blank".formatted(source));
        }
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Location '%s:%s:%s' must count lines and columns from one".formatted(source, line, column));
        }
    }

    /** Parses a location such as 'unit.json:7:19'; the source itself may hold colons. */
    public static Location parse(String text) {
        Matcher matcher = FORMAT.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Location '%s' must have the form 'unit.json:7:19'".formatted(text));
        }
        return new Location(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** Compares by source, numbers in it by their value, then by line and column. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** Returns the location as compilers write it, such as 'unit.json:7:19'. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
