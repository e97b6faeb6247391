package io.github.qcf4j.quality;

import io.github.qcf4j.model.CriterionReference;
import java.util.Comparator;
import java.util.Objects;

/**
 * That an item of evidence is offered for a criterion, such as 'E1 for J/999/0001 1.1'.
 *
 * @param evidence  the reference of the item
 * @param criterion  the criterion
 */
public record OfferedEvidence(String evidence, CriterionReference criterion) implements Comparable<OfferedEvidence> {

    private static final Comparator<OfferedEvidence> ORDER =
            Comparator.comparing(OfferedEvidence::evidence).thenComparing(OfferedEvidence::criterion);

    /** Looks for null. */
    public OfferedEvidence {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(criterion, "criterion");
    }

    /** Compares by item, then by criterion. */
    @Override
    public int compareTo(OfferedEvidence other) {
        return ORDER.compare(this, other);
    }

    /** Returns the item and the criterion, such as 'E1 for J/999/0001 1.1'. */
    @Override
    public String toString() {
        return evidence + " for " + criterion;
    }
}
