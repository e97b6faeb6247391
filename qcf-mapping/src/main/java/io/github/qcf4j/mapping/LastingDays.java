package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Since when any of some decisions is left for good that were made from a moment on.
 * <p>
 * It is enough to know the earliest such day of all that were made from each moment on.
 */
final class LastingDays {

    private final List<Since> decisions = new ArrayList<>();
    private boolean settled;

    /** Adds a decision; decisions are added in their order, and before anything is asked. */
    void add(int moment, long from) {
        decisions.add(new Since(moment, from));
    }

    /** Returns those of some days on which no decision is left for good that was made from the moment on. */
    DaySet without(DaySet days, int moment) {
        settle();
        int next = firstFrom(moment);
        return next < decisions.size() ? days.without(decisions.get(next).earliest, Long.MAX_VALUE - 1) : days;
    }

    private void settle() {
        for (int i = decisions.size() - 2; i >= 0 && !settled; i--) {
            decisions.get(i).earliest = Math.min(decisions.get(i).earliest, decisions.get(i + 1).earliest);
        }
        settled = true;
    }

    private int firstFrom(int moment) {
        int from = 0;
        int end = decisions.size();
        while (from < end) {
            int middle = (from + end) >>> 1;
            if (decisions.get(middle).moment >= moment) {
                end = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** A decision that is left from a day on, and in the end the earliest such day of it and all later ones. */
    private static final class Since {

        private final int moment;
        private long earliest;

        Since(int moment, long earliest) {
            this.moment = moment;
            this.earliest = earliest;
        }
    }
}
