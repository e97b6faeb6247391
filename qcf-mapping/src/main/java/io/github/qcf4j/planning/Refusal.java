package io.github.qcf4j.planning;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.CriterionReference;

/**
 * That an activity would not count for a criterion that it is to serve, such as 'A3 for J/999/0001 1.1: Simulation is not
 * allowed there'.
 *
 * @param activity  the reference of the activity
 * @param criterion  the criterion
 * @param reason  why it would not count
 */
public record Refusal(String activity, CriterionReference criterion, RefusalReason reason) {

    public Refusal {
        requireNonNull(activity, "activity");
        requireNonNull(criterion, "criterion");
        requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "%s for %s: %s".formatted(activity, criterion, reason.label());
    }
}
