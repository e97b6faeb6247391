package io.github.qcf4j.model;

/**
 * How a level is compared in a rule of combination, such as 'at or above'.
 * <p>
 * Structure sheets write both 'at Level 2' and 'at Level 4 or above', and they are different rules:
 * a unit at Level 3 counts for neither the first nor the second.
 */
public enum LevelComparison {

    /** At the level itself, neither above nor below it. */
    AT("At"),

    /** At the level or any higher one. */
    AT_OR_ABOVE("At or above"),

    /** At the level or any lower one. */
    AT_OR_BELOW("At or below"),

    /** At a lower level. */
    BELOW("Below");

    private final String label;

    LevelComparison(String label) {
        this.label = label;
    }

    /** Returns whether a level compares in this way with the level that a rule names. */
    public boolean holds(Level level, Level named) {
        return switch (this) {
            case AT -> level == named;
            case AT_OR_ABOVE -> level.isAtLeast(named);
            case AT_OR_BELOW -> named.isAtLeast(level);
            case BELOW -> level.isBelow(named);
        };
    }

    /** Returns the comparison in words fit to be shown, such as 'At or above'. */
    public String label() {
        return label;
    }
}
