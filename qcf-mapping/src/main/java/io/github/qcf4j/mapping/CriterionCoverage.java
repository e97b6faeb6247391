package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.Recognition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one assessment criterion stands, such as 'J/999/0001 1.2: No evidence' (V3).
 * <p>
 * Beside the status stand the items of evidence by what came of them, so that evidence handed in again is never hidden
 * behind a criterion that is met, lapsed or not yet met (V3.11).
 */
public final class CriterionCoverage {

    private final CriterionPlan plan;
    private final CriterionStatus status;
    private final @Nullable RecognitionRoute route;
    private final ItemStates items;

    CriterionCoverage(UnitStanding unit, CriterionPlan plan) {
        this.plan = plan;
        this.status = unit.status(plan.index());
        this.route = unit.verdict()
                .view()
                .recognition(plan.index())
                .map(Recognition::route)
                .orElse(null);
        this.items = new ItemStates(unit, plan.index());
    }

    /** Returns the reference of the criterion. */
    public CriterionReference reference() {
        return plan.reference();
    }

    /** Returns the criterion as the specification has it. */
    public AssessmentCriterion criterion() {
        return plan.criterion();
    }

    /** Returns where it stands. */
    public CriterionStatus status() {
        return status;
    }

    /** Returns the references of the items that count. */
    public List<String> counted() {
        return items.in(MappingState.COUNTED);
    }

    /** Returns how many items have to count, which is none where nothing is asked for. */
    public int needed() {
        return status == CriterionStatus.NOT_REQUIRED || status == CriterionStatus.RECOGNISED ? 0 : 1;
    }

    /** Returns the references of the items that nobody has decided. */
    public List<String> awaiting() {
        return items.in(MappingState.AWAITING_DECISION);
    }

    /** Returns the references of the items that show some of the criterion. */
    public List<String> partlyMet() {
        return items.in(MappingState.PARTLY_MET);
    }

    /** Returns the references of the items that were decided and not enough. */
    public List<String> notYetMet() {
        return items.in(MappingState.NOT_YET_MET);
    }

    /** Returns the references of the items that counted until their end. */
    public List<String> lapsed() {
        return items.in(MappingState.LAPSED);
    }

    /** Returns the route by which the criterion, its outcome or its unit is recognised. */
    public Optional<RecognitionRoute> route() {
        return Optional.ofNullable(route);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CriterionCoverage other && components().equals(other.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    /** Returns the criterion and its status, such as 'J/999/0001 1.2: No evidence'. */
    @Override
    public String toString() {
        return reference() + ": " + status.label();
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                reference(), criterion(), status, route, counted(), awaiting(), partlyMet(), notYetMet(), lapsed());
    }
}
