package io.github.qcf4j.model;

/**
 * What an assessor has to bring from the occupation, such as 'Occupationally competent'.
 */
public enum AssessorCompetence {
    /** Able to do the work; asked for where competence is assessed. */
    OCCUPATIONALLY_COMPETENT("Occupationally competent"),

    /** Acquainted with the work; enough where only knowledge is assessed. */
    OCCUPATIONALLY_KNOWLEDGEABLE("Occupationally knowledgeable");

    private final String label;

    AssessorCompetence(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Occupationally competent'. */
    public String label() {
        return label;
    }
}
