package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

/**
 * One end of the range that combinations may come to, such as '57 credits' or 'at least 57 credits'.
 *
 * @param counted  what is counted
 * @param amount  the amount, zero where it is not known
 * @param closeness  how close the amount is to the end
 * @param proven  whether the search for it went to its end
 */
public record RangeEnd(CountedMeasure counted, long amount, Closeness closeness, boolean proven) {

    public RangeEnd {
        requireNonNull(counted, "counted");
        requireNonNull(closeness, "closeness");
    }

    /** How close an amount is, such as 'Exactly'. */
    public enum Closeness {
        /** It is the amount. */
        EXACTLY("Exactly"),
        /** It is the amount or more: something is not recorded, or was not searched to the end. */
        AT_LEAST("At least"),
        /** Nothing is known of it. */
        NOT_KNOWN("Not known");

        private final String label;

        Closeness(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'At least'. */
        public String label() {
            return label;
        }
    }

    static RangeEnd exactly(CountedMeasure counted, long amount) {
        return new RangeEnd(counted, amount, Closeness.EXACTLY, true);
    }

    static RangeEnd atLeast(CountedMeasure counted, long amount, boolean proven) {
        return new RangeEnd(counted, amount, Closeness.AT_LEAST, proven);
    }

    static RangeEnd notKnown(CountedMeasure counted, boolean proven) {
        return new RangeEnd(counted, 0, Closeness.NOT_KNOWN, proven);
    }

    /** Returns whether the amount is the end itself. */
    public boolean isExact() {
        return closeness == Closeness.EXACTLY;
    }

    /** Returns whether it says more than that an amount is not negative. */
    boolean saysSomething() {
        return isExact() || closeness == Closeness.AT_LEAST && amount > 0;
    }

    /** Returns the lesser of two ends, as close as both allow. */
    RangeEnd least(RangeEnd other) {
        if (closeness == Closeness.NOT_KNOWN || other.closeness == Closeness.NOT_KNOWN) {
            return closeness == Closeness.NOT_KNOWN ? this : other;
        }
        RangeEnd less = other.amount < amount ? other : this;
        boolean exact = less.isExact() || amount == other.amount && isExact();
        return new RangeEnd(
                counted, less.amount, exact ? Closeness.EXACTLY : Closeness.AT_LEAST, proven && other.proven);
    }

    /** Returns the greater of two ends, as close as both allow. */
    RangeEnd most(RangeEnd other) {
        if (closeness == Closeness.NOT_KNOWN || other.closeness == Closeness.NOT_KNOWN) {
            RangeEnd known = closeness == Closeness.NOT_KNOWN ? other : this;
            return known.isExact() ? new RangeEnd(counted, known.amount, Closeness.AT_LEAST, known.proven) : known;
        }
        boolean exact = isExact() && other.isExact();
        return new RangeEnd(
                counted,
                Math.max(amount, other.amount),
                exact ? Closeness.EXACTLY : Closeness.AT_LEAST,
                proven && other.proven);
    }

    /** Returns the end in words: '57 credits', 'at least 57 credits' or 'not known'. */
    @Override
    public String toString() {
        return switch (closeness) {
            case EXACTLY -> counted.amount(amount);
            case AT_LEAST -> "at least " + counted.amount(amount);
            case NOT_KNOWN -> "not known";
        };
    }
}
