package io.github.qcf4j.combination;

/**
 * How many combinations make up a qualification without a unit to spare, such as '12' or 'at least 480'.
 * <p>
 * Of two that are counted none contains the other: leave out any unit, and the rest is not enough.
 *
 * @param value  the number that was counted
 * @param exact  whether there are no more
 */
public record CompletionCount(long value, boolean exact) {

    CompletionCount plus(CompletionCount other) {
        return new CompletionCount(value + other.value, exact && other.exact);
    }

    /** Returns the number in a sentence. */
    public String sentence() {
        return this + (value == 1 ? " combination completes it" : " combinations complete it")
                + " without a unit to spare";
    }

    @Override
    public String toString() {
        return exact ? Long.toString(value) : "at least " + value;
    }
}
