package io.github.qcf4j.mapping;

/**
 * Where an assessment criterion stands, such as 'Awaiting decision'.
 * <p>
 * The first that applies is the status, in the order of the constants. Unknown is not unmet: evidence that nobody has
 * looked at awaits a decision, and evidence that was looked at and not enough is not yet met.
 */
public enum CriterionStatus {
    /** Its unit is not selected (V3.1), or enough others of its choice are met (V3.10). */
    NOT_REQUIRED("Not required"),

    /** A recognition covers it, its outcome or its unit; nothing more is asked (V3.2). */
    RECOGNISED("Recognised"),

    /** An assessor's standing decision says so, on evidence that has not ended (V3.3). */
    MET("Met"),

    /** It would be met, but for evidence that has come to its end (V3.4). */
    LAPSED("Lapsed"),

    /** A standing decision says that some of it is shown; two of these do not make a whole (V3.5). */
    PARTLY_MET("Partly met"),

    /** Some evidence offered for it has not been decided (V3.6). */
    AWAITING_DECISION("Awaiting decision"),

    /** All evidence offered for it was decided, and none of it was enough (V3.7). */
    NOT_YET_MET("Not yet met"),

    /** Nothing that can count is offered for it (V3.8). */
    NO_EVIDENCE("No evidence");

    private final String label;

    CriterionStatus(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not yet met'. */
    public String label() {
        return label;
    }

    /** Returns whether nothing more has to be shown for the criterion: it is met or recognised. */
    public boolean isCovered() {
        return this == MET || this == RECOGNISED;
    }
}
