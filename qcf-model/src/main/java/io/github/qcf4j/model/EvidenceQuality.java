package io.github.qcf4j.model;

/**
 * A quality that an assessor judges evidence by, such as 'Authentic'.
 */
public enum EvidenceQuality {
    /** It shows what the criterion asks for. */
    VALID("Valid"),

    /** It is the learner's own. */
    AUTHENTIC("Authentic"),

    /** It shows what the learner can do now. */
    CURRENT("Current"),

    /** It shows the whole of the criterion. */
    SUFFICIENT("Sufficient"),

    /** Another assessor would come to the same decision. */
    RELIABLE("Reliable");

    private final String label;

    EvidenceQuality(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Authentic'. */
    public String label() {
        return label;
    }
}
