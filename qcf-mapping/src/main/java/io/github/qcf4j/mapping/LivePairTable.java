package io.github.qcf4j.mapping;

import java.util.Arrays;

/**
 * The items that are named on criteria, each item on a criterion by a number: found by both, and those of a criterion
 * one after the other.
 * <p>
 * What is known of each is a row of whole numbers, so that it lies together.
 */
final class LivePairTable {

    private static final int NONE = LivePairs.NONE;
    private static final int ROW = 8;
    private static final int CRITERION = 0;
    private static final int ITEM = 1;
    private static final int NEXT = 2;
    private static final int BEFORE = 3;
    private static final int NEXT_IN_BUCKET = 4;
    private static final int FIRST_ENTRY = 5;
    private static final int STATE = 6;
    private static final int LAST_DAY = 7;

    private final int[] first;
    private int[] rows = new int[64 * ROW];
    private int[] buckets = new int[64];
    private int shift = Integer.numberOfLeadingZeros(buckets.length - 1);
    private int end;
    private int free = NONE;

    LivePairTable(int criteria) {
        this.first = new int[criteria];
        clear();
    }

    void clear() {
        Arrays.fill(first, NONE);
        Arrays.fill(buckets, NONE);
        end = 0;
        free = NONE;
    }

    /** Returns the first item on a criterion, or -1. */
    int first(int criterion) {
        return first[criterion];
    }

    /** Returns the next item on the same criterion, or -1. */
    int next(int pair) {
        return rows[pair + NEXT];
    }

    int criterionOf(int pair) {
        return rows[pair + CRITERION];
    }

    int itemOf(int pair) {
        return rows[pair + ITEM];
    }

    /** Returns the first entry of the chain that names the item on the criterion, or -1. */
    int firstEntry(int pair) {
        return rows[pair + FIRST_ENTRY];
    }

    void setFirstEntry(int pair, int entry) {
        rows[pair + FIRST_ENTRY] = entry;
    }

    /** Returns what came of the item, as a state of {@link PackedMappings}; -1 where it is not live. */
    int state(int pair) {
        return rows[pair + STATE];
    }

    /** Returns the long code of the last day on which the item counts. */
    int lastDay(int pair) {
        return rows[pair + LAST_DAY];
    }

    void setState(int pair, int state, int lastDay) {
        rows[pair + STATE] = state;
        rows[pair + LAST_DAY] = lastDay;
    }

    private int bucket(int criterion, int item) {
        return (criterion * 0x9E3779B1 ^ item) * 0x85EBCA6B >>> shift;
    }

    /** Returns the number of an item on a criterion, or -1. */
    int find(int criterion, int item) {
        return find(bucket(criterion, item), criterion, item);
    }

    private int find(int bucket, int criterion, int item) {
        int pair = buckets[bucket];
        while (pair != NONE && (rows[pair + ITEM] != item || rows[pair + CRITERION] != criterion)) {
            pair = rows[pair + NEXT_IN_BUCKET];
        }
        return pair;
    }

    /** Returns the number of an item on a criterion, a new one where nothing names it there yet. */
    int number(int criterion, int item) {
        int bucket = bucket(criterion, item);
        int known = find(bucket, criterion, item);
        return known != NONE ? known : add(bucket, criterion, item);
    }

    private int add(int bucket, int criterion, int item) {
        int pair = free;
        if (pair != NONE) {
            free = rows[pair + NEXT];
        } else if (end < rows.length) {
            pair = end;
            end += ROW;
        } else {
            grow();
            return number(criterion, item);
        }
        int second = first[criterion];
        rows[pair + CRITERION] = criterion;
        rows[pair + ITEM] = item;
        rows[pair + NEXT] = second;
        rows[pair + BEFORE] = NONE;
        rows[pair + NEXT_IN_BUCKET] = buckets[bucket];
        rows[pair + FIRST_ENTRY] = NONE;
        rows[pair + STATE] = NONE;
        if (second != NONE) {
            rows[second + BEFORE] = pair;
        }
        first[criterion] = pair;
        buckets[bucket] = pair;
        return pair;
    }

    private void grow() {
        rows = Arrays.copyOf(rows, 2 * rows.length);
        buckets = new int[2 * buckets.length];
        shift--;
        Arrays.fill(buckets, NONE);
        for (int pair = 0; pair < end; pair += ROW) {
            int bucket = bucket(rows[pair + CRITERION], rows[pair + ITEM]);
            rows[pair + NEXT_IN_BUCKET] = buckets[bucket];
            buckets[bucket] = pair;
        }
    }

    /** Removes an item from a criterion; what is known of it can be asked until another is added. */
    void remove(int pair) {
        int criterion = rows[pair + CRITERION];
        int before = rows[pair + BEFORE];
        int next = rows[pair + NEXT];
        if (before == NONE) {
            first[criterion] = next;
        } else {
            rows[before + NEXT] = next;
        }
        if (next != NONE) {
            rows[next + BEFORE] = before;
        }
        removeFromBucket(bucket(criterion, rows[pair + ITEM]), pair);
        rows[pair + NEXT] = free;
        free = pair;
    }

    private void removeFromBucket(int bucket, int pair) {
        int next = rows[pair + NEXT_IN_BUCKET];
        int before = buckets[bucket];
        if (before == pair) {
            buckets[bucket] = next;
            return;
        }
        while (rows[before + NEXT_IN_BUCKET] != pair) {
            before = rows[before + NEXT_IN_BUCKET];
        }
        rows[before + NEXT_IN_BUCKET] = next;
    }
}
