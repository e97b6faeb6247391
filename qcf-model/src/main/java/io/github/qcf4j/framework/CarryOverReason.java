package io.github.qcf4j.framework;

/** Why the decisions on a criterion carry over or do not, such as 'Reworded'. */
public enum CarryOverReason {
    /** The words are the same, and nothing that decides on evidence became stricter. */
    SAME_WORDS(CarryOver.CARRIES_OVER, "Same words", "it is worded as before"),

    /** Case, blanks, quotation marks, dashes or a full stop at the end differ, and nothing else. */
    SAME_BUT_FOR_STYLE(
            CarryOver.CARRIES_OVER, "Same but for style", "only case, spacing or punctuation of its words changed"),

    /** The criterion says something in other words, perhaps something else. */
    REWORDED(CarryOver.JUDGE_AGAIN, "Reworded", "its words changed"),

    /** What was shown at a lower level has not been shown at this one. */
    LEVEL_RAISED(CarryOver.JUDGE_AGAIN, "Level raised", "the level of the unit was raised"),

    /** Knowing and being able to do are shown by different evidence. */
    OUTCOME_KIND_CHANGED(
            CarryOver.JUDGE_AGAIN, "Kind of outcome changed", "its outcome changed between knowledge and competence"),

    /**
     * Evidence that was admitted may not be: simulated, by a method now prohibited, older, past its validity, or
     * judged by somebody without the competence that is now asked for.
     */
    EVIDENCE_RESTRICTED(
            CarryOver.JUDGE_AGAIN, "Evidence restricted", "evidence that was admitted for it may not be any more"),

    /** The later version is known in part only, so that nothing can be said of its criteria. */
    OUTCOMES_NOT_RECORDED(
            CarryOver.JUDGE_AGAIN, "Outcomes not recorded", "the later version does not record its outcomes"),

    /** No criterion of the later version has these words or similar ones. */
    REMOVED(CarryOver.NO_LONGER_ASKED, "Removed", "the later version does not ask for it"),

    /** No criterion of the earlier version has these words or similar ones. */
    ADDED(CarryOver.NEW, "Added", "the earlier version did not ask for it");

    private final CarryOver answer;
    private final String label;
    private final String clause;

    CarryOverReason(CarryOver answer, String label, String clause) {
        this.answer = answer;
        this.label = label;
        this.clause = clause;
    }

    /** Returns the answer that this is a reason for. */
    public CarryOver answer() {
        return answer;
    }

    /** Returns the words this is shown as, such as 'Level raised'. */
    public String label() {
        return label;
    }

    /** Returns the reason as part of a sentence, such as 'its words changed'. */
    String clause() {
        return clause;
    }
}
