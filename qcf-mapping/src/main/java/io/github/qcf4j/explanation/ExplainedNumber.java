package io.github.qcf4j.explanation;

/**
 * What one of the numbers beside a verdict counts, such as the items that are needed.
 */
public enum ExplainedNumber {
    /** Items that count for a criterion. */
    COUNTED("counted"),
    /** Items that have to count for a criterion. */
    NEEDED("needed"),
    /** Items for a criterion that nobody has decided. */
    AWAITING("awaiting"),
    /** Items for a criterion that were decided and not enough. */
    NOT_YET_MET("notYetMet"),
    /** Criteria of an outcome or a unit that are met or recognised; a choice counts as many as it asks for. */
    COVERED("covered"),
    /** Criteria that an outcome or a unit asks for; a choice counts as many as it asks for. */
    ASKED("asked"),
    /** What a requirement is short of, or how many requirements of a unit are short of something. */
    MISSING("missing"),
    /** Units of a qualification that are achieved or recognised. */
    HELD("held"),
    /** Units of a qualification that the learner works for. */
    SELECTED("selected");

    private final String word;

    ExplainedNumber(String word) {
        this.word = word;
    }

    /** Returns the word that files know this by, such as 'notYetMet'. */
    public String word() {
        return word;
    }
}
