package io.github.qcf4j.model;

/**
 * When in the assessment of a unit quality assurance took place, such as 'Interim'.
 */
public enum AssuranceStage {
    /** While the unit was still being assessed. */
    INTERIM("Interim"),

    /** Once the unit had been assessed. */
    SUMMATIVE("Summative");

    private final String label;

    AssuranceStage(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Interim'. */
    public String label() {
        return label;
    }
}
