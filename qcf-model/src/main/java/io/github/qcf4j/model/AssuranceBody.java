package io.github.qcf4j.model;

/**
 * Who carried out quality assurance, such as 'Internal' for the centre itself.
 */
public enum AssuranceBody {
    /** The centre. */
    INTERNAL("Internal"),

    /** The awarding organisation. */
    EXTERNAL("External");

    private final String label;

    AssuranceBody(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Internal'. */
    public String label() {
        return label;
    }
}
