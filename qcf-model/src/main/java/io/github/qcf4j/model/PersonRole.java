package io.github.qcf4j.model;

/**
 * What somebody is to the assessment of learners, such as 'Trainee assessor'.
 * <p>
 * One person may hold several roles at once; who may decide is asked of each decision, not of the person.
 */
public enum PersonRole {
    /** Decides whether criteria are met. */
    ASSESSOR("Assessor", false),

    /** Decides too, but each decision counts only once a qualified assessor has countersigned it. */
    TRAINEE_ASSESSOR("Trainee assessor", true),

    /** Says what was seen and never decides. */
    WITNESS("Witness", false),

    /** Says what was seen, as somebody competent in the occupation, and never decides. */
    EXPERT_WITNESS("Expert witness", false),

    /** Samples the decisions of assessors for the centre. */
    INTERNAL_QUALITY_ASSURER("Internal quality assurer", false),

    /** Samples too, with a countersignature. */
    TRAINEE_INTERNAL_QUALITY_ASSURER("Trainee internal quality assurer", true),

    /** Samples the work of the centre for the awarding organisation. */
    EXTERNAL_QUALITY_ASSURER("External quality assurer", false),

    /** Samples too, with a countersignature. */
    TRAINEE_EXTERNAL_QUALITY_ASSURER("Trainee external quality assurer", true);

    private final String label;
    private final boolean trainee;

    PersonRole(String label, boolean trainee) {
        this.label = label;
        this.trainee = trainee;
    }

    /** Returns the words this is shown as, such as 'Expert witness'. */
    public String label() {
        return label;
    }

    /** Returns whether what somebody does in this role needs a countersignature. */
    public boolean isTrainee() {
        return trainee;
    }

    /** Returns whether somebody in this role may decide on criteria, if need be with a countersignature. */
    public boolean mayAssess() {
        return this == ASSESSOR || this == TRAINEE_ASSESSOR;
    }

    /** Returns whether somebody in this role testifies to what was seen. */
    public boolean isWitness() {
        return this == WITNESS || this == EXPERT_WITNESS;
    }

    /**
     * Returns whether somebody in this role may carry out quality assurance for a body, if need be with a
     * countersignature.
     */
    public boolean mayAssureQuality(AssuranceBody body) {
        return switch (body) {
            case INTERNAL -> this == INTERNAL_QUALITY_ASSURER || this == TRAINEE_INTERNAL_QUALITY_ASSURER;
            case EXTERNAL -> this == EXTERNAL_QUALITY_ASSURER || this == TRAINEE_EXTERNAL_QUALITY_ASSURER;
        };
    }
}
