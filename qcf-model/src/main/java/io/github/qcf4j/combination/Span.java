package io.github.qcf4j.combination;

/**
 * An amount that is known, such as 5 to 5, or known to be no less and no more than something.
 *
 * @param least  the least it may be
 * @param most  the most it may be, {@link #UNBOUNDED} where there is no end
 */
record Span(long least, long most) {

    static final long UNBOUNDED = Long.MAX_VALUE;
    static final Span NONE = new Span(0, 0);
    static final Span ONE = new Span(1, 1);

    /** An amount that is not recorded. */
    static final Span ANY = new Span(0, UNBOUNDED);

    static Span exactly(long amount) {
        return new Span(amount, amount);
    }

    /** Returns the amount where it is not known whether there is any. */
    Span orNone() {
        return new Span(0, most);
    }

    boolean isExact() {
        return least == most;
    }

    long end(boolean ofMost) {
        return ofMost ? most : least;
    }
}
