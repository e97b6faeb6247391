package io.github.qcf4j.comparison;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.CarryOver;
import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.model.CriterionReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one criterion and of what was decided on it, such as 'J/999/0001 1.3 carries over to J/999/0001@2
 * 1.2: it is worded as before (Met)'.
 */
public final class CarriedCriterion {

    private final CriterionCarryOver carryOver;
    private final @Nullable CriterionStatus before;
    private final List<String> decisions;

    CarriedCriterion(CriterionCarryOver carryOver, CoverageReport report) {
        this.carryOver = carryOver;
        Optional<CriterionReference> criterion = carryOver.before().flatMap(Place::criterion);
        this.before = criterion
                .flatMap(known -> report.unit(known.unit()).flatMap(unit -> unit.criterion(known.number())))
                .map(CriterionCoverage::status)
                .orElse(null);
        this.decisions = criterion
                .map(known -> report.decisions().stream()
                        .filter(result -> result.criterion().equals(known))
                        .filter(result -> result.state() == DecisionState.STANDING)
                        .map(DecisionResult::decision)
                        .map(decision ->
                                decision.reference().orElseGet(() -> "the decision of %s".formatted(decision.on())))
                        .toList())
                .orElse(List.of());
    }

    /** Returns what becomes of the criterion, and why. */
    public CriterionCarryOver carryOver() {
        return carryOver;
    }

    /** Returns where it stood in the earlier version; empty for a new criterion. */
    public Optional<CriterionStatus> before() {
        return Optional.ofNullable(before);
    }

    /** Returns the decisions that stood on it, by reference or else by day. */
    public List<String> decisions() {
        return decisions;
    }

    /** Returns whether decisions stood on it that do not carry over, so that an assessor has to look again. */
    public boolean losesDecisions() {
        return carryOver.answer() == CarryOver.JUDGE_AGAIN && !decisions.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CarriedCriterion other
                && carryOver.equals(other.carryOver)
                && before == other.before
                && decisions.equals(other.decisions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(carryOver, before, decisions);
    }

    /** Returns what becomes of it, with where it stood. */
    @Override
    public String toString() {
        return before == null ? carryOver.sentence() : "%s (%s)".formatted(carryOver.sentence(), before.label());
    }
}
