package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import java.util.function.Supplier;

/**
 * A clause of a {@link RuleProblem} with what it stands for.
 *
 * @param clause  the clause
 * @param source  the group or rule it comes from
 * @param role  what it is to its source
 * @param words  makes the sentence that says what it asks
 */
record RuleClause(Clause clause, RuleSource source, Role role, Supplier<String> words) {

    /** What a clause is to its source. */
    enum Role {
        /** A least size. */
        MINIMUM,
        /** A greatest size, kept by leaving units out. */
        MAXIMUM,
        /** A greatest size that no learner may exceed. */
        FORBIDDEN,
        /** All units of a mandatory group. */
        ALL_UNITS,
        /** All units of a group or none. */
        ALL_OR_NONE,
        /** Units that bar each other. */
        BARRED,
        /** Units that count together or not at all. */
        TOGETHER,
        /** A limit of recognition. */
        RECOGNITION,
        /** A limit of compensation. */
        COMPENSATION,
        /** A unit counts once. */
        ONCE,
        /** A unit that is taken needs those before it. */
        ORDER,
        /** Anything made of other rules, or asked besides. */
        OTHER
    }

    RuleClause withClause(Clause other) {
        return new RuleClause(other, source, role, words);
    }

    /** Returns what it asks, such as 'group B asks for 12 credits or more'. */
    String sentence() {
        return words.get();
    }
}
