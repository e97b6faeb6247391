package io.github.qcf4j.mapping;

/**
 * What came of an assessor's decision for one of its criteria, such as 'Standing'.
 * <p>
 * The first that applies is the state, in the order of the constants (V3.13).
 */
public enum DecisionState {
    /** It was withdrawn, itself, with its evidence or with the mapping it rests on (V2.7, V2.8, V2.9). */
    WITHDRAWN("Withdrawn"),

    /** Whoever decided could not decide this, or not alone (V6). */
    NOT_ADMITTED("Not admitted"),

    /** It is about what cannot count: an unknown criterion, another version, evidence not admitted (V2.13). */
    SET_ASIDE("Set aside"),

    /** A later decision took its place (V2.14, V2.15). */
    REPLACED("Replaced"),

    /** It says where the criterion stands. */
    STANDING("Standing");

    private final String label;

    DecisionState(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not admitted'. */
    public String label() {
        return label;
    }
}
