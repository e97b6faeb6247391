package io.github.qcf4j.explanation;

/**
 * What kind of thing an explanation is about, such as 'Criterion'.
 */
public enum ExplainedKind {
    /** An assessment criterion. */
    CRITERION("Criterion"),
    /** A learning outcome. */
    OUTCOME("Learning outcome"),
    /** A unit. */
    UNIT("Unit"),
    /** An evidence requirement, of a unit, of a criterion that has a range, or of a qualification. */
    REQUIREMENT("Evidence requirement"),
    /** The qualification that the learner is registered for. */
    QUALIFICATION("Qualification");

    private final String label;

    ExplainedKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Learning outcome'. */
    public String label() {
        return label;
    }
}
