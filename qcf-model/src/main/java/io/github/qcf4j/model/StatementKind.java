package io.github.qcf4j.model;

/**
 * What a statement that goes with a unit or qualification is about, such as 'Purpose'.
 * <p>
 * Statements are words for people; what a program has to know is held in parts of its own.
 */
public enum StatementKind {
    /** What the unit or qualification is for. */
    PURPOSE("Purpose"),

    /** What it sets out to enable the learner to do. */
    OBJECTIVE("Objective"),

    /** The strategy that governs its assessment. */
    ASSESSMENT_STRATEGY("Assessment strategy"),

    /** What its assessment has to observe. */
    ASSESSMENT_REQUIREMENT("Assessment requirement"),

    /** What its assessors have to bring. */
    ASSESSOR_REQUIREMENT("Assessor requirement"),

    /** What it is equivalent to. */
    EQUIVALENCE("Equivalence"),

    /** What the learner must hold before. */
    PRIOR_QUALIFICATION("Prior qualification"),

    /** What the learner should know before. */
    PRIOR_KNOWLEDGE("Prior knowledge"),

    /** What else the learner must bring. */
    OTHER_REQUIREMENT("Other requirement"),

    /** What is to be taught. */
    CONTENT("Content"),

    /** How it is assessed. */
    METHOD_OF_ASSESSMENT("Method of assessment"),

    /** What performance is judged against, where it is told in words. */
    ASSESSMENT_CRITERIA("Assessment criteria"),

    /** Specimen assessment materials. */
    SPECIMEN("Specimen"),

    /** The levels of attainment and what each takes. */
    LEVELS_OF_ATTAINMENT("Levels of attainment"),

    /** Why it has its level, or more than one. */
    LEVEL_RATIONALE("Level rationale"),

    /** Why it is assessed in a language other than English. */
    LANGUAGE_RATIONALE("Language rationale"),

    /** How prior learning is recognised. */
    RECOGNITION_OF_PRIOR_LEARNING("Recognition of prior learning"),

    /** Where it leads. */
    PROGRESSION("Progression"),

    /** Anything further. */
    ADDITIONAL_INFORMATION("Additional information");

    private final String label;

    StatementKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Purpose'. */
    public String label() {
        return label;
    }
}
