package io.github.qcf4j.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list that keeps the first few of what is added to it, and counts the rest. */
final class GrowingShortlist<T extends Comparable<? super T>> {

    private final List<T> entries = new ArrayList<>();
    private final int listed;
    private long total;

    GrowingShortlist(int listed) {
        this.listed = listed;
    }

    void add(T entry) {
        total++;
        boolean full = entries.size() == listed;
        if (full && (listed == 0 || entries.get(listed - 1).compareTo(entry) <= 0)) {
            return;
        }
        int found = Collections.binarySearch(entries, entry);
        entries.add(found < 0 ? -1 - found : found, entry);
        if (entries.size() > listed) {
            entries.remove(listed);
        }
    }

    Shortlist<T> shortlist() {
        return new Shortlist<>(entries, total);
    }
}
