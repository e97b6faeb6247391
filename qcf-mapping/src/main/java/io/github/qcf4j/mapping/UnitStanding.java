package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the learner has come with one unit, and whether it is selected (V7). */
final class UnitStanding {

    private final UnitPlan plan;
    private final UnitSelection selection;
    private final UnitState state;
    private final UnitVerdict verdict;
    private final boolean hasLiveMapping;
    private final @Nullable Recognition recognition;
    private final @Nullable SignOff signedOff;
    private final @Nullable LocalDate dateAchieved;

    private UnitStanding(UnitView today, Evidenced evidenced) {
        this.plan = today.plan();
        this.hasLiveMapping = today.hasLiveMapping();
        this.selection = evidenced.question().selection(plan.identifier(), hasLiveMapping);
        this.recognition =
                evidenced.recognitions().of(plan.identifier(), evidenced.asOf()).orElse(null);
        this.signedOff = evidenced.signOffs().byAssessor(plan.identifier()).orElse(null);
        this.dateAchieved = recognition == null ? dateAchieved(today, evidenced.asOf()) : null;
        LocalDate measured = dateAchieved == null ? evidenced.asOf() : dateAchieved;
        this.verdict = today.measured(measured);
        this.state = state(today, evidenced.signOffs());
    }

    static UnitStanding of(UnitPlan plan, Evidenced evidenced) {
        return new UnitStanding(new UnitView(plan, evidenced), evidenced);
    }

    private @Nullable LocalDate dateAchieved(UnitView today, LocalDate asOf) {
        if (signedOff == null) {
            return null;
        }
        return plan.isOutline()
                ? signedOff.on()
                : new Achievement(today, signedOff.on(), asOf).date().orElse(null);
    }

    private UnitState state(UnitView today, SignOffs signOffs) {
        if (recognition != null) {
            return UnitState.RECOGNISED;
        }
        if (dateAchieved != null) {
            return UnitState.ACHIEVED;
        }
        if (verdict.readiness().isReady()) {
            return UnitState.READY;
        }
        boolean started = hasLiveMapping || today.hasRecognised() || signOffs.isSigned(plan.identifier());
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }

    UnitPlan plan() {
        return plan;
    }

    UnitSelection selection() {
        return selection;
    }

    UnitState state() {
        return state;
    }

    /** Returns where the criteria stand as if the unit were selected. */
    UnitVerdict verdict() {
        return verdict;
    }

    boolean hasLiveMapping() {
        return hasLiveMapping;
    }

    /** Returns whether the learner still has to work for the unit. */
    boolean isOpen() {
        return selection.isSelected() && !state.isHeld();
    }

    /** Returns where a criterion stands; nothing is required of a unit that is not selected (V3.1). */
    CriterionStatus status(int index) {
        return selection.isSelected() ? verdict.status(index) : CriterionStatus.NOT_REQUIRED;
    }

    /** Returns what came of a mapping to a criterion, given what came of it if the criterion is required (V3.12). */
    MappingState state(int index, MappingState required) {
        if (required == MappingState.UNKNOWN_EVIDENCE) {
            return required;
        }
        if (!selection.isSelected()) {
            return MappingState.UNIT_NOT_SELECTED;
        }
        return verdict.status(index) == CriterionStatus.NOT_REQUIRED ? MappingState.NOT_REQUIRED : required;
    }

    /** Returns the recognition of the unit as a whole. */
    Optional<Recognition> recognition() {
        return Optional.ofNullable(recognition);
    }

    Optional<RecognitionRoute> route() {
        return recognition().map(Recognition::route);
    }

    /** Returns whether the unit is exempted and the policy does not count its credit (V4.13). */
    boolean isExemptedWithoutCredit() {
        return route().filter(RecognitionRoute.EXEMPTION::equals).isPresent()
                && !verdict.view().evidenced().policy().exemptionCounts();
    }

    /** Returns the unit as it is offered to the rules of combination. */
    HeldUnit held() {
        HeldUnit unit = HeldUnit.of(plan.unit());
        HeldUnit held = route().map(unit::withRoute).orElse(unit);
        return isExemptedWithoutCredit() ? held.withCredit(Credit.ZERO) : held;
    }

    /** Returns the first sign-off by the assessor. */
    Optional<SignOff> signedOff() {
        return Optional.ofNullable(signedOff);
    }

    Optional<LocalDate> dateAchieved() {
        return Optional.ofNullable(dateAchieved);
    }
}
