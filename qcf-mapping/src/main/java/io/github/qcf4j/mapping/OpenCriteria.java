package io.github.qcf4j.mapping;

import java.util.Arrays;

/** The open criteria of one learner after the other, in order, found when they are first asked for. */
final class OpenCriteria {

    private static final int UNKNOWN = -1;
    private static final int NONE = Integer.MAX_VALUE;

    private final int[] criteria;
    private int size = UNKNOWN;
    private int next;

    OpenCriteria(int criteria) {
        this.criteria = new int[criteria + 1];
    }

    /** Forgets what is known. */
    void clear() {
        size = UNKNOWN;
    }

    boolean isKnown() {
        return size != UNKNOWN;
    }

    /** Begins with none. */
    void begin() {
        size = 0;
        next = 0;
    }

    /**
     * Adds the open ones of neighbouring criteria. Nobody can foresee which these are, so that each is put down, and
     * counts if it is.
     *
     * @param statuses  the numbers of statuses; those of criteria that are open are the greatest
     */
    void add(byte[] statuses, int first, int end) {
        int count = size;
        for (int criterion = first; criterion < end; criterion++) {
            criteria[count] = criterion;
            count += PackedCriteria.MET - statuses[criterion] >>> 31;
        }
        size = count;
    }

    /** Ends the list. */
    void end() {
        criteria[size] = NONE;
    }

    int size() {
        return size;
    }

    /** Returns the first from a number on, or -1; most often it is the one after that returned before. */
    int from(int criterion) {
        if (criteria[next] < criterion || (next > 0 && criteria[next - 1] >= criterion)) {
            int found = Arrays.binarySearch(criteria, 0, size, criterion);
            next = found < 0 ? -found - 1 : found;
        }
        int open = criteria[next];
        if (open == NONE) {
            return -1;
        }
        next++;
        return open;
    }
}
