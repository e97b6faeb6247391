package io.github.qcf4j.model;

/**
 * A band of ages that a qualification is open to, such as '16 to 18'.
 * <p>
 * Bands overlap: a qualification open to learners of 18 and over is recorded apart from one that begins at 19.
 */
public enum AgeBand {
    /** Learners who are not yet 16. */
    PRE_16("Pre-16"),

    /** Learners from 16 to 18. */
    AGE_16_TO_18("16 to 18"),

    /** Learners of 18 and over. */
    AGE_18_PLUS("18 and over"),

    /** Learners of 19 and over. */
    AGE_19_PLUS("19 and over");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as '16 to 18'. */
    public String label() {
        return label;
    }
}
