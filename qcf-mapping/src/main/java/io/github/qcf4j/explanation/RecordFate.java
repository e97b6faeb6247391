package io.github.qcf4j.explanation;

/**
 * What became of a record, such as 'Replaced' of a decision.
 */
public enum RecordFate {
    /** It makes the verdict: a decision that counts, or the recognition, sign-off or registration that is meant. */
    COUNTS("counts"),
    /** A decision that finds the criterion met and would count, had its evidence not come to its end. */
    ENDED("stands, and its evidence has come to its end"),
    /** A decision that finds the criterion met and lacks what the policy asks for. */
    LACKING("stands, and lacks what the policy asks for"),
    /** It stands, and does not make the verdict. */
    STANDING("stands"),
    /** A decision that another one replaces. */
    REPLACED("replaced"),
    /** A decision by somebody who may not decide, or not alone. */
    NOT_ADMITTED("not admitted"),
    /** A decision on evidence that cannot count. */
    SET_ASIDE("set aside"),
    /** A mapping of evidence that the specification does not admit. */
    NOT_ADMISSIBLE("not admissible"),
    /** A mapping for another version of the unit. */
    OUTDATED("not of the version answered"),
    /** A mapping of an item that is not recorded. */
    UNKNOWN_EVIDENCE("of an item that is not recorded"),
    /** It was taken back, or what it rests on was. */
    WITHDRAWN("withdrawn");

    private final String words;

    RecordFate(String words) {
        this.words = words;
    }

    /** Returns what became of the record, as the rest of a sentence. */
    public String words() {
        return words;
    }
}
