package io.github.qcf4j.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that keeps the first few of what is added to it, and counts the rest. */
final class GrowingShortlist<T extends Comparable<? super T>> {

    private final List<T> entries = new ArrayList<>();
    private final int listed;
    private long total;

    GrowingShortlist(int listed) {
        this.listed = listed;
    }

    /** Returns the last entry once the list is full: only what comes before it is still listed. */
    @Nullable
    T last() {
        return listed > 0 && entries.size() == listed ? entries.get(listed - 1) : null;
    }

    /** Counts an entry that would not be listed. */
    void addUnlisted() {
        total++;
    }

    void add(T entry) {
        total++;
        T last = last();
        if (listed == 0 || last != null && last.compareTo(entry) <= 0) {
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
