package io.github.qcf4j.model;

/**
 * A family of assessment methods that show the same sort of thing, such as 'Performance'.
 * <p>
 * A specification may ask for evidence from a family and leave the method open.
 */
public enum MethodFamily {
    /** Somebody competent watched the work being done. */
    PERFORMANCE("Performance"),

    /** The work left something that can be looked at. */
    PRODUCT("Product"),

    /** The learner answered or explained. */
    KNOWLEDGE("Knowledge"),

    /** An account that backs up other evidence and seldom stands alone. */
    SUPPORTING("Supporting");

    private final String label;

    MethodFamily(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Performance'. */
    public String label() {
        return label;
    }
}
