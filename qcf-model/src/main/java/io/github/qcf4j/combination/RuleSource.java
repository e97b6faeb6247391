package io.github.qcf4j.combination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a demand comes from: a group, a rule, a barring code, or that a unit counts once.
 * <p>
 * Equal sources are the same group or rule.
 *
 * @param kind  what kind of source it is
 * @param subject  what a sentence about it starts with, such as 'group B' or 'rule 3'
 * @param askedGroup  the group, of a group
 * @param askedRule  the rule, of a rule
 */
record RuleSource(
        Kind kind,
        String subject,
        @Nullable AskedGroup askedGroup,
        @Nullable AskedRule askedRule) {

    /** The kinds of source. */
    enum Kind {
        /** What a group asks for. */
        GROUP,
        /** A rule of the qualification, the pathway or the size. */
        RULE,
        /** A barring code that units share. */
        BARRING_CODE,
        /** A unit counts once, and what is held counts as one unit. */
        ONCE,
        /** What a question asks besides. */
        EXTRA
    }

    static RuleSource of(AskedGroup group) {
        return new RuleSource(Kind.GROUP, group.subject(), group, null);
    }

    static RuleSource of(AskedRule rule) {
        return new RuleSource(Kind.RULE, rule.subject(), null, rule);
    }

    static RuleSource ofCode(String code) {
        return new RuleSource(Kind.BARRING_CODE, "barring code " + code, null, null);
    }

    static RuleSource once(String subject) {
        return new RuleSource(Kind.ONCE, subject, null, null);
    }

    static RuleSource extra(String subject) {
        return new RuleSource(Kind.EXTRA, subject, null, null);
    }

    Optional<AskedGroup> group() {
        return Optional.ofNullable(askedGroup);
    }

    Optional<AskedRule> rule() {
        return Optional.ofNullable(askedRule);
    }

    @Override
    public String toString() {
        return subject;
    }
}
