package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.Recognition;
import java.time.LocalDate;
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
    private final UnitStanding unit;

    CriterionCoverage(UnitStanding unit, CriterionPlan plan) {
        this.plan = plan;
        this.unit = unit;
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
        return unit.status(plan.index());
    }

    /** Returns the references of the items that count. */
    public List<String> counted() {
        return items().in(MappingState.COUNTED);
    }

    /** Returns how many items have to count by the policy, which is none where nothing is asked for (V4.4 to V4.7). */
    public int needed() {
        return isAsked() ? verdict().accepted().needed() : 0;
    }

    /** Returns the items that count, as far as they are needed, over those that are needed (V4.7). */
    public Fraction share() {
        int needed = needed();
        return Fraction.of(
                needed == 0 ? 0 : Math.min(needed, verdict().accepted().counted()), needed);
    }

    /** Returns what items that an assessor accepted lack, so that they do not count by the policy (V4.9, V4.10). */
    public List<PolicyLack> lacking() {
        return isAsked() ? Lacks.of(verdict(), unit.verdict().view().evidenced()) : List.of();
    }

    /**
     * Returns the last day on which the criterion is met if nothing more is recorded; empty where it is not met, or met
     * for good.
     */
    public Optional<LocalDate> metUntil() {
        boolean lasts = status() != CriterionStatus.MET || unit.state().isHeld();
        return lasts
                ? Optional.empty()
                : Optional.of(verdict().view().metUntil()).filter(day -> !day.equals(LocalDate.MAX));
    }

    private boolean isAsked() {
        CriterionStatus status = status();
        return status != CriterionStatus.NOT_REQUIRED && status != CriterionStatus.RECOGNISED;
    }

    private ItemStates items() {
        return new ItemStates(unit, plan.index());
    }

    private CriterionVerdict verdict() {
        return unit.verdict().verdict(plan.index());
    }

    /** Returns the references of the items that nobody has decided. */
    public List<String> awaiting() {
        return items().in(MappingState.AWAITING_DECISION);
    }

    /** Returns the references of the items that show some of the criterion. */
    public List<String> partlyMet() {
        return items().in(MappingState.PARTLY_MET);
    }

    /** Returns the references of the items that were decided and not enough. */
    public List<String> notYetMet() {
        return items().in(MappingState.NOT_YET_MET);
    }

    /** Returns the references of the items that counted until their end. */
    public List<String> lapsed() {
        return items().in(MappingState.LAPSED);
    }

    /** Returns the route by which the criterion, its outcome or its unit is recognised. */
    public Optional<RecognitionRoute> route() {
        return unit.verdict().view().recognition(plan.index()).map(Recognition::route);
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
        return reference() + ": " + status().label();
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(
                reference(),
                criterion(),
                status(),
                route(),
                needed(),
                counted(),
                awaiting(),
                partlyMet(),
                notYetMet(),
                lapsed(),
                lacking(),
                metUntil());
    }
}
