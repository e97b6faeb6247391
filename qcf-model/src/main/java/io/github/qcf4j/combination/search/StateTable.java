package io.github.qcf4j.combination.search;

import java.util.Arrays;

/**
 * Collects states, the cheapest of each key, and hands out those that no other makes useless.
 * <p>
 * A state is useless when another costs no more and its key is as good, see {@link KeyOrder}. States are handed out by
 * falling keys; of equal ones the first that was offered stays.
 */
final class StateTable {

    private static final int DENSE_BITS = 16;
    private static final long EMPTY = -1;

    private long[] costs = new long[1 << 8];
    private long[] origins = new long[1 << 8];
    private long[] occupied = new long[1 << 2];
    private long[] keys = new long[1 << 8];
    private int[] slots = new int[1 << 7];
    private boolean dense;
    private int mask;
    private int size;

    StateTable() {
        Arrays.fill(keys, EMPTY);
    }

    /** Begins with no states, whose keys will have so many bits. */
    void begin(int bits) {
        clear();
        dense = bits <= DENSE_BITS;
        if (dense) {
            int range = 1 << bits;
            ensure(range);
            if (occupied.length < range + 63 >>> 6) {
                occupied = new long[range + 63 >>> 6];
            }
        } else {
            mask = keys.length - 1;
            ensure(keys.length);
        }
    }

    private void clear() {
        if (size > 0 && dense) {
            Arrays.fill(occupied, 0);
        }
        for (int i = 0; i < size && !dense; i++) {
            keys[slots[i]] = EMPTY;
        }
        size = 0;
    }

    private void ensure(int range) {
        if (costs.length < range) {
            costs = new long[range];
            origins = new long[range];
        }
    }

    int size() {
        return size;
    }

    /** Offers a state; the origin says how it came about. */
    void offer(long key, long cost, long origin) {
        int slot = dense ? (int) key : slot(key);
        boolean isNew = dense ? (occupied[slot >>> 6] & 1L << slot) == 0 : keys[slot] == EMPTY;
        if (isNew) {
            if (dense) {
                occupied[slot >>> 6] |= 1L << slot;
                size++;
            } else {
                slot = add(key, slot);
            }
            costs[slot] = cost;
            origins[slot] = origin;
        } else if (cost < costs[slot]) {
            costs[slot] = cost;
            origins[slot] = origin;
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int add(long key, int slot) {
        int free = slot;
        if (2 * size >= keys.length) {
            grow();
            free = slot(key);
        }
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        keys[free] = key;
        slots[size++] = free;
        return free;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCosts = costs;
        long[] oldOrigins = origins;
        keys = new long[2 * oldKeys.length];
        costs = new long[Math.max(keys.length, oldCosts.length)];
        origins = new long[costs.length];
        Arrays.fill(keys, EMPTY);
        mask = keys.length - 1;
        for (int i = 0; i < size; i++) {
            int old = slots[i];
            int slot = slot(oldKeys[old]);
            keys[slot] = oldKeys[old];
            costs[slot] = oldCosts[old];
            origins[slot] = oldOrigins[old];
            slots[i] = slot;
        }
    }

    /** Hands the states out to the list and forgets them. */
    void drain(KeyOrder order, StateList into) {
        into.begin(order, size);
        if (dense) {
            drainDense(into);
        } else {
            drainSparse(into);
        }
    }

    private void drainDense(StateList into) {
        for (int word = occupied.length - 1; word >= 0; word--) {
            long bits = occupied[word];
            occupied[word] = 0;
            while (bits != 0) {
                int bit = 63 - Long.numberOfLeadingZeros(bits);
                bits &= ~(1L << bit);
                int key = word << 6 | bit;
                into.add(key, costs[key], origins[key]);
            }
        }
        size = 0;
    }

    private void drainSparse(StateList into) {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = keys[slots[i]];
        }
        Arrays.sort(sorted);
        for (int i = size - 1; i >= 0; i--) {
            int slot = slot(sorted[i]);
            into.add(sorted[i], costs[slot], origins[slot]);
        }
        clear();
    }
}
