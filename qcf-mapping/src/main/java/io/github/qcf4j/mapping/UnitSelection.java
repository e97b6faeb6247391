package io.github.qcf4j.mapping;

/**
 * Why a unit is, or is not, one that the learner works for, such as 'Mandatory'.
 */
public enum UnitSelection {
    /** In an all-of group on every way through the rules of combination (V7.1). */
    MANDATORY("Mandatory"),

    /** Listed by the registration (V7.1). */
    REGISTERED("Registered"),

    /** Read from the records, because the registration lists no units (V7.2) or there is none (V2.5). */
    INFERRED("Inferred"),

    /** Offered, and not selected: nothing is asked of it. */
    NOT_SELECTED("Not selected");

    private final String label;

    UnitSelection(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not selected'. */
    public String label() {
        return label;
    }

    /** Returns whether the learner works for the unit. */
    public boolean isSelected() {
        return this != NOT_SELECTED;
    }
}
