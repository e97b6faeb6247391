package io.github.qcf4j.combination.search;

/**
 * A linear clause over variables: the sum of coefficient times variable, and of coefficient times capped sum, reaches
 * the bound.
 *
 * @param variables  the variables, rising
 * @param coefficients  their coefficients, none zero
 * @param capped  the capped sums, by number
 * @param cappedCoefficients  their coefficients, none zero
 * @param bound  what the sum must reach
 * @param penalty  what a unit of shortfall costs, or {@link Clause#HARD}
 * @param scale  how much is missing for one unit of shortfall
 */
record Row(
        int[] variables,
        long[] coefficients,
        int[] capped,
        long[] cappedCoefficients,
        long bound,
        long penalty,
        long scale) {

    boolean isHard() {
        return penalty == Clause.HARD;
    }

    /** Returns whether it is a sum of variables alone, without a cap. */
    boolean isPlain() {
        return capped.length == 0;
    }

    /** Returns whether it only says that something may not be too much. */
    boolean isPacking() {
        for (long coefficient : coefficients) {
            if (coefficient > 0) {
                return false;
            }
        }
        return isPlain();
    }

    /** Returns whether it says that at most one of its variables may be one. */
    boolean isAtMostOne() {
        if (!isHard() || !isPacking() || variables.length < 2 || bound >= 0) {
            return false;
        }
        for (long coefficient : coefficients) {
            if (coefficient < bound || 2 * coefficient >= bound) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a sum that reaches no more than this costs. */
    long cost(long sum) {
        if (sum >= bound) {
            return 0;
        }
        return isHard() ? Long.MAX_VALUE : penalty * ((bound - sum + scale - 1) / scale);
    }
}
