package io.github.qcf4j.combination;

/**
 * How amounts that are not recorded are read.
 * <p>
 * Every amount is somewhere between a least and a most. Where nothing is missing both readings are the same.
 */
enum Reading {

    /** A minimum is met by the least, and a maximum kept by the most: what holds so holds whatever is not recorded. */
    CERTAIN,

    /** A minimum is met by the most, and a maximum kept by the least: what fails so fails whatever is not recorded. */
    POSSIBLE;

    /** Returns the reading in which a rule is asked whose negation is asked in this one. */
    Reading opposite() {
        return this == CERTAIN ? POSSIBLE : CERTAIN;
    }

    /** Returns whether a minimum is asked of the most that an amount may be. */
    boolean minimaByMost() {
        return this == POSSIBLE;
    }

    /** Returns whether a maximum is asked of the most that an amount may be. */
    boolean maximaByMost() {
        return this == CERTAIN;
    }
}
