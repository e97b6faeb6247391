package io.github.qcf4j.model;

import java.time.Period;

/** The amounts by which a specification asks for something: one or more, and longer than no time at all. */
final class Positive {

    private Positive() {}

    /** Returns the amount when it is at least 1, and refuses it otherwise. */
    static int amount(String thing, int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("%s '%s' must be at least 1".formatted(thing, amount));
        }
        return amount;
    }

    /** Returns the period when it is longer than nothing, and refuses it otherwise. */
    static Period period(String thing, Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("%s '%s' must be longer than nothing".formatted(thing, period));
        }
        return period;
    }
}
