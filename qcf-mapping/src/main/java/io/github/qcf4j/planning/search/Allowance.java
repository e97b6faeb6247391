package io.github.qcf4j.planning.search;

import static java.util.Objects.requireNonNull;

import java.util.function.BooleanSupplier;

/**
 * How much work one search may do before it tells what it has, such as '50000000 steps'.
 * <p>
 * A step is one part of one demand looked at. Steps are the same on every machine; nanoseconds and being told to end are
 * not. The search remembers a few numbers for each part of the problem, however long it takes.
 *
 * @param steps  how many steps it may take
 * @param nanoseconds  how long it may take, or {@link #NO_END}
 * @param cancelled  says whether to end; asked often, and in the thread of the search
 */
public record Allowance(long steps, long nanoseconds, BooleanSupplier cancelled) {

    /** The nanoseconds that stand for as long as it takes. */
    public static final long NO_END = Long.MAX_VALUE;

    public Allowance {
        requireNonNull(cancelled, "cancelled");
    }

    /** Returns the allowance of so many steps, without an end in time. */
    public static Allowance ofSteps(long steps) {
        return new Allowance(steps, NO_END, () -> false);
    }
}
