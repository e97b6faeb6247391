package io.github.qcf4j.report;

/**
 * A word of the field that reports use and for which a centre may have another, such as 'candidate' for 'learner'.
 */
public enum ReportWord {
    /** Whose portfolio it is. */
    LEARNER("learner", "learners"),

    /** What the learner is registered for. */
    QUALIFICATION("qualification", "qualifications"),

    /** What credit is awarded for. */
    UNIT("unit", "units"),

    /** What the criteria of a unit are grouped by. */
    OUTCOME("learning outcome", "learning outcomes"),

    /** What evidence is judged against. */
    CRITERION("criterion", "criteria"),

    /** What a learner hands in. */
    EVIDENCE("evidence", "evidence"),

    /** Work that is still to do. */
    GAP("gap", "gaps"),

    /** Something wrong with what was handed in, or worth knowing about it. */
    FINDING("finding", "findings"),

    /** Who decides. */
    ASSESSOR("assessor", "assessors");

    private final String one;
    private final String many;

    ReportWord(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Returns the word for one. */
    public String one() {
        return one;
    }

    /** Returns the word for several. */
    public String many() {
        return many;
    }
}
