package io.github.qcf4j.mapping;

/**
 * Who is told what a change to a {@link LivePortfolio} changed, such as a screen that shows how far a learner is.
 * <p>
 * Each change is told once the portfolio answers by it, with what was said before and what is said now; what stays the
 * same is not told. Units and criteria are told by their numbers in {@link LivePortfolio#layout()}. A listener asks the
 * portfolio what it likes, but must not change it. Each method does nothing unless it is written anew.
 */
public interface CoverageListener {

    /**
     * Tells that other units are answered, as after another registration: their numbers are new, and nothing that was
     * told before holds any longer.
     */
    default void laidOutAnew(CoverageLayout layout) {}

    /** Tells that a criterion stands elsewhere. */
    default void criterionChanged(int criterion, CriterionStatus before, CriterionStatus now) {}

    /** Tells that the learner has come further with a unit, or less far. */
    default void unitChanged(int unit, UnitState before, UnitState now) {}

    /** Tells that the units in a state have another credit together (V7.11). */
    default void creditChanged(UnitState state, int before, int now) {}

    /** Tells whether the units that are held satisfy the rules of combination now (V7.14). */
    default void rulesChanged(boolean satisfied) {}
}
