package io.github.qcf4j.model;

/**
 * Whose work an item of evidence shows, such as 'Group' for work done with others.
 * <p>
 * Group work needs the learner's own part to be stated before it can be judged.
 */
public enum ContributionKind {
    /** The learner did it alone. */
    OWN("Own"),

    /** The learner did it together with others. */
    GROUP("Group");

    private final String label;

    ContributionKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Group'. */
    public String label() {
        return label;
    }
}
