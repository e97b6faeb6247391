package io.github.qcf4j.mapping;

/**
 * What came of offering an item of evidence for a criterion, such as 'Counted'.
 * <p>
 * The first that applies is the state, in the order of the constants (V3.12).
 */
public enum MappingState {
    /** No specification describes the criterion (V2.13). */
    UNKNOWN_CRITERION("Unknown criterion"),

    /** The portfolio holds no such item (V2.13). */
    UNKNOWN_EVIDENCE("Unknown evidence"),

    /** It is for another version of the unit than the one that is answered (V2.6, V2.13). */
    OUTDATED_VERSION("Outdated version"),

    /** It was withdrawn, itself or with its evidence (V2.7, V2.8). */
    WITHDRAWN("Withdrawn"),

    /** The learner does not work for the unit (V3.1). */
    UNIT_NOT_SELECTED("Unit not selected"),

    /** Enough other criteria of the choice are met (V3.10). */
    NOT_REQUIRED("Not required"),

    /** The specification does not admit such evidence for the criterion (V5.1, V5.2, V5.3). */
    NOT_ADMISSIBLE("Not admissible"),

    /** The item is part of what a standing decision found enough (V3.3). */
    COUNTED("Counted"),

    /** The item counted until it, or an item decided with it, came to its end (V3.9). */
    LAPSED("Lapsed"),

    /** A decision says that the item shows some of the criterion (V3.5). */
    PARTLY_MET("Partly met"),

    /** A decision says that the item does not show the criterion (V3.7). */
    NOT_YET_MET("Not yet met"),

    /** No decision on the item counts (V3.6). */
    AWAITING_DECISION("Awaiting decision");

    private final String label;

    MappingState(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Unit not selected'. */
    public String label() {
        return label;
    }
}
