package io.github.qcf4j.model;

/**
 * What a guidance item gives to those who teach, learn or assess, such as 'Common mistake'.
 * <p>
 * Some kinds have an elaboration of their own: a misconception its correction, a key term its meaning, a question its
 * answer.
 */
public enum GuidanceKind {
    /** What the unit or qualification is about, in short. */
    SYNOPSIS("Synopsis"),

    /** An idea to be grasped; elaborated by an explanation. */
    KEY_CONCEPT("Key concept"),

    /** A skill to be practised; elaborated by an explanation. */
    KEY_SKILL("Key skill"),

    /** What teaching aims at; the learning outcomes stay what is assessed. */
    LEARNING_OBJECTIVE("Learning objective"),

    /** Advice to those who assess. */
    ASSESSMENT_GUIDANCE("Assessment guidance"),

    /** What learners often get wrong in what they hand in; elaborated by how to avoid it. */
    COMMON_MISTAKE("Common mistake"),

    /** What learners often believe and is not so; elaborated by its correction. */
    MISCONCEPTION("Misconception"),

    /** A word of the field; elaborated by its meaning. */
    KEY_TERM("Key term"),

    /** What it helps to know before. */
    PRIOR_KNOWLEDGE("Prior knowledge"),

    /** Where a learner can go from here. */
    PROGRESSION("Progression"),

    /** A question to practise on; elaborated by its answer. */
    QUESTION("Question"),

    /** What a marker looks for; it is a hint and no assessment criterion. */
    MARKING_POINT("Marking point");

    private final String label;

    GuidanceKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Common mistake'. */
    public String label() {
        return label;
    }
}
