package io.github.qcf4j.model;

/**
 * Whether simulated work may be evidence, such as 'Not allowed'.
 * <p>
 * 'Allowed for' and 'Not allowed except' come with a list of criteria and admit exactly those; they are two
 * because specifications say it either way.
 */
public enum SimulationPolicy {
    /** Nowhere. */
    NOT_ALLOWED("Not allowed"),

    /** Everywhere. */
    ALLOWED("Allowed"),

    /** For the criteria listed, and said as a permission. */
    ALLOWED_FOR("Allowed for"),

    /** For the criteria listed, and said as a prohibition with exceptions. */
    NOT_ALLOWED_EXCEPT("Not allowed except"),

    /** Where it was agreed beforehand for that evidence. */
    WITH_AGREEMENT("With agreement");

    private final String label;

    SimulationPolicy(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not allowed except'. */
    public String label() {
        return label;
    }

    /** Returns whether this policy needs a list of criteria to be understood. */
    public boolean listsCriteria() {
        return this == ALLOWED_FOR || this == NOT_ALLOWED_EXCEPT;
    }

    /**
     * Returns whether simulated work is admitted for a criterion.
     *
     * @param listed  whether the criterion is on the list that comes with the policy
     * @param agreed  whether the simulation was agreed for the evidence
     */
    public boolean admits(boolean listed, boolean agreed) {
        return switch (this) {
            case NOT_ALLOWED -> false;
            case ALLOWED -> true;
            case ALLOWED_FOR, NOT_ALLOWED_EXCEPT -> listed;
            case WITH_AGREEMENT -> agreed;
        };
    }
}
