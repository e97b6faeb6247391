package io.github.qcf4j.model;

/**
 * Which awarding organisations may use a unit, such as 'Shared' when all may.
 */
public enum Availability {
    /** Only the organisation that owns the unit may use it. */
    PRIVATE("Private"),

    /** Only the organisations that the owner names may use it. */
    RESTRICTED("Restricted"),

    /** Every awarding organisation may use it. */
    SHARED("Shared");

    private final String label;

    Availability(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Shared'. */
    public String label() {
        return label;
    }
}
