package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * What the combinations that make up a qualification come to, from the smallest to the largest.
 * <p>
 * The least is what a learner has to take: whole units, also where a group counts only part of their credit. The most
 * is what can count together in one combination, what is beyond the maximum of a group left out.
 *
 * @param least  what the smallest combination comes to
 * @param most  the most that counts in one combination
 */
public record AmountRange(RangeEnd least, RangeEnd most) {

    public AmountRange {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
    }

    /** Returns whether both ends were searched to the end. */
    public boolean proven() {
        return least.proven() && most.proven();
    }

    /** Returns whether anything is known of one end or the other. */
    boolean isKnown() {
        return least.saysSomething() || most.saysSomething();
    }

    AmountRange with(AmountRange other) {
        return new AmountRange(least.least(other.least), most.most(other.most));
    }

    /** Returns the range in a sentence. */
    public String sentence() {
        String largest = "the largest to " + (most.saysSomething() ? most.toString() : "an amount that is not known");
        if (!least.saysSomething()) {
            return "how many %s the smallest combination comes to is not known, %s".formatted(least.counted(), largest);
        }
        return "the smallest combination comes to %s, %s".formatted(least, largest);
    }

    @Override
    public String toString() {
        return sentence();
    }
}
