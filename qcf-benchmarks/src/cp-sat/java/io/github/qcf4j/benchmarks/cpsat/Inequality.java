package io.github.qcf4j.benchmarks.cpsat;

/**
 * A part of a demand: that a sum is no less than a number.
 *
 * @param sum  the sum
 * @param bound  the least that it may be
 * @param scale  how much of it is missing for a shortfall of one, zero where nothing may be missing
 */
record Inequality(Sum sum, long bound, long scale) {

    /** Returns that nothing may be missing. */
    static Inequality atLeast(Sum sum, long bound) {
        return new Inequality(sum, bound, 0);
    }

    static Inequality atMost(Sum sum, long bound) {
        return atLeast(sum.times(-1), -bound);
    }

    /** Returns that something may be missing, as a shortfall. */
    Inequality orShort(long perShortfall) {
        return new Inequality(sum, bound, perShortfall);
    }

    boolean mayBeShort() {
        return scale > 0;
    }
}
