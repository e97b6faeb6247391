package io.github.qcf4j.model;

/**
 * What an assessor said of one quality of the evidence, such as 'Not judged'.
 * <p>
 * Not judged is not no: nothing follows from a quality that nobody looked at.
 */
public enum QualityJudgement {
    /** The evidence has the quality. */
    YES("Yes"),

    /** The evidence lacks the quality. */
    NO("No"),

    /** Nobody has said. */
    NOT_JUDGED("Not judged");

    private final String label;

    QualityJudgement(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not judged'. */
    public String label() {
        return label;
    }
}
