package io.github.qcf4j.combination.search;

import static java.util.Objects.requireNonNull;

import java.util.function.BooleanSupplier;

/**
 * How much work one search may do before it tells what it has, such as '50000000 steps' with two million states.
 * <p>
 * A step is one part of a solution looked at. Steps and states are the same on every machine; nanoseconds and being told
 * to end are not.
 *
 * @param steps  how many steps it may take
 * @param nanoseconds  how long it may take, or {@link #NO_END}
 * @param states  how many parts of solutions it may remember at a time
 * @param cancelled  says whether to end; asked often, and in the thread of the search
 */
public record Allowance(long steps, long nanoseconds, int states, BooleanSupplier cancelled) {

    /** The nanoseconds that stand for as long as it takes. */
    public static final long NO_END = Long.MAX_VALUE;

    public Allowance {
        requireNonNull(cancelled, "cancelled");
    }
}
