package io.github.qcf4j.mapping;

import java.time.LocalDate;

/**
 * Last days on which something counts, as whole numbers that are compared instead of dates.
 * <p>
 * A short code has sixteen bits and holds the days from 1950-01-02 to 2129-06-05; a long one holds the days of more
 * than two million years on either side of 1970, and days beyond stand at the ends. Codes of one kind are in the order
 * of their days: {@link #NEVER} is before all of them, and what is for good comes after all of them.
 */
final class DayCode {

    /** Counts on no day. */
    static final int NEVER = 0;

    private static final int SHORT_FOR_GOOD = 0xFFFF;
    private static final int LONG_FOR_GOOD = Integer.MAX_VALUE;
    private static final long SHORT_BASE = LocalDate.of(1950, 1, 1).toEpochDay();
    private static final long LONG_BASE = -(1L << 30);

    private DayCode() {}

    /** Returns whether a short code holds a last day exactly. */
    static boolean isShort(long epochDay) {
        return epochDay == PackedPortfolio.FOR_GOOD
                || (epochDay > SHORT_BASE && epochDay < SHORT_BASE + SHORT_FOR_GOOD);
    }

    /**
     * Returns the short code of the last day of a live mapping, or -1 if no short code holds it exactly.
     * <p>
     * What came of a mapping, and whether it counts for good, is as good as thrown, so that it is told without branches.
     *
     * @param state  what came of the mapping; its day matters if it counts
     */
    static int shortIfIn(int state, long until) {
        long counts = -(state + 1L >> 2);
        long ends = until - PackedPortfolio.FOR_GOOD;
        ends = (ends | -ends) >> 63;
        long after = (until - SHORT_BASE & ends) + ends & counts;
        if (after < 0 || after >= SHORT_FOR_GOOD - 1) {
            return -1;
        }
        return (int) ((after + 1 & ends | SHORT_FOR_GOOD & ~ends) & counts);
    }

    /** Returns the code of a last day. */
    static int of(long epochDay, boolean isLong) {
        if (epochDay == PackedPortfolio.FOR_GOOD) {
            return isLong ? LONG_FOR_GOOD : SHORT_FOR_GOOD;
        }
        return asked(epochDay, isLong);
    }

    /** Returns the code of a day that is asked about; days beyond all codes are as good as the first or last one. */
    static int asked(long epochDay, boolean isLong) {
        long base = isLong ? LONG_BASE : SHORT_BASE;
        long last = isLong ? LONG_FOR_GOOD : SHORT_FOR_GOOD;
        long code = epochDay <= base ? 1 : epochDay - base;
        return (int) (code < 1 || code > last ? last : code);
    }

    /** Returns the last day that a code stands for. */
    static long day(int code, boolean isLong) {
        if (code == (isLong ? LONG_FOR_GOOD : SHORT_FOR_GOOD)) {
            return PackedPortfolio.FOR_GOOD;
        }
        return code + (isLong ? LONG_BASE : SHORT_BASE);
    }

    /** Returns the code of what counts for good. */
    static int forGood(boolean isLong) {
        return isLong ? LONG_FOR_GOOD : SHORT_FOR_GOOD;
    }
}
