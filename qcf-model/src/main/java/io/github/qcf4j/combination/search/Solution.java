package io.github.qcf4j.combination.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What came of a search: the best places found, what they cost, and what every solution costs at least.
 *
 * @param status  whether a solution was found
 * @param places  the node of each item or {@link Problem#NONE}; empty where no solution was found
 * @param value  what the solution costs; the greatest number where none was found
 * @param bound  what every solution costs at least; the greatest number where there is none
 * @param proven  whether the value is known to be the best, or that there is no solution
 * @param steps  how much work it took
 */
public record Solution(Status status, int[] places, long value, long bound, boolean proven, long steps) {

    /** Whether a problem has a solution. */
    public enum Status {
        /** A solution was found. */
        FEASIBLE,
        /** There is none. */
        INFEASIBLE,
        /** The allowance was used up before one was found. */
        UNDECIDED
    }

    /** Returns whether a solution was found. */
    public boolean isFeasible() {
        return status == Status.FEASIBLE;
    }

    /** Returns the node where an item is placed, or {@link Problem#NONE}. */
    public int place(int item) {
        return places[item];
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Solution other
                && status == other.status
                && Arrays.equals(places, other.places)
                && value == other.value
                && bound == other.bound
                && proven == other.proven
                && steps == other.steps;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Long.hashCode(value);
    }

    @Override
    public String toString() {
        return "%s %s at %s, bound %s, %s, %s steps"
                .formatted(status, Arrays.toString(places), value, bound, proven ? "proven" : "not proven", steps);
    }
}
