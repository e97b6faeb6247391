package io.github.qcf4j.model;

/**
 * What becomes of units beyond the maximum of a group, such as 'Credit ignored'.
 */
public enum ExcessPolicy {
    /** The units count, but the group hands on no more than its maximum. */
    CREDIT_IGNORED("Credit ignored"),

    /** Units are left out until the rest is within the maximum. */
    UNITS_NOT_COUNTED("Units not counted"),

    /** A learner may not take more than the maximum. */
    FORBIDDEN("Forbidden");

    private final String label;

    ExcessPolicy(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Credit ignored'. */
    public String label() {
        return label;
    }
}
