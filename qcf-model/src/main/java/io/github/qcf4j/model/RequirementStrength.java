package io.github.qcf4j.model;

/**
 * How strongly an evidence requirement is meant, such as 'Advised'.
 * <p>
 * A required one that is unmet is a gap and keeps the unit from being ready; an advised one is only noted.
 */
public enum RequirementStrength {
    /** It has to be met. */
    REQUIRED("Required"),

    /** It is good practice. */
    ADVISED("Advised");

    private final String label;

    RequirementStrength(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Advised'. */
    public String label() {
        return label;
    }
}
