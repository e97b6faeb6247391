package io.github.qcf4j.validation;

/**
 * A number beyond which a rule speaks up, such as the 40 words of a long criterion.
 * <p>
 * No document that could be read sets these numbers; whoever checks may set others.
 */
public enum Threshold {
    /** The most characters of the title of a unit. */
    UNIT_TITLE_LENGTH(255, "Most characters of the title of a unit"),
    /** The most credit a unit has without remark. */
    UNIT_CREDIT(30, "Most credit of a unit"),
    /** The least share of the learning time that is guided at Entry level and Level 1, in percent. */
    GUIDED_SHARE_LEAST(30, "Least share of guided learning up to Level 1, in percent"),
    /** The greatest share of the learning time that is guided from Level 4 on, in percent. */
    GUIDED_SHARE_MOST(80, "Greatest share of guided learning from Level 4 on, in percent"),
    /** The most years from the start of a unit to its review. */
    REVIEW_YEARS(5, "Most years from the start of a unit to its review"),
    /** The most outcomes of a unit. */
    OUTCOMES(10, "Most outcomes of a unit"),
    /** The most outcomes for each credit. */
    OUTCOMES_PER_CREDIT(3, "Most outcomes for each credit"),
    /** The credit from which one outcome is few. */
    CREDIT_OF_SINGLE_OUTCOME(4, "Least credit for which a single outcome is few"),
    /** The least criteria for each credit. */
    CRITERIA_PER_CREDIT_LEAST(1, "Least criteria for each credit"),
    /** The most criteria for each credit. */
    CRITERIA_PER_CREDIT_MOST(8, "Most criteria for each credit"),
    /** The most words of a criterion. */
    CRITERION_WORDS(40, "Most words of a criterion"),
    /** The clauses from which a criterion is compound. */
    CRITERION_CLAUSES(3, "Least clauses of a compound criterion"),
    /** The most levels between a unit and the qualification that offers it. */
    LEVEL_DISTANCE(2, "Most levels between a unit and its qualification"),
    /** The greatest share of recognised achievement, in percent. */
    RECOGNISED_SHARE(50, "Greatest share of recognised achievement, in percent"),
    /** The most evidence of one sort that a requirement asks for without remark. */
    REQUIRED_EVIDENCE(20, "Most items, occasions or assessors of a requirement");

    private final int standard;
    private final String label;

    Threshold(int standard, String label) {
        this.standard = standard;
        this.label = label;
    }

    /** Returns the number that holds unless another is set. */
    public int standard() {
        return standard;
    }

    /** Returns the words this is shown as, such as 'Most words of a criterion'. */
    public String label() {
        return label;
    }
}
