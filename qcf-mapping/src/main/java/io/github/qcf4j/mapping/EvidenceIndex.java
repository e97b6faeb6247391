package io.github.qcf4j.mapping;

import java.util.Arrays;

/** Where the live mappings of each criterion begin, found for a learner when it is first asked for. */
final class EvidenceIndex {

    private final int[] first;
    private final int[] end;
    private boolean known;

    EvidenceIndex(int criteria) {
        this.first = new int[criteria];
        this.end = new int[criteria];
    }

    /** Turns to another learner. */
    void clear() {
        known = false;
    }

    /** Returns the number of the first mapping of a criterion that has any. */
    int first(PackedMappings mappings, int criterion) {
        find(mappings);
        return first[criterion];
    }

    /** Returns how many mappings a criterion has. */
    int count(PackedMappings mappings, int criterion) {
        find(mappings);
        return end[criterion] - first[criterion];
    }

    private void find(PackedMappings mappings) {
        if (known) {
            return;
        }
        Arrays.fill(first, 0);
        Arrays.fill(end, 0);
        int last = -1;
        int begun = 0;
        int size = mappings.size();
        for (int mapping = 0; mapping < size; mapping++) {
            int criterion = mappings.criterion(mapping);
            begun = criterion == last ? begun : mapping;
            first[criterion] = begun;
            end[criterion] = mapping + 1;
            last = criterion;
        }
        known = true;
    }
}
