package io.github.qcf4j.combination;

/**
 * Whether a qualification can be completed, such as 'Possible'.
 * <p>
 * What is not recorded, and what was not searched to the end, is neither possible nor impossible.
 */
public enum Completability {

    /** A combination of units is known that makes up the qualification. */
    POSSIBLE("Possible"),

    /** No combination of units makes up the qualification, whatever is not recorded. */
    IMPOSSIBLE("Impossible"),

    /** Whether there is such a combination is not recorded, or was not searched to the end. */
    UNKNOWN("Unknown");

    private final String label;

    Completability(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Possible'. */
    public String label() {
        return label;
    }
}
