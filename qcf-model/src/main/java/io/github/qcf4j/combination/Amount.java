package io.github.qcf4j.combination;

/**
 * How much of one thing is held, asked for and certainly missing.
 * <p>
 * Sums are made in long; an amount too large for an int is told as the largest int.
 */
record Amount(long held, long needed, long missing) {

    static final Amount NONE = new Amount(0, 0, 0);

    /** Returns the amount as results tell it. */
    static int told(long amount) {
        return (int) Math.min(amount, Integer.MAX_VALUE);
    }
}
