package io.github.qcf4j.model;

/**
 * An amount of learning in hours, such as the '30 hours' of guided learning in a unit.
 * <p>
 * Guided learning hours are taught or supervised; learning time and total qualification time add what learners do by
 * themselves, and are never less.
 *
 * @param value  the number of hours, zero or more
 */
public record Hours(int value) implements Comparable<Hours> {

    /** No hours. */
    public static final Hours ZERO = new Hours(0);

    public Hours {
        if (value < 0) {
            throw new IllegalArgumentException("Hours '%s' must be zero or more".formatted(value));
        }
    }

    /** Returns an amount of hours. */
    public static Hours of(int value) {
        return value == 0 ? ZERO : new Hours(value);
    }

    /**
     * Returns both amounts together.
     *
     * @throws ArithmeticException if the sum is more than an {@code int} holds
     */
    public Hours plus(Hours other) {
        return of(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the amount in words, such as '30 hours'. */
    @Override
    public String toString() {
        return value == 1 ? "1 hour" : value + " hours";
    }
}
