package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import org.jspecify.annotations.Nullable;

/** A rule as it is asked: where it stands, counted from one, in the qualification or in the pathway that was chosen. */
record AskedRule(int ordinal, @Nullable String pathway, RuleOfCombination rule) {

    /** Returns what a sentence about the rule starts with, such as 'rule 3' or 'rule 1 of pathway Team leading'. */
    String subject() {
        return pathway == null ? "rule " + ordinal : "rule %d of pathway %s".formatted(ordinal, pathway);
    }

    /** Returns the sentence that says why there is no answer yet, such as 'rule 3 is not answered: it asks for a share'. */
    String notAnswered() {
        return "%s is not answered: %s".formatted(subject(), rule.match(RuleWords.NOT_ANSWERED));
    }
}
