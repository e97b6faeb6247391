package io.github.qcf4j.model;

/**
 * How evidence came about, such as 'Direct observation'.
 * <p>
 * The method is apart from the medium it is kept in, from the setting of the work, and from whether the learning lies
 * in the past: a simulation is a setting and a recording is a medium, not a method.
 */
public enum AssessmentMethod {
    /** The assessor watched the learner at work. */
    DIRECT_OBSERVATION("Direct observation", MethodFamily.PERFORMANCE),

    /** Something the learner made or did at work. */
    WORK_PRODUCT("Work product", MethodFamily.PRODUCT),

    /** Somebody who saw the work says what was done; a witness records and does not judge. */
    WITNESS_TESTIMONY("Witness testimony", MethodFamily.SUPPORTING),

    /** A witness competent in the occupation says what was done; not even this witness decides. */
    EXPERT_WITNESS_TESTIMONY("Expert witness testimony", MethodFamily.PERFORMANCE),

    /** A planned conversation between assessor and learner about the work. */
    PROFESSIONAL_DISCUSSION("Professional discussion", MethodFamily.KNOWLEDGE),

    /** Questions answered by word of mouth. */
    ORAL_QUESTIONING("Oral questioning", MethodFamily.KNOWLEDGE),

    /** Questions answered in writing. */
    WRITTEN_QUESTIONING("Written questioning", MethodFamily.KNOWLEDGE),

    /** The learner's own account of the work, looking back. */
    REFLECTIVE_ACCOUNT("Reflective account", MethodFamily.SUPPORTING),

    /** A log or diary that the learner kept. */
    LEARNER_LOG("Learner log", MethodFamily.SUPPORTING),

    /** A described situation that the learner works on. */
    CASE_STUDY("Case study", MethodFamily.KNOWLEDGE),

    /** A set piece of work, usually written. */
    ASSIGNMENT("Assignment", MethodFamily.KNOWLEDGE),

    /** A larger piece of work with a result. */
    PROJECT("Project", MethodFamily.PRODUCT),

    /** A test or examination. */
    TEST("Test", MethodFamily.KNOWLEDGE),

    /** A structured interview with the learner. */
    INTERVIEW("Interview", MethodFamily.KNOWLEDGE),

    /** A set practical task, done under observation. */
    SKILLS_TEST("Skills test", MethodFamily.PERFORMANCE);

    private final String label;
    private final MethodFamily family;

    AssessmentMethod(String label, MethodFamily family) {
        this.label = label;
        this.family = family;
    }

    /** Returns the words this is shown as, such as 'Direct observation'. */
    public String label() {
        return label;
    }

    /** Returns the family of this method, by which a specification may ask for it. */
    public MethodFamily family() {
        return family;
    }

    /** Returns whether this is what a witness says; the witness may then not decide on that evidence. */
    public boolean isTestimony() {
        return this == WITNESS_TESTIMONY || this == EXPERT_WITNESS_TESTIMONY;
    }
}
