package io.github.qcf4j.mapping;

/** Where the live mappings of each criterion begin, found for a learner when it is first asked for. */
final class EvidenceIndex {

    private final int[] first;
    private boolean known;

    EvidenceIndex(int criteria) {
        this.first = new int[criteria + 1];
    }

    /** Turns to another learner. */
    void clear() {
        known = false;
    }

    /** Returns the number of the first mapping of a criterion, or of those after it. */
    int first(PackedMappings mappings, int criterion) {
        if (!known) {
            find(mappings);
        }
        return first[criterion];
    }

    private void find(PackedMappings mappings) {
        int next = 0;
        for (int mapping = 0; mapping < mappings.size(); mapping++) {
            int criterion = mappings.criterion(mapping);
            while (next <= criterion) {
                first[next++] = mapping;
            }
        }
        while (next < first.length) {
            first[next++] = mappings.size();
        }
        known = true;
    }
}
