package io.github.qcf4j.check;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/**
 * What a check finds that is not in the specifications: in its profile, its suppressions and the files it keeps, such as
 * 'suppression.expired'.
 */
public enum CheckFinding implements FindingKind {
    /** Without its format nobody can tell such a file from another document. */
    CHECK_FORMAT_MISSING(Severity.ERROR, "add the format"),

    /** A document of another format may use the same words for something else. */
    CHECK_FORMAT_UNKNOWN(Severity.ERROR, "name a file of that format"),

    /** A misspelt code would leave a rule as it is without anybody noticing. */
    PROFILE_CODE_UNKNOWN(Severity.WARNING, "correct the code or remove it"),

    /** What is suppressed stays wrong, and whoever reads the result is to know that somebody answers for it. */
    SUPPRESSION_APPLIED(Severity.NOTE, "put right what is suppressed before then"),

    /** An approval is for a time, so that what was accepted once is looked at again. */
    SUPPRESSION_EXPIRED(Severity.WARNING, "put right what was suppressed, or have it approved anew"),

    /** A suppression that nothing needs any more would hide the next finding at its place. */
    SUPPRESSION_UNUSED(Severity.WARNING, "remove the suppression");

    private final Severity severity;
    private final String advice;

    CheckFinding(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String advice() {
        return advice;
    }
}
