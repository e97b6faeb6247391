package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an assessor's decision for one of its criteria, such as 'D1 on J/999/0001 1.1: standing' (V3.13).
 */
public final class DecisionResult {

    private final Decision decision;
    private final CriterionReference criterion;
    private final DecisionState state;

    DecisionResult(Decision decision, CriterionReference criterion, DecisionState state) {
        this.decision = decision;
        this.criterion = criterion;
        this.state = state;
    }

    /** Returns the decision. */
    public Decision decision() {
        return decision;
    }

    /** Returns the criterion. */
    public CriterionReference criterion() {
        return criterion;
    }

    /** Returns what came of it for the criterion. */
    public DecisionState state() {
        return state;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DecisionResult other
                && decision.equals(other.decision)
                && criterion.equals(other.criterion)
                && state == other.state;
    }

    @Override
    public int hashCode() {
        return Objects.hash(decision, criterion, state);
    }

    /** Returns the decision, the criterion and the state, such as 'decision D1 on J/999/0001 1.1: Standing'. */
    @Override
    public String toString() {
        return "%s on %s: %s".formatted(decision, criterion, state.label());
    }
}
