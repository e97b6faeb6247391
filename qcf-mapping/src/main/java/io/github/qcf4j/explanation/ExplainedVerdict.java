package io.github.qcf4j.explanation;

/**
 * What was found of the thing explained, such as 'Met' of a criterion or 'Achieved' of a unit.
 * <p>
 * A constant has the name that the report gives the same status, state or answer.
 */
public enum ExplainedVerdict {
    /** Of a criterion: its unit is not selected, or a choice can do without it. */
    NOT_REQUIRED("Not required"),
    /** Of a criterion or a unit: it is covered in another way than by assessment here. */
    RECOGNISED("Recognised"),
    /** Of a criterion: enough evidence counts; of a requirement: nothing is missing. */
    MET("Met"),
    /** Of a criterion: it would be met, had its evidence not come to its end. */
    LAPSED("Lapsed"),
    /** Of a criterion: some of it is shown, or not by enough evidence. */
    PARTLY_MET("Partly met"),
    /** Of a criterion: evidence is there that nobody has decided, or the sign-off is. */
    AWAITING_DECISION("Awaiting decision"),
    /** Of a criterion: all evidence was decided, and none of it is enough. */
    NOT_YET_MET("Not yet met"),
    /** Of a criterion: nothing that can count is mapped to it. */
    NO_EVIDENCE("No evidence"),
    /** Of an outcome: as many of its criteria are met or recognised as it asks for. */
    COVERED("Covered"),
    /** Of an outcome: some of its criteria are still to be met. */
    OPEN("Open"),
    /** Of a unit: it was ready, and its assessor has signed it off. */
    ACHIEVED("Achieved"),
    /** Of a unit: it lacks nothing but its sign-off. */
    READY("Ready"),
    /** Of a unit: the learner has begun. */
    IN_PROGRESS("In progress"),
    /** Of a unit: nothing is there. */
    NOT_STARTED("Not started"),
    /** Of a requirement or the rules of a qualification: something is missing. */
    SHORT("Short"),
    /** Of the rules of a qualification: the units held are enough. */
    SATISFIED("Satisfied"),
    /** Of the rules of a qualification: what is recorded does not say. */
    UNKNOWN("Unknown");

    private final String label;

    ExplainedVerdict(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Partly met'. */
    public String label() {
        return label;
    }

    /** Returns whether records suffice for it, so that a smallest set of them can be named. */
    boolean restsOnRecords() {
        return switch (this) {
            case RECOGNISED, MET, COVERED, ACHIEVED, READY -> true;
            default -> false;
        };
    }

    /** Returns whether a unit of which this was found is held. */
    boolean isHeld() {
        return this == ACHIEVED || this == RECOGNISED;
    }

    /** Returns whether this is an answer of rules of combination. */
    boolean isOfRules() {
        return this == SATISFIED || this == SHORT || this == UNKNOWN;
    }
}
