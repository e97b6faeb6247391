package io.github.qcf4j.model;

/**
 * What kind of thing an item of evidence refers to, such as 'Policy'.
 */
public enum CitedReferenceKind {
    /** A policy of the organisation. */
    POLICY("Policy"),

    /** A procedure of the organisation. */
    PROCEDURE("Procedure"),

    /** A law or a regulation made under one. */
    LAW("Law"),

    /** A published standard or code of practice. */
    STANDARD("Standard"),

    /** A model or theory from the literature. */
    MODEL("Model"),

    /** Anything else. */
    OTHER("Other");

    private final String label;

    CitedReferenceKind(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Policy'. */
    public String label() {
        return label;
    }
}
