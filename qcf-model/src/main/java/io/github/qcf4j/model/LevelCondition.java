package io.github.qcf4j.model;

import java.util.Objects;

/**
 * The levels a rule of combination asks for, such as 'at Level 4 or above'.
 * <p>
 * Entry 1 to Entry 3 are below Level 1.
 *
 * @param level  the level the rule names
 * @param comparison  how the level of a unit is compared with it
 */
public record LevelCondition(Level level, LevelComparison comparison) {

    public LevelCondition {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(comparison, "comparison");
    }

    /** Returns the condition met at this level alone. */
    public static LevelCondition at(Level level) {
        return new LevelCondition(level, LevelComparison.AT);
    }

    /** Returns the condition met at this level and every higher one. */
    public static LevelCondition atOrAbove(Level level) {
        return new LevelCondition(level, LevelComparison.AT_OR_ABOVE);
    }

    /** Returns the condition met at this level and every lower one. */
    public static LevelCondition atOrBelow(Level level) {
        return new LevelCondition(level, LevelComparison.AT_OR_BELOW);
    }

    /** Returns the condition met at every level lower than this one. */
    public static LevelCondition below(Level level) {
        return new LevelCondition(level, LevelComparison.BELOW);
    }

    /** Returns whether a unit at the level counts. */
    public boolean holds(Level unitLevel) {
        return comparison.holds(unitLevel, level);
    }

    @Override
    public String toString() {
        return switch (comparison) {
            case AT -> "at " + level.label();
            case AT_OR_ABOVE -> "at " + level.label() + " or above";
            case AT_OR_BELOW -> "at " + level.label() + " or below";
            case BELOW -> "below " + level.label();
        };
    }
}
