package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a rule about levels comes to for the groups with a choice, such as '19 credits at Level 4 or above must come
 * from groups B and C'.
 * <p>
 * Mandatory groups meet part of such a rule for everybody; what is left must be chosen.
 *
 * @param rule  the rule about levels
 * @param groups  the names of the groups that leave a choice
 * @param least  the least at these levels that must come from them
 */
public record LevelFact(AskedPart rule, List<String> groups, RangeEnd least) {

    public LevelFact {
        requireNonNull(rule, "rule");
        groups = List.copyOf(requireNonNull(groups, "groups"));
        requireNonNull(least, "least");
    }

    /** Returns the fact in a sentence. */
    public String sentence() {
        return "%s must come from %s".formatted(least, CertificateWords.groups(groups));
    }

    @Override
    public String toString() {
        return sentence();
    }
}
