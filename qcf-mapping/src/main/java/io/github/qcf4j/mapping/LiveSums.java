package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * What the items on each criterion come to together: how many are in each state, and until when those that count do.
 * <p>
 * It is kept for criteria that are plain, so that one item more or less is a count more or less. Of those that count
 * the two latest days are known, each with how many items have it; only where both are used up, all items of the
 * criterion are added anew.
 */
final class LiveSums {

    private static final int ROW = 16;
    private static final int FOUND = 4;
    private static final int LATEST = 5;
    private static final int LATEST_COUNT = 6;
    private static final int SECOND = 7;
    private static final int SECOND_COUNT = 8;
    private static final int KNOWN = 9;

    /** For each criterion how many are in each of four states, and what follows from that. */
    private final int[] rows;

    LiveSums(int criteria) {
        this.rows = new int[ROW * criteria];
    }

    /** Forgets that anything is known. */
    void clear() {
        Arrays.fill(rows, 0);
    }

    /** Returns whether all items on a criterion were added, and each can be taken out again by itself. */
    boolean isKnown(int criterion) {
        return rows[ROW * criterion + KNOWN] != 0;
    }

    void setKnown(int criterion, boolean isKnown) {
        rows[ROW * criterion + KNOWN] = isKnown ? 1 : 0;
    }

    /** Begins with no item on a criterion. */
    void begin(int criterion) {
        Arrays.fill(rows, ROW * criterion, ROW * (criterion + 1), 0);
    }

    /**
     * Adds a live item on a criterion.
     *
     * @param state  what came of it, as a state of {@link PackedMappings}
     * @param until  the long code of the last day on which it counts, if it does
     */
    void add(int criterion, int state, int until) {
        int row = ROW * criterion;
        rows[row + state]++;
        rows[row + FOUND] |= 1 << state;
        if (state == PackedMappings.COUNTED) {
            addDay(row, until);
        }
    }

    private void addDay(int row, int until) {
        int latest = rows[row + LATEST];
        if (until == latest) {
            rows[row + LATEST_COUNT]++;
        } else if (until > latest) {
            rows[row + SECOND] = latest;
            rows[row + SECOND_COUNT] = rows[row + LATEST_COUNT];
            rows[row + LATEST] = until;
            rows[row + LATEST_COUNT] = 1;
        } else if (rows[row + SECOND_COUNT] > 0 && until >= rows[row + SECOND]) {
            rows[row + SECOND_COUNT] = until == rows[row + SECOND] ? rows[row + SECOND_COUNT] + 1 : 1;
            rows[row + SECOND] = until;
        } else if (rows[row + LATEST_COUNT] + 1 == rows[row + PackedMappings.COUNTED]) {
            rows[row + SECOND] = until;
            rows[row + SECOND_COUNT] = 1;
        }
    }

    /**
     * Takes out a live item that was added.
     *
     * @return whether it is still known until when the others count
     */
    boolean remove(int criterion, int state, int until) {
        int row = ROW * criterion;
        int left = --rows[row + state];
        if (left == 0) {
            rows[row + FOUND] &= ~(1 << state);
        }
        return state != PackedMappings.COUNTED || removeDay(row, until, left);
    }

    private boolean removeDay(int row, int until, int left) {
        if (until != rows[row + LATEST]) {
            if (rows[row + SECOND_COUNT] > 0 && until == rows[row + SECOND]) {
                rows[row + SECOND_COUNT]--;
            }
            return true;
        }
        if (--rows[row + LATEST_COUNT] > 0) {
            return true;
        }
        rows[row + LATEST] = left == 0 ? DayCode.NEVER : rows[row + SECOND];
        rows[row + LATEST_COUNT] = rows[row + SECOND_COUNT];
        rows[row + SECOND_COUNT] = 0;
        return left == 0 || rows[row + LATEST_COUNT] > 0;
    }

    /** Returns a bit for each state that a live item has on a criterion; none is live without. */
    int found(int criterion) {
        return rows[ROW * criterion + FOUND];
    }

    /** Returns the long code of the last day on which any item counts for a criterion. */
    int latest(int criterion) {
        return rows[ROW * criterion + LATEST];
    }
}
