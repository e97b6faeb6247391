package io.github.qcf4j.testkit;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;

/**
 * A decision on one of its criteria, and what became of it.
 *
 * @param decision  the decision
 * @param criterion  one of its criteria
 * @param state  what became of it
 */
record Judgement(Decision decision, CriterionReference criterion, State state) {

    /** V3.13: what became of a decision, in the order in which it is asked; LEFT is what is not yet told apart. */
    enum State {
        WITHDRAWN,
        NOT_ADMITTED,
        SET_ASIDE,
        LEFT,
        REPLACED,
        STANDING
    }

    /** Returns whether this is left for its criterion, standing or replaced. */
    boolean isLeft() {
        return state.compareTo(State.LEFT) >= 0;
    }

    boolean stands() {
        return state == State.STANDING;
    }

    boolean stands(DecisionOutcome outcome) {
        return stands() && decision.outcome() == outcome;
    }

    Judgement with(State other) {
        return new Judgement(decision, criterion, other);
    }

    /** V2.14: returns whether this is later, by day and then by sequence. */
    boolean isLaterThan(Judgement other) {
        int days = decision.on().compareTo(other.decision.on());
        return days > 0 || days == 0 && decision.sequence() > other.decision.sequence();
    }

    /** V2.15: returns whether both have one day and sequence. */
    boolean isTiedWith(Judgement other) {
        return !isLaterThan(other) && !other.isLaterThan(this);
    }

    /** V2.14, V2.15: returns whether this takes the place of another on the same criterion. */
    boolean replaces(Judgement other) {
        if (decision == other.decision || !criterion.equals(other.criterion)) {
            return false;
        }
        boolean lower = isLowerOnSameItem(other);
        boolean namesAll = decision.evidence().containsAll(other.decision.evidence());
        return isLaterThan(other) && (namesAll || lower) || isTiedWith(other) && lower;
    }

    /** V2.14: returns whether both share an item and this is less favourable. */
    boolean isLowerOnSameItem(Judgement other) {
        return decision.outcome().isLowerThan(other.decision.outcome())
                && decision.evidence().stream().anyMatch(other.decision.evidence()::contains);
    }
}
