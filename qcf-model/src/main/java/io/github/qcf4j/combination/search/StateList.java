package io.github.qcf4j.combination.search;

import java.util.Arrays;

/** States by falling keys, of which those are left out that one before them makes useless. */
final class StateList {

    private long[] keys = new long[256];
    private long[] costs = new long[256];
    private long[] origins = new long[256];
    private int size;

    private KeyOrder order = new KeyOrder(0, 0, 0);
    private long group;
    private long cheapest;
    private long[] cheapestFrom = new long[64];
    private int[] round = new int[64];
    private int rounds;

    /** Begins with no states, to which at most so many are added in the order. */
    void begin(KeyOrder newOrder, int most) {
        order = newOrder;
        size = 0;
        group = -1;
        if (keys.length < most) {
            int length = Math.max(most, 2 * keys.length);
            keys = new long[length];
            costs = new long[length];
            origins = new long[length];
        }
        int cells = 1 << order.secondWidth() + order.thirdWidth();
        if (cheapestFrom.length < cells) {
            cheapestFrom = new long[cells];
            round = new int[cells];
            rounds = 0;
        }
    }

    /** Adds a state whose key is less than those before, unless one of them makes it useless. */
    void add(long key, long cost, long origin) {
        if (isUseful(key, cost)) {
            keys[size] = key;
            costs[size] = cost;
            origins[size++] = origin;
        }
    }

    private boolean isUseful(long key, long cost) {
        long of = key >>> order.comparedBits();
        if (of != group) {
            group = of;
            cheapest = Long.MAX_VALUE;
            nextRound();
        }
        if (order.secondWidth() == 0) {
            if (order.firstWidth() > 0 && cost >= cheapest) {
                return false;
            }
            cheapest = Math.min(cheapest, cost);
            return true;
        }
        int cell = (int) (key & (1L << order.secondWidth() + order.thirdWidth()) - 1);
        if (isCheaper(cell, cost)) {
            return false;
        }
        lower(cell, cost);
        return true;
    }

    private void nextRound() {
        if (++rounds == Integer.MAX_VALUE) {
            Arrays.fill(round, 0);
            rounds = 1;
        }
    }

    private boolean isCheaper(int cell, long cost) {
        return round[cell] == rounds && cheapestFrom[cell] <= cost;
    }

    /** Notes the cost for the cell and for all whose numbers are no greater. */
    private void lower(int cell, long cost) {
        int width = order.thirdWidth();
        int third = cell & (1 << width) - 1;
        for (int second = cell >>> width; second >= 0; second--) {
            int at = second << width;
            if (isCheaper(at | third, cost)) {
                return;
            }
            for (int i = third; i >= 0 && !isCheaper(at | i, cost); i--) {
                cheapestFrom[at | i] = cost;
                round[at | i] = rounds;
            }
        }
    }

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }

    long cost(int i) {
        return costs[i];
    }

    long origin(int i) {
        return origins[i];
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    long[] costs() {
        return Arrays.copyOf(costs, size);
    }

    long[] origins() {
        return Arrays.copyOf(origins, size);
    }
}
