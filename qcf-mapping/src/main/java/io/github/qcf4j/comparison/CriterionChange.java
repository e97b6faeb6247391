package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.model.CriterionReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that stands elsewhere in one report than in another, such as 'J/999/0001 1.2: Met, was Awaiting decision'.
 */
public final class CriterionChange {

    private final CriterionReference criterion;
    private final @Nullable CriterionStatus before;
    private final @Nullable CriterionStatus after;
    private final List<String> reasons;

    CriterionChange(
            CriterionReference criterion,
            @Nullable CriterionStatus before,
            @Nullable CriterionStatus after,
            List<String> reasons) {
        this.criterion = criterion;
        this.before = before;
        this.after = after;
        this.reasons = List.copyOf(reasons);
    }

    /** Returns the criterion. */
    public CriterionReference criterion() {
        return criterion;
    }

    /** Returns where it stood; empty when the earlier report does not list it. */
    public Optional<CriterionStatus> before() {
        return Optional.ofNullable(before);
    }

    /** Returns where it stands; empty when the later report does not list it. */
    public Optional<CriterionStatus> after() {
        return Optional.ofNullable(after);
    }

    /** Returns whether it was covered and no longer is. */
    public boolean isLoss() {
        return isCovered(before) && !isCovered(after);
    }

    /** Returns whether it was not covered and now is. */
    public boolean isGain() {
        return !isCovered(before) && isCovered(after);
    }

    private static boolean isCovered(@Nullable CriterionStatus status) {
        return status != null && status.isCovered();
    }

    /** Returns what makes the difference, each naming the record or the number, such as 'D2 is standing, was not made'. */
    public List<String> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CriterionChange other
                && criterion.equals(other.criterion)
                && before == other.before
                && after == other.after
                && reasons.equals(other.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, before, after, reasons);
    }

    /** Returns the criterion, where it stands and stood, and why. */
    @Override
    public String toString() {
        String change = "%s: %s, was %s"
                .formatted(
                        criterion,
                        after == null ? "not asked" : after.label(),
                        before == null ? "not asked" : before.label());
        return reasons.isEmpty() ? change : change + ": " + String.join("; ", reasons);
    }
}
