package io.github.qcf4j.portfolio;

/**
 * What a coverage policy may ask of evidence before it counts, such as 'Locator'.
 * <p>
 * A decision that finds a criterion met counts under a policy only when the decision, and every item it names, has what
 * the policy asks for.
 */
public enum PolicyDemand {
    /** Internal quality assurance has agreed the decision, its unit or the learner, and no action of it is open. */
    INTERNAL_QUALITY_ASSURANCE("Internal quality assurance", "internal quality assurance has agreed it"),

    /** A mapping of the item to the criterion says where to look: a page, a paragraph, a time code. */
    LOCATOR("Locator", "its mapping says where in the item to look"),

    /** It is recorded how it was seen that the item is the learner's own work. */
    AUTHENTICATION("Authentication", "the item is authenticated as the learner's own"),

    /** The learner has accepted the decision. */
    LEARNER_ACCEPTANCE("Acceptance by the learner", "the learner has accepted the decision"),

    /** The assessor judged every quality of the evidence, and found each of them. */
    QUALITIES_JUDGED(
            "Every quality judged", "the assessor found it valid, authentic, current, sufficient and reliable"),

    /** Something other than the testimony of an ordinary witness counts for the criterion. */
    MORE_THAN_WITNESS_TESTIMONY("More than witness testimony", "not only witness testimony counts for the criterion");

    private final String label;
    private final String sentence;

    PolicyDemand(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** Returns the words this is shown as, such as 'Locator'. */
    public String label() {
        return label;
    }

    /** Returns what is asked, as the end of a sentence that begins 'Evidence counts only when'. */
    public String sentence() {
        return sentence;
    }
}
