package io.github.qcf4j.finding;

/**
 * What kind of place it is, such as the criterion of 'J/999/0001 1.2'.
 * <p>
 * Every place lies in one of four wholes: a document, a qualification, a unit or a learner's portfolio.
 */
public enum PlaceKind {
    /** Something in a JSON document, told by its pointer: '/units/0'. */
    DOCUMENT,

    /** A qualification: '999/0002/6'. */
    QUALIFICATION,

    /** A group of units: '999/0002/6 group Optional'. */
    GROUP(QUALIFICATION, "group", false),

    /** A rule of combination, counted from one: '999/0002/6 rule 3'. */
    RULE(QUALIFICATION, "rule", true),

    /** A pathway: '999/0002/6 pathway Team leading'. */
    PATHWAY(QUALIFICATION, "pathway", false),

    /** One of several sizes over one pool of units: '999/0002/6 size Certificate'. */
    SIZE(QUALIFICATION, "size", false),

    /** What the qualification asks of a unit beyond what the unit asks, counted from one: '999/0002/6 overlay 1'. */
    OVERLAY(QUALIFICATION, "overlay", true),

    /** Guidance on the qualification, counted from one: '999/0002/6 guidance 2'. */
    QUALIFICATION_GUIDANCE(QUALIFICATION, "guidance", true),

    /** A unit: 'J/999/0001', or by a code 'unit HSC 024'. */
    UNIT,

    /** A learning outcome: 'J/999/0001 outcome 1'. */
    OUTCOME(UNIT, "outcome", false),

    /** An assessment criterion: 'J/999/0001 1.2', or by a code 'HSC 024 criterion 1.2'. */
    CRITERION(UNIT, "criterion", false),

    /** A choice among criteria, counted from one: 'J/999/0001 choice 1'. */
    CHOICE(UNIT, "choice", true),

    /** An evidence requirement, counted from one: 'J/999/0001 requirement 2'. */
    REQUIREMENT(UNIT, "requirement", true),

    /** Guidance on the unit, counted from one: 'J/999/0001 guidance 2'. */
    UNIT_GUIDANCE(UNIT, "guidance", true),

    /** A learner's portfolio: 'learner L-1001'. */
    LEARNER,

    /** A record in a portfolio: 'L-1001 evidence E1', or without a reference 'L-1001 evidence #3'. */
    RECORD(LEARNER, "", false);

    private final PlaceKind whole;
    private final String keyword;
    private final boolean counted;

    PlaceKind() {
        this.whole = this;
        this.keyword = "";
        this.counted = false;
    }

    PlaceKind(PlaceKind whole, String keyword, boolean counted) {
        this.whole = whole;
        this.keyword = keyword;
        this.counted = counted;
    }

    /** Returns the kind of the whole in which such a place lies: a unit for a criterion, itself for a unit. */
    public PlaceKind whole() {
        return whole;
    }

    /** Returns the kind among which such places are sorted: outcomes come among their criteria. */
    PlaceKind sortedAs() {
        return this == OUTCOME ? CRITERION : this;
    }

    /** Returns the word that tells such a place within its whole; blank for a whole and for a record. */
    String keyword() {
        return keyword;
    }

    /** Returns whether such a place is told by its position, counted from one. */
    boolean isCounted() {
        return counted;
    }
}
