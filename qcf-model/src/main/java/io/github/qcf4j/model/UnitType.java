package io.github.qcf4j.model;

/**
 * What a unit is about, such as 'Competence' for a unit that is shown by doing the work.
 * <p>
 * It is what the specification declares; the kinds of the outcomes are read from their own statements and may
 * disagree.
 */
public enum UnitType {
    /** The learner shows that the work can be done. */
    COMPETENCE("Competence"),

    /** The learner shows knowledge or understanding. */
    KNOWLEDGE("Knowledge"),

    /** The unit holds outcomes of both kinds. */
    COMBINED("Combined");

    private final String label;

    UnitType(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Competence'. */
    public String label() {
        return label;
    }
}
