package io.github.qcf4j.framework;

/** What becomes of the decisions on a criterion when a specification changes, such as 'Must be judged again'. */
public enum CarryOver {
    /** The criterion asks for what it asked for before, so that the decisions on it stand. */
    CARRIES_OVER("Carries over"),

    /** The criterion may ask for something else or for more, so that an assessor has to look again. */
    JUDGE_AGAIN("Must be judged again"),

    /** The later version does not have the criterion. */
    NO_LONGER_ASKED("No longer asked"),

    /** The earlier version did not have the criterion, so that nothing was decided on it. */
    NEW("New");

    private final String label;

    CarryOver(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Must be judged again'. */
    public String label() {
        return label;
    }

    /** Returns whether decisions made before no longer count as they are. */
    public boolean isInvalidating() {
        return this == JUDGE_AGAIN || this == NO_LONGER_ASKED;
    }
}
