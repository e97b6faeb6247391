package io.github.qcf4j.model;

/**
 * Where the work shown by an item of evidence took place, such as 'Realistic working environment'.
 * <p>
 * A realistic working environment is not the workplace: unless a specification names it apart, it is treated as
 * simulation.
 */
public enum EvidenceSetting {
    /** Real work, for real customers or colleagues. */
    WORKPLACE("Workplace"),

    /** A setting arranged to bring the demands of real work. */
    REALISTIC_WORKING_ENVIRONMENT("Realistic working environment"),

    /** A staged activity, such as a role play. */
    SIMULATION("Simulation");

    private final String label;

    EvidenceSetting(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Simulation'. */
    public String label() {
        return label;
    }
}
