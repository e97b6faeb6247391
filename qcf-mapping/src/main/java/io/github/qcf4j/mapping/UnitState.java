package io.github.qcf4j.mapping;

/**
 * How far a learner has come with a unit, such as 'Ready'.
 * <p>
 * The state is computed from the records and never written down. A unit that is not selected has the state it would
 * have if it were.
 */
public enum UnitState {
    /** The unit as a whole is covered by a recognition (V7.3). */
    RECOGNISED("Recognised"),

    /** Signed off by the assessor, and ready on the day of the sign-off or on a later day (V7.5). */
    ACHIEVED("Achieved"),

    /** Every required criterion is met or recognised and every required demand is met (V7.4). */
    READY("Ready"),

    /** There is live evidence, a recognised criterion or a sign-off (V7.8). */
    IN_PROGRESS("In progress"),

    /** There is none of these (V7.8). */
    NOT_STARTED("Not started");

    private final String label;

    UnitState(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'In progress'. */
    public String label() {
        return label;
    }

    /** Returns whether a unit in this state is held, so that it counts towards the rules of combination. */
    public boolean isHeld() {
        return this == RECOGNISED || this == ACHIEVED;
    }
}
