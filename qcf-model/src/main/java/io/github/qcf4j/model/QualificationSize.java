package io.github.qcf4j.model;

/**
 * The word in a title that tells how large a qualification is, such as 'Certificate'.
 * <p>
 * It says nothing about level. The credit framework sizes by the least credit that its rules of combination ask for;
 * its successor sizes by total qualification time. At the edges the two disagree, so apply the one of the framework.
 */
public enum QualificationSize {
    /** The smallest: 1 to 12 credits, or up to 120 hours. */
    AWARD("Award", Bounds.between(1, 12), Bounds.atMost(120)),

    /** The middle one: 13 to 36 credits, or 121 to 369 hours. */
    CERTIFICATE("Certificate", Bounds.between(13, 36), Bounds.between(121, 369)),

    /** The largest: 37 credits or more, or 370 hours or more. */
    DIPLOMA("Diploma", Bounds.atLeast(37), Bounds.atLeast(370));

    private final String label;
    private final Bounds credits;
    private final Bounds totalQualificationTime;

    QualificationSize(String label, Bounds credits, Bounds totalQualificationTime) {
        this.label = label;
        this.credits = credits;
        this.totalQualificationTime = totalQualificationTime;
    }

    /** Returns the word as titles write it, such as 'Certificate'. */
    public String label() {
        return label;
    }

    /** Returns the credits of a qualification of this size, by which the credit framework goes. */
    public Bounds credits() {
        return credits;
    }

    /** Returns the hours of a qualification of this size, by which the successor framework goes. */
    public Bounds totalQualificationTime() {
        return totalQualificationTime;
    }
}
