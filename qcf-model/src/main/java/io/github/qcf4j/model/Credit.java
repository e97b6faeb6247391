package io.github.qcf4j.model;

/**
 * The size of a unit or of what a learner has achieved, such as '7 credits'.
 * <p>
 * One credit stands for ten hours of learning. Credit is awarded for a unit as a whole and once: there is no
 * credit for part of a unit, and none for doing more than it asks.
 *
 * @param value  the number of credits, zero or more
 */
public record Credit(int value) implements Comparable<Credit> {

    /** No credit. */
    public static final Credit ZERO = new Credit(0);

    private static final int HOURS_PER_CREDIT = 10;

    public Credit {
        if (value < 0) {
            throw new IllegalArgumentException("Credit '%s' must be zero or more".formatted(value));
        }
    }

    /** Returns an amount of credit. */
    public static Credit of(int value) {
        return value == 0 ? ZERO : new Credit(value);
    }

    /**
     * Returns both amounts together.
     *
     * @throws ArithmeticException if the sum is more than an {@code int} holds
     */
    public Credit plus(Credit other) {
        return of(Math.addExact(value, other.value));
    }

    /** Returns what is still needed to reach the target, or zero once it is reached. */
    public Credit shortOf(Credit target) {
        return of(Math.max(0, target.value - value));
    }

    /**
     * Returns the learning time that this credit stands for, ten hours for each.
     *
     * @throws ArithmeticException if it is more hours than an {@code int} holds
     */
    public Hours learningTime() {
        return Hours.of(Math.multiplyExact(value, HOURS_PER_CREDIT));
    }

    @Override
    public int compareTo(Credit other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the amount in words, such as '7 credits'. */
    @Override
    public String toString() {
        return value == 1 ? "1 credit" : value + " credits";
    }
}
