package io.github.qcf4j.combination.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sum that has to be known while a combination is put together: that of a row until it is known whether the row holds,
 * or that of a capped sum until it is capped.
 */
final class Coordinate {

    private final @Nullable Row row;
    private final @Nullable CappedSum sum;
    private final long need;
    private final int top;
    private boolean moreHelps;
    private boolean lessHelps;
    private long least;
    private long most;

    private Coordinate(@Nullable Row row, @Nullable CappedSum sum, long need, int top) {
        this.row = row;
        this.sum = sum;
        this.need = need;
        this.top = top;
    }

    /** Returns the sum of a row, decided when the node is closed. */
    static Coordinate of(Row row, int top) {
        Coordinate coordinate = new Coordinate(row, null, row.bound(), top);
        coordinate.moreHelps = true;
        return coordinate;
    }

    /** Returns a capped sum, capped when its node is closed. */
    static Coordinate of(CappedSum sum) {
        return new Coordinate(null, sum, sum.cap(), sum.node());
    }

    /** Tells that more of it, or less of it, helps something that depends on it. */
    void helps(boolean more, boolean less) {
        moreHelps |= more;
        lessHelps |= less;
    }

    /** Sets between what it ends. */
    void ends(long least, long most) {
        this.least = least;
        this.most = most;
    }

    boolean isRow() {
        return row != null;
    }

    /** Returns the row whose sum it is. */
    Row row() {
        return Objects.requireNonNull(row, "row");
    }

    /** Returns the capped sum that it is. */
    CappedSum sum() {
        return Objects.requireNonNull(sum, "sum");
    }

    boolean isHard() {
        return row != null && row.isHard();
    }

    /** Returns what a row must reach, or the cap. */
    long need() {
        return need;
    }

    /** Returns the node at which it is decided. */
    int top() {
        return top;
    }

    boolean moreHelps() {
        return moreHelps;
    }

    boolean lessHelps() {
        return lessHelps;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }
}
