package io.github.qcf4j.model;

/**
 * What an assessor decided about criteria, such as 'Not yet met'.
 * <p>
 * There is no failing: a criterion that is not met is not yet met. The constants run from the most to the least
 * favourable.
 */
public enum DecisionOutcome {
    /** The evidence shows all of the criterion. */
    MET("Met"),

    /** The evidence shows some of the criterion; two such decisions do not add up to the whole. */
    PARTLY_MET("Partly met"),

    /** The evidence does not show the criterion. */
    NOT_YET_MET("Not yet met");

    private final String label;

    DecisionOutcome(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not yet met'. */
    public String label() {
        return label;
    }

    /** Returns whether this is less favourable to the learner than the other. */
    public boolean isLowerThan(DecisionOutcome other) {
        return compareTo(other) > 0;
    }
}
