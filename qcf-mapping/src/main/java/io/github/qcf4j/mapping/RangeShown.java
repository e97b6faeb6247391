package io.github.qcf4j.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which values of a range are shown, and by how many different items (V5.8). */
final class RangeShown {

    private final Map<String, Set<Integer>> items = new LinkedHashMap<>();

    void add(String value, int item) {
        items.computeIfAbsent(value, shown -> new LinkedHashSet<>()).add(item);
    }

    /** Returns how many different items show the value. */
    int items(String value) {
        return items.getOrDefault(value, Set.of()).size();
    }
}
