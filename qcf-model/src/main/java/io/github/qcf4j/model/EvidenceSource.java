package io.github.qcf4j.model;

/**
 * When the learning behind an item of evidence took place, such as 'Prior learning'.
 */
public enum EvidenceSource {
    /** It comes from the programme the learner is on. */
    CURRENT("Current"),

    /** It comes from before, and is assessed like any other evidence. */
    PRIOR_LEARNING("Prior learning");

    private final String label;

    EvidenceSource(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Prior learning'. */
    public String label() {
        return label;
    }
}
