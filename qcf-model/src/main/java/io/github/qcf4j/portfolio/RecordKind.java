package io.github.qcf4j.portfolio;

/**
 * The kinds of record a portfolio holds, such as 'Evidence' or 'Sign-off', in the order in which it lists them.
 */
public enum RecordKind {
    /** The learner was registered for a qualification. */
    REGISTRATION("Registration", "registration"),
    /** An item of evidence exists. */
    EVIDENCE("Evidence", "evidence"),
    /** Evidence was offered for criteria. */
    MAPPING("Mapping", "mapping"),
    /** An assessor judged criteria. */
    DECISION("Decision", "decision"),
    /** A decision, unit or learner was sampled. */
    QUALITY_ASSURANCE("Quality assurance", "assurance"),
    /** Something is covered in another way than by assessment here. */
    RECOGNITION("Recognition", "recognition"),
    /** A unit was signed. */
    SIGN_OFF("Sign-off", "sign-off"),
    /** A certificate was claimed or issued. */
    CERTIFICATION("Certification", "certification"),
    /** Another record no longer stands. */
    WITHDRAWAL("Withdrawal", "withdrawal"),
    /** Somebody who assesses, testifies or assures. */
    PERSON("Person", "person"),
    /** Where the learner is registered. */
    CENTRE("Centre", "centre");

    private final String label;
    private final String word;

    RecordKind(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** Returns the kind as it is shown to people, such as 'Quality assurance'. */
    public String label() {
        return label;
    }

    /** Returns the one word by which a place names such a record, as in 'L-1001 assurance Q1'. */
    public String word() {
        return word;
    }
}
