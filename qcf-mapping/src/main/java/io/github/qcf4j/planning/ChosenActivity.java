package io.github.qcf4j.planning;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a plan chooses, such as 'A1 for J/999/0001 1.1, J/999/0001 1.2'.
 */
public final class ChosenActivity {

    private final PlannedActivity activity;
    private final List<CriterionReference> criteria;
    private final List<FinishNeed> needs;

    ChosenActivity(PlannedActivity activity, List<CriterionReference> criteria, List<FinishNeed> needs) {
        this.activity = requireNonNull(activity, "activity");
        this.criteria = List.copyOf(criteria);
        this.needs = List.copyOf(needs);
    }

    /** Returns the activity. */
    public PlannedActivity activity() {
        return activity;
    }

    /**
     * Returns the criteria to offer it for: those of units to finish for which it would count. Evidence that counts
     * already for one of them is offered for what more it shows, and need not be decided anew.
     */
    public List<CriterionReference> criteria() {
        return criteria;
    }

    /** Returns the needs that it serves, alone or together with others. */
    public List<FinishNeed> needs() {
        return needs;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChosenActivity other
                && activity.equals(other.activity)
                && criteria.equals(other.criteria)
                && needs.equals(other.needs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(activity, criteria);
    }

    /** Returns the reference and the criteria, such as 'A1 for J/999/0001 1.1, J/999/0001 1.2'. */
    @Override
    public String toString() {
        return activity.reference() + " for "
                + criteria.stream().map(CriterionReference::toString).collect(Collectors.joining(", "));
    }
}
