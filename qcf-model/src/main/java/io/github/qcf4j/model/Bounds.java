package io.github.qcf4j.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many of something a rule asks for, such as '12 or more' or '2 to 7'.
 * <p>
 * Both ends belong to the bounds. There is always a least number, if only zero; there need not be a greatest.
 * Bounds with neither demand ask for nothing and are {@link #NONE}.
 */
public final class Bounds {

    /** No bounds: any number will do. */
    public static final Bounds NONE = new Bounds(0, OptionalInt.empty());

    private final int min;
    private final OptionalInt max;

    private Bounds(int min, OptionalInt max) {
        this.min = min;
        this.max = max;
    }

    /** Returns bounds with a least number and no greatest. */
    public static Bounds atLeast(int min) {
        requireNumber("Minimum", min);
        return min == 0 ? NONE : new Bounds(min, OptionalInt.empty());
    }

    /** Returns bounds with a greatest number and no least. */
    public static Bounds atMost(int max) {
        requireNumber("Maximum", max);
        return new Bounds(0, OptionalInt.of(max));
    }

    /** Returns bounds that one number alone is within. */
    public static Bounds exactly(int number) {
        requireNumber("Number", number);
        return new Bounds(number, OptionalInt.of(number));
    }

    /**
     * Returns bounds with a least and a greatest number.
     *
     * @param min  the least number, zero or more
     * @param max  the greatest number, not less than the least
     */
    public static Bounds between(int min, int max) {
        requireNumber("Minimum", min);
        if (max < min) {
            throw new IllegalArgumentException("Maximum '%s' must not be less than minimum '%s'".formatted(max, min));
        }
        return new Bounds(min, OptionalInt.of(max));
    }

    private static void requireNumber(String thing, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("%s '%s' must be zero or more".formatted(thing, number));
        }
    }

    /** Returns the least number, zero where none is asked for. */
    public int min() {
        return min;
    }

    /** Returns the greatest number, if there is one. */
    public OptionalInt max() {
        return max;
    }

    /** Returns whether these bounds ask for nothing. */
    public boolean isNone() {
        return min == 0 && max.isEmpty();
    }

    /** Returns whether more than zero is asked for. */
    public boolean hasMin() {
        return min > 0;
    }

    /** Returns whether there is a greatest number. */
    public boolean hasMax() {
        return max.isPresent();
    }

    /** Returns whether exactly one number is within these bounds. */
    public boolean isExact() {
        return max.isPresent() && max.getAsInt() == min;
    }

    /** Returns whether a number is within these bounds. */
    public boolean contains(int number) {
        return number >= min && (max.isEmpty() || number <= max.getAsInt());
    }

    /**
     * Returns how much a number is below the least, or zero.
     *
     * @param number  what there is, zero or more
     */
    public int shortfall(int number) {
        requireNumber("Number", number);
        return Math.max(0, min - number);
    }

    /**
     * Returns how much a number is above the greatest, or zero.
     *
     * @param number  what there is, zero or more
     */
    public int excess(int number) {
        requireNumber("Number", number);
        return max.isEmpty() ? 0 : Math.max(0, number - max.getAsInt());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Bounds other && min == other.min && max.equals(other.max);
    }

    @Override
    public int hashCode() {
        return Objects.hash(min, max);
    }

    /** Returns the bounds in words: '12 or more', '8 or fewer', '2 to 7', '58' or 'any number'. */
    @Override
    public String toString() {
        if (max.isEmpty()) {
            return min == 0 ? "any number" : min + " or more";
        }
        if (isExact()) {
            return Integer.toString(min);
        }
        return min == 0 ? max.getAsInt() + " or fewer" : min + " to " + max.getAsInt();
    }
}
