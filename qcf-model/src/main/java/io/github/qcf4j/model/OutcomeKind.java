package io.github.qcf4j.model;

/**
 * What a learning outcome asks of the learner, such as 'Knowledge' for one that begins 'Understand'.
 */
public enum OutcomeKind {
    /** The learner is able to do something. */
    COMPETENCE("Competence"),

    /** The learner knows or understands something. */
    KNOWLEDGE("Knowledge");

    private final String label;

    OutcomeKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Knowledge'. */
    public String label() {
        return label;
    }
}
