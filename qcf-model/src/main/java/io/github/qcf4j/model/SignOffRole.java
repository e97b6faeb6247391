package io.github.qcf4j.model;

/**
 * In what part somebody signed a unit, such as 'Assessor'.
 * <p>
 * It is the assessor's signature that makes a unit which is ready an achieved one.
 */
public enum SignOffRole {
    /** The learner. */
    LEARNER("Learner"),

    /** The assessor who takes responsibility for the unit. */
    ASSESSOR("Assessor"),

    /** A qualified assessor who stands behind a trainee. */
    COUNTERSIGNING_ASSESSOR("Countersigning assessor"),

    /** The quality assurer of the centre. */
    INTERNAL_QUALITY_ASSURER("Internal quality assurer"),

    /** A qualified quality assurer of the centre who stands behind a trainee. */
    COUNTERSIGNING_INTERNAL_QUALITY_ASSURER("Countersigning internal quality assurer"),

    /** The quality assurer of the awarding organisation. */
    EXTERNAL_QUALITY_ASSURER("External quality assurer");

    private final String label;

    SignOffRole(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Assessor'. */
    public String label() {
        return label;
    }
}
