package io.github.qcf4j.mapping;

/**
 * How far a unit or qualification is from its certificate, such as 'Claimable' (V7.16).
 * <p>
 * Certification is apart from achievement: a unit may be achieved and not claimable, because quality assurance asked
 * for an action that is still open.
 */
public enum CertificationState {
    /** A certificate cannot be claimed yet. */
    NOT_CLAIMABLE("Not claimable"),

    /** The centre may claim a certificate. */
    CLAIMABLE("Claimable"),

    /** The centre has claimed a certificate. */
    CLAIMED("Claimed"),

    /** The certificate was issued. */
    CERTIFICATED("Certificated");

    private final String label;

    CertificationState(String label) {
        this.label = label;
    }

    /** Returns the words this is shown as, such as 'Not claimable'. */
    public String label() {
        return label;
    }
}
