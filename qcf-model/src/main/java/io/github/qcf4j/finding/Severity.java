package io.github.qcf4j.finding;

import java.util.Locale;

/**
 * How bad a finding is, such as 'error'.
 * <p>
 * There is no fourth level. A kind of finding has a severity of its own; who checks may change it for a finding.
 */
public enum Severity {
    /** What was handed in cannot be used as it is. */
    ERROR,

    /** What was handed in can be used, and is probably not what was meant. */
    WARNING,

    /** Something worth knowing; nothing need be done. */
    NOTE;

    /** Returns the word this is shown as, such as 'error'. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
