package io.github.qcf4j.explanation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of checking an explanation: what does not follow in it, and what was not looked into.
 *
 * @param complaints  what does not follow, a sentence each; none when the explanation is confirmed
 * @param notChecked  what is claimed and was not checked, a sentence each
 */
public record Confirmation(List<String> complaints, List<String> notChecked) {

    /** Copies the lists. */
    public Confirmation {
        complaints = List.copyOf(requireNonNull(complaints, "complaints"));
        notChecked = List.copyOf(requireNonNull(notChecked, "notChecked"));
    }

    /** Returns whether everything that was looked into follows. */
    public boolean isConfirmed() {
        return complaints.isEmpty();
    }

    /** Returns 'confirmed', or the first complaint. */
    @Override
    public String toString() {
        return isConfirmed() ? "confirmed" : complaints.get(0);
    }
}
