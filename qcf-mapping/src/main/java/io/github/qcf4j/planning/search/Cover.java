package io.github.qcf4j.planning.search;

import java.util.Arrays;

/**
 * A choice of columns that meets every demand, with what is known of how cheap one can be.
 * <p>
 * No column of it can be left out.
 */
public final class Cover {

    private final int[] columns;
    private final long value;
    private final long bound;

    Cover(int[] columns, long value, long bound) {
        this.columns = columns;
        this.value = value;
        this.bound = bound;
    }

    /** Returns the columns chosen, in order. */
    public int[] columns() {
        return columns.clone();
    }

    /** Returns their weight. */
    public long value() {
        return value;
    }

    /** Returns the weight that no choice goes below. */
    public long bound() {
        return bound;
    }

    /** Returns whether no choice is cheaper. */
    public boolean isProven() {
        return bound == value;
    }

    /** Returns the columns, the weight and the bound, such as '[0, 3] for 2 of at least 2'. */
    @Override
    public String toString() {
        return "%s for %s of at least %s".formatted(Arrays.toString(columns), value, bound);
    }
}
