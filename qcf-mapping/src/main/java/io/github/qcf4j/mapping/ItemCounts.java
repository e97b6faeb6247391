package io.github.qcf4j.mapping;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How often each item is counted, such as once for each criterion for which it counts.
 * <p>
 * Items and counts stand beside each other in arrays, each item in the first free place from its own on, so that very
 * many of them stay small.
 */
final class ItemCounts {

    private static final int SPREAD = 0x9E3779B1;
    private static final int FREE = -1;

    private int[] items = new int[8];
    private int[] counts = new int[8];
    private int used;
    private int different;

    ItemCounts() {
        Arrays.fill(items, FREE);
    }

    /** Returns how many different items are counted. */
    int different() {
        return different;
    }

    boolean holds(int item) {
        return counts[place(item)] > 0;
    }

    /** Counts an item once more, and returns whether it was not counted before. */
    boolean add(int item) {
        int place = place(item);
        if (items[place] == FREE) {
            items[place] = item;
            used++;
            if (2 * used > items.length) {
                grow();
                place = place(item);
            }
        }
        boolean first = counts[place]++ == 0;
        different += first ? 1 : 0;
        return first;
    }

    /** Counts an item once less, and returns whether it is not counted any more. */
    boolean remove(int item) {
        boolean gone = --counts[place(item)] == 0;
        different -= gone ? 1 : 0;
        return gone;
    }

    /** Does something with each item that is counted. */
    void forEach(IntConsumer action) {
        for (int i = 0; i < items.length; i++) {
            if (counts[i] > 0) {
                action.accept(items[i]);
            }
        }
    }

    private int place(int item) {
        int mask = items.length - 1;
        int place = (item * SPREAD >>> Integer.numberOfLeadingZeros(mask)) & mask;
        while (items[place] != FREE && items[place] != item) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] before = items;
        int[] countsBefore = counts;
        items = new int[2 * before.length];
        counts = new int[items.length];
        Arrays.fill(items, FREE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int place = place(before[i]);
                items[place] = before[i];
                counts[place] = countsBefore[i];
            }
        }
    }
}
