package io.github.qcf4j.validation;

/**
 * What a rule rests on, such as 'Regulation'.
 * <p>
 * Only a regulation obliges anybody. A rule of the house is advice, and whoever checks may well set it aside.
 */
public enum Basis {
    /** A regulator's arrangements or conditions ask for it. */
    REGULATION("Regulation"),

    /** A regulator's or an awarding organisation's guidance recommends it. */
    GUIDANCE("Guidance"),

    /** Specifications in use keep to it, though nothing that could be read asks for it. */
    PRACTICE("Practice"),

    /** It follows by logic from what the specification itself says, or from counting over real numbers. */
    DERIVED("Derived"),

    /** A heuristic of this library. */
    HOUSE("House");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** Returns the word this is shown as, such as 'Regulation'. */
    public String label() {
        return label;
    }
}
