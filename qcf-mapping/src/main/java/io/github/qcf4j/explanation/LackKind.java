package io.github.qcf4j.explanation;

/**
 * What kind of thing a requirement is short of, such as 'occasion'.
 */
public enum LackKind {
    /** Evidence by a method (V5.5). */
    METHOD("V5.5", "method", "methods"),
    /** Different items (V5.6). */
    ITEMS("V5.6", "item", "items"),
    /** Different days (V5.7). */
    OCCASIONS("V5.7", "occasion", "occasions"),
    /** Different assessors (V5.6). */
    ASSESSORS("V5.6", "assessor", "assessors"),
    /** Items that show a value of a range (V5.8). */
    SHOWN("V5.8", "item that shows", "items that show"),
    /** Values of a range of which some number is asked for (V5.9, V5.10). */
    VALUES("V5.9", "value", "values");

    private final String clause;
    private final String one;
    private final String many;

    LackKind(String clause, String one, String many) {
        this.clause = clause;
        this.one = one;
        this.many = many;
    }

    /** Returns the number of the clause that counts it, such as 'V5.7'. */
    public String clause() {
        return clause;
    }

    /** Returns the word for one of it, such as 'occasion'. */
    public String one() {
        return one;
    }

    /** Returns the word for several of it, such as 'occasions'. */
    public String many() {
        return many;
    }
}
