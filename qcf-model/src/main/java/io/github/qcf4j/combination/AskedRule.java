package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is asked: where it stands, counted from one, in the qualification, in a pathway or in a size.
 *
 * @param ordinal  its number where it stands
 * @param pathway  the pathway whose rule it is
 * @param size  the size whose rule it is
 * @param rule  the rule
 */
record AskedRule(
        int ordinal, @Nullable String pathway, @Nullable String size, RuleOfCombination rule) {

    /** Returns what a sentence about the rule starts with, such as 'rule 3' or 'rule 1 of pathway Team leading'. */
    String subject() {
        if (pathway != null) {
            return "rule %s of pathway %s".formatted(ordinal, pathway);
        }
        return size == null ? "rule " + ordinal : "rule %s of size %s".formatted(ordinal, size);
    }

    /** Returns what the rule asks for, such as 'rule 1 asks for 58 credits or more'. */
    String sentence() {
        return "%s asks for %s".formatted(subject(), rule);
    }
}
