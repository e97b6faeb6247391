package io.github.qcf4j.quality;

/**
 * What a sampling policy can ask for, such as 'Learners': the share of them of whom something is sampled.
 */
public enum SamplingDemand {
    /** Learners of whom something is sampled. */
    LEARNERS("Learners", "learner"),

    /** Units of which something is sampled. */
    UNITS("Units", "unit"),

    /** Methods of assessment that occur in the sample. */
    METHODS("Methods", "method"),

    /** Assessors of whose work something is sampled. */
    ASSESSORS("Assessors", "assessor"),

    /** Sites at which something is sampled. */
    SITES("Sites", "site"),

    /** Assessed units that are sampled while the work is under way. */
    INTERIM("Interim", "unit under way"),

    /** Assessed units that are sampled once the work is finished. */
    SUMMATIVE("Summative", "finished unit"),

    /** Assessed units of one experienced assessor that are sampled. */
    EACH_ASSESSOR("Of each assessor", "assessed unit"),

    /** Assessed units of one assessor who is new that are sampled. */
    EACH_NEW_ASSESSOR("Of each new assessor", "assessed unit"),

    /** Assessed units of one assessor in training that are sampled. */
    EACH_TRAINEE("Of each trainee assessor", "assessed unit"),

    /** Assessed units that are sampled in all. */
    ALL("In all", "assessed unit");

    private final String label;
    private final String counted;

    SamplingDemand(String label, String counted) {
        this.label = label;
        this.counted = counted;
    }

    /** Returns the words this is shown as, such as 'Of each new assessor'. */
    public String label() {
        return label;
    }

    /** Returns what is counted, one of it, such as 'learner'. */
    public String counted() {
        return counted;
    }

    /** Returns whether it is asked of each assessor apart. */
    public boolean isOfEachAssessor() {
        return this == EACH_ASSESSOR || this == EACH_NEW_ASSESSOR || this == EACH_TRAINEE;
    }
}
