package io.github.qcf4j.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each of some things is counted, such as each day on which evidence occurred.
 *
 * @param <T>  what is counted
 */
final class Counts<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();

    void add(T counted) {
        counts.merge(counted, 1, Integer::sum);
    }

    void remove(T counted) {
        counts.computeIfPresent(counted, (same, times) -> times == 1 ? null : times - 1);
    }

    /** Returns how many different things are counted. */
    int different() {
        return counts.size();
    }

    boolean holds(T thing) {
        return counts.containsKey(thing);
    }
}
