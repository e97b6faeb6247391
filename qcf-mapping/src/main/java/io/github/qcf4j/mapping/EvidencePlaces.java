package io.github.qcf4j.mapping;

/** Where the live mappings of each criterion are found, looked up for a learner when evidence is first asked for. */
final class EvidencePlaces {

    /** For each criterion that has live mappings, one more than its index among those of the learner; else 0. */
    private final int[] places;

    private PackedCriteria known = PackedCriteria.NONE;

    EvidencePlaces(int criteria) {
        this.places = new int[criteria];
    }

    /** Returns the position of a criterion in {@link PackedCriteria#first} of a learner. */
    int of(PackedCriteria learner, int criterion) {
        if (learner != known) {
            turnTo(learner);
        }
        return places[criterion];
    }

    private void turnTo(PackedCriteria learner) {
        for (int i = 0; i < known.size(); i++) {
            places[known.criterion(i)] = 0;
        }
        known = learner;
        for (int i = 0; i < known.size(); i++) {
            places[known.criterion(i)] = i + 1;
        }
    }
}
