package io.github.qcf4j.model;

/**
 * What follows from holding units that bar each other, such as 'Not together'.
 * <p>
 * Not every barred unit may not be taken: in the milder forms all may be achieved, and only some count.
 */
public enum BarringEffect {

    /** No combination may hold more of them than the rule allows. */
    NOT_TOGETHER("Not together"),

    /** All may be achieved; those with the highest credit count, as many as the rule allows. */
    HIGHEST_CREDIT_COUNTS("Only the highest credit counts"),

    /** They are local variants of one unit, which counts once. */
    COUNT_ONCE("Counted once");

    private final String label;

    BarringEffect(String label) {
        this.label = label;
    }

    /** Returns the effect in words fit to be shown, such as 'Not together'. */
    public String label() {
        return label;
    }
}
