package io.github.qcf4j.model;

/**
 * What quality assurance came to, such as 'Action required'.
 * <p>
 * An action stays open until a later agreement on the same target, or until the target is withdrawn or replaced.
 */
public enum AssuranceOutcome {
    /** What was sampled stands. */
    AGREED("Agreed"),

    /** Something has to be done before certification. */
    ACTION_REQUIRED("Action required");

    private final String label;

    AssuranceOutcome(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Action required'. */
    public String label() {
        return label;
    }
}
