package io.github.qcf4j.model;

/**
 * A part that an account of work can hold, such as 'Learning points'.
 * <p>
 * Guidance may ask for parts, for instance that an account of a complaint says how it was resolved.
 */
public enum EvidencePart {
    /** What the circumstances were. */
    SITUATION("Situation"),

    /** What there was to do. */
    TASK("Task"),

    /** What the learner did. */
    ACTION("Action"),

    /** What came of it. */
    RESULT("Result"),

    /** How a problem was settled. */
    RESOLUTION("Resolution"),

    /** What was done afterwards. */
    FOLLOW_UP("Follow-up"),

    /** What the learner takes from it. */
    LEARNING_POINTS("Learning points"),

    /** Why it was done in that way. */
    RATIONALE("Rationale"),

    /** What others said of it. */
    FEEDBACK("Feedback");

    private final String label;

    EvidencePart(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Learning points'. */
    public String label() {
        return label;
    }
}
