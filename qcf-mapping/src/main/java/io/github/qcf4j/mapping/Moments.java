package io.github.qcf4j.mapping;

import java.util.NavigableMap;
import java.util.TreeMap;

/** When decisions were made, each moment as often as there are decisions made then, and which is the last. */
final class Moments {

    /** The last moment of none, which is before all. */
    static final int NEVER = -1;

    private final NavigableMap<Integer, Integer> times = new TreeMap<>();

    void add(int moment) {
        times.merge(moment, 1, Integer::sum);
    }

    void remove(int moment) {
        times.computeIfPresent(moment, (same, count) -> count == 1 ? null : count - 1);
    }

    int last() {
        return times.isEmpty() ? NEVER : times.lastKey();
    }
}
