package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Collects live mappings in any order, and lays them out by criteria and items; used again and again. */
final class MappingSorter {

    private final int criteria;
    private final int[] byCriterion;
    private int[] criterion = new int[64];
    private int[] item = new int[64];
    private byte[] state = new byte[64];
    private long[] until = new long[64];
    private int[] order = new int[64];
    private int size;
    private long earliest;
    private long latest;

    MappingSorter(int criteria) {
        this.criteria = criteria;
        this.byCriterion = new int[criteria + 1];
        clear();
    }

    void clear() {
        size = 0;
        earliest = Long.MAX_VALUE;
        latest = Long.MIN_VALUE;
    }

    void add(int criterion, int item, int state, long until) {
        if (size == order.length) {
            grow();
        }
        this.criterion[size] = criterion;
        this.item[size] = item;
        this.state[size] = (byte) state;
        this.until[size] = until;
        if (state == PackedMappings.COUNTED && until != PackedPortfolio.FOR_GOOD) {
            earliest = Math.min(earliest, until);
            latest = Math.max(latest, until);
        }
        size++;
    }

    private void grow() {
        int more = 2 * size;
        criterion = Arrays.copyOf(criterion, more);
        item = Arrays.copyOf(item, more);
        state = Arrays.copyOf(state, more);
        until = Arrays.copyOf(until, more);
        order = new int[more];
    }

    /**
     * Returns the mappings in the order of criteria and then of items.
     *
     * @param positions  the position of each item in the order of references
     * @param references  the references in their order
     */
    PackedMappings sorted(int[] positions, String[] references, CoverageLayout layout) {
        sortByItem(positions);
        boolean isLong = isLong();
        int[] items = new int[size];
        int[] shortOnes = new int[isLong ? 0 : size];
        long[] longOnes = new long[isLong ? size : 0];
        countCriteria();
        for (int i = 0; i < size; i++) {
            int mapping = order[i];
            int to = byCriterion[criterion[mapping]]++;
            int position = positions[item[mapping]];
            if (to > 0 && items[to - 1] == position && criterionAt(to - 1, shortOnes, longOnes) == criterion[mapping]) {
                throw new IllegalArgumentException("Item '%s' must be added to '%s' once"
                        .formatted(references[position], layout.criterion(criterion[mapping])));
            }
            items[to] = position;
            int day = state[mapping] == PackedMappings.COUNTED ? DayCode.of(until[mapping], isLong) : DayCode.NEVER;
            if (isLong) {
                longOnes[to] = PackedMappings.packedLong(criterion[mapping], state[mapping], day);
            } else {
                shortOnes[to] = PackedMappings.packed(criterion[mapping], state[mapping], day);
            }
        }
        return isLong ? new PackedMappings(longOnes, items) : new PackedMappings(shortOnes, items);
    }

    /** Returns whether there are too many criteria, or a day too far away, for a short mapping. */
    private boolean isLong() {
        boolean ends = latest >= earliest;
        return criteria > PackedMappings.SHORT_CRITERIA
                || (ends && !(DayCode.isShort(earliest) && DayCode.isShort(latest)));
    }

    private static int criterionAt(int mapping, int[] shortOnes, long[] longOnes) {
        return longOnes.length > 0 ? (int) (longOnes[mapping] >>> 34) : shortOnes[mapping] >>> 18;
    }

    /** Lays the mappings out by items; those of one item stay as they were added. */
    private void sortByItem(int[] positions) {
        int[] first = new int[positions.length + 1];
        for (int i = 0; i < size; i++) {
            first[positions[item[i]] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        for (int i = 0; i < size; i++) {
            order[first[positions[item[i]]]++] = i;
        }
    }

    /** Finds where the mappings of each criterion begin. */
    private void countCriteria() {
        Arrays.fill(byCriterion, 0);
        for (int i = 0; i < size; i++) {
            byCriterion[criterion[i] + 1]++;
        }
        for (int i = 1; i < byCriterion.length; i++) {
            byCriterion[i] += byCriterion[i - 1];
        }
    }
}
