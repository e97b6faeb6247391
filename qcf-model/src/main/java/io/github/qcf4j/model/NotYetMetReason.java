package io.github.qcf4j.model;

/**
 * Why an assessor judged a criterion not yet met, such as 'Not sufficient'.
 */
public enum NotYetMetReason {
    /** The evidence does not show what the criterion asks for. */
    NOT_VALID("Not valid"),

    /** It is not certain that the evidence is the learner's own. */
    NOT_AUTHENTIC("Not authentic"),

    /** The evidence is too old to show what the learner can do now. */
    NOT_CURRENT("Not current"),

    /** There is too little of it, or it shows only part of the criterion. */
    NOT_SUFFICIENT("Not sufficient"),

    /** Another assessor might judge it differently. */
    NOT_RELIABLE("Not reliable"),

    /** The work was simulated where the specification does not admit that. */
    SIMULATION_NOT_ALLOWED("Simulation not allowed"),

    /** For another reason, told in the feedback. */
    OTHER("Other");

    private final String label;

    NotYetMetReason(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not sufficient'. */
    public String label() {
        return label;
    }
}
