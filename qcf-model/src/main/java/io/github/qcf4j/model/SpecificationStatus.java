package io.github.qcf4j.model;

/**
 * Where a version of a unit or qualification stands in its life, such as 'Live'.
 * <p>
 * It is what the specification says of itself; whether a version is in force on a date is a matter of its dates.
 */
public enum SpecificationStatus {
    /** Still being written; nobody can be registered for it. */
    DRAFT("Draft"),

    /** Open to learners. */
    LIVE("Live"),

    /** Its time has run out; learners already registered may still finish. */
    EXPIRED("Expired"),

    /** Taken back by its owner. */
    WITHDRAWN("Withdrawn");

    private final String label;

    SpecificationStatus(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Live'. */
    public String label() {
        return label;
    }
}
