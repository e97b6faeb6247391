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
        return least.closeness() != RangeEnd.Closeness.NOT_KNOWN || most.closeness() != RangeEnd.Closeness.NOT_KNOWN;
    }

    AmountRange with(AmountRange other) {
        return new AmountRange(least.least(other.least), most.most(other.most));
    }

    /** Returns the range in a sentence. */
    public String sentence() {
        return "the smallest combination comes to %s, the largest to %s".formatted(told(least), told(most));
    }

    private static String told(RangeEnd end) {
        return end.closeness() == RangeEnd.Closeness.NOT_KNOWN
                ? "a number of %s that is not known".formatted(end.counted())
                : end.toString();
    }

    @Override
    public String toString() {
        return sentence();
    }
}
