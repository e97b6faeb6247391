package io.github.qcf4j.portfolio;

/**
 * A rule about who may judge, which a coverage policy may waive, such as 'A trainee's decision needs a countersignature'.
 */
public enum PersonRule {
    /** The learner does not decide. */
    LEARNER_DECIDES("A learner does not decide on their own evidence"),

    /** A witness does not decide on what they testify themselves. */
    WITNESS_DECIDES("A witness does not decide on their own testimony"),

    /** A recorded person in no assessing role does not decide. */
    NON_ASSESSOR_DECIDES("A person in no assessing role does not decide"),

    /** A person with an interest in the learner needs a second person. */
    INTEREST_UNSECONDED("A person with an interest in the learner needs a countersignature"),

    /** A trainee's decision waits for its countersignature. */
    TRAINEE_UNSIGNED("A trainee's decision needs a countersignature"),

    /** An assessor has the competence that the specification asks for. */
    COMPETENCE_LACKING("An assessor has the competence that the specification asks for"),

    /** Nobody quality assures what they assessed. */
    ASSESSOR_ASSURES("Nobody quality assures their own decision");

    private final String label;

    PersonRule(String label) {
        this.label = label;
    }

    /** Returns the rule as a sentence, such as 'A learner does not decide on their own evidence'. */
    public String label() {
        return label;
    }
}
