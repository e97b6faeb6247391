package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Collects live mappings in any order, and lays them out by criteria and items; used again and again. */
final class MappingSorter {

    private final int criteria;
    private final int[] byCriterion;
    private int[] byItem = new int[64];
    private int[] order = new int[0];
    private int[] items = new int[64];
    private int[] shortOnes = new int[64];
    private long[] longOnes = new long[0];
    private boolean isLong;
    private int size;

    MappingSorter(int criteria) {
        this.criteria = criteria;
        this.byCriterion = new int[criteria + 1];
        clear();
    }

    void clear() {
        size = 0;
        isLong = false;
        if (criteria > PackedMappings.SHORT_CRITERIA) {
            widen();
        }
    }

    void add(int criterion, int item, int state, long until) {
        if (size == items.length) {
            grow();
        }
        items[size] = item;
        int day = isLong ? DayCode.NEVER : DayCode.shortIfIn(state, until);
        if (day < 0) {
            widen();
        }
        if (isLong) {
            int longDay = state == PackedMappings.COUNTED ? DayCode.of(until, true) : DayCode.NEVER;
            longOnes[size] = PackedMappings.packedLong(criterion, state, longDay);
        } else {
            shortOnes[size] = PackedMappings.packed(criterion, state, day);
        }
        size++;
    }

    private void grow() {
        items = Arrays.copyOf(items, 2 * size);
        shortOnes = Arrays.copyOf(shortOnes, 2 * size);
        if (isLong) {
            longOnes = Arrays.copyOf(longOnes, 2 * size);
        }
    }

    /** Turns to long mappings, where there are too many criteria for short ones or a day is too far away. */
    private void widen() {
        if (longOnes.length < items.length) {
            longOnes = new long[items.length];
        }
        for (int i = 0; i < size; i++) {
            int day = shortOnes[i] & 0xFFFF;
            int longer = day == DayCode.NEVER ? day : DayCode.of(DayCode.day(day, false), true);
            longOnes[i] = PackedMappings.packedLong(shortOnes[i] >>> 18, shortOnes[i] >>> 16 & 3, longer);
        }
        isLong = true;
    }

    /**
     * Returns the mappings in the order of criteria and then of items.
     *
     * @param positions  the position of each item in the order of references
     * @param areSorted  whether the items are in that order already
     */
    PackedMappings sorted(int[] positions, boolean areSorted) {
        if (areSorted && isSorted()) {
            int[] same = Arrays.copyOf(items, size);
            return isLong
                    ? new PackedMappings(Arrays.copyOf(longOnes, size), same)
                    : new PackedMappings(Arrays.copyOf(shortOnes, size), same);
        }
        PackedMappings sorted = byCriterion(false, positions);
        if (!sorted.settle()) {
            sortByItem(positions);
            sorted = byCriterion(true, positions);
        }
        return sorted;
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            int criterion = criterion(i);
            int before = criterion(i - 1);
            if (criterion < before || (criterion == before && items[i] < items[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private int criterion(int mapping) {
        return isLong ? (int) (longOnes[mapping] >>> 34) : shortOnes[mapping] >>> 18;
    }

    /** Lays the mappings out by criteria; those of one criterion stay as they were added, or are in the order of items. */
    private PackedMappings byCriterion(boolean byItem, int[] positions) {
        countCriteria();
        int[] positioned = new int[size];
        return isLong
                ? new PackedMappings(longByCriterion(byItem, positions, positioned), positioned)
                : new PackedMappings(shortByCriterion(byItem, positions, positioned), positioned);
    }

    private int[] shortByCriterion(boolean byItem, int[] positions, int[] positioned) {
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            int mapping = byItem ? order[i] : i;
            int to = byCriterion[shortOnes[mapping] >>> 18]++;
            sorted[to] = shortOnes[mapping];
            positioned[to] = positions[items[mapping]];
        }
        return sorted;
    }

    private long[] longByCriterion(boolean byItem, int[] positions, int[] positioned) {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            int mapping = byItem ? order[i] : i;
            int to = byCriterion[(int) (longOnes[mapping] >>> 34)]++;
            sorted[to] = longOnes[mapping];
            positioned[to] = positions[items[mapping]];
        }
        return sorted;
    }

    /** Lays the mappings out by items; those of one item stay as they were added. */
    private void sortByItem(int[] positions) {
        if (byItem.length <= positions.length) {
            byItem = new int[2 * positions.length];
        }
        if (order.length < size) {
            order = new int[items.length];
        }
        Arrays.fill(byItem, 0, positions.length + 1, 0);
        for (int i = 0; i < size; i++) {
            byItem[positions[items[i]] + 1]++;
        }
        accumulate(byItem, positions.length + 1);
        for (int i = 0; i < size; i++) {
            order[byItem[positions[items[i]]]++] = i;
        }
    }

    /** Finds where the mappings of each criterion begin. */
    private void countCriteria() {
        Arrays.fill(byCriterion, 0);
        for (int i = 0; i < size; i++) {
            byCriterion[criterion(i) + 1]++;
        }
        accumulate(byCriterion, byCriterion.length);
    }

    private static void accumulate(int[] counts, int end) {
        int sum = 0;
        for (int i = 0; i < end; i++) {
            sum += counts[i];
            counts[i] = sum;
        }
    }
}
