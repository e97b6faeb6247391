package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;

/**
 * A finding that somebody approved to leave as it is, and the suppression that says so.
 *
 * @param finding  what was found
 * @param suppression  why it does not count
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

    public SuppressedFinding {
        requireNonNull(finding, "finding");
        requireNonNull(suppression, "suppression");
    }
}
