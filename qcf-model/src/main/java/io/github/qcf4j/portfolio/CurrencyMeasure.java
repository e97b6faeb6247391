package io.github.qcf4j.portfolio;

/**
 * On which day it is judged whether evidence is too old, such as 'On the first decision'.
 * <p>
 * Currency is not expiry: by the usual measure it is judged once, when evidence is assessed, and never changes.
 */
public enum CurrencyMeasure {
    /** On the day of the first decision on the item that is admitted. */
    FIRST_DECISION("On the first decision"),

    /** On the day on which the assessor signed the unit off; until then age is not judged. */
    SIGN_OFF("At sign-off"),

    /** On the day that is asked about; evidence that grows too old then lapses. */
    AS_OF("On the day asked about");

    private final String label;

    CurrencyMeasure(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'On the first decision'. */
    public String label() {
        return label;
    }
}
