package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a qualification asks for, such as 'group B asks for 12 credits or more'.
 */
public final class AskedPart {

    private final String subject;
    private final String sentence;
    private final @Nullable String group;
    private final @Nullable RuleOfCombination rule;

    private AskedPart(String subject, String sentence, @Nullable String group, @Nullable RuleOfCombination rule) {
        this.subject = subject;
        this.sentence = sentence;
        this.group = group;
        this.rule = rule;
    }

    static AskedPart of(RuleSource source) {
        String sentence = source.group()
                .map(AskedGroup::sentence)
                .or(() -> source.rule().map(AskedRule::sentence))
                .orElse(source.subject() + " lets one of its units count");
        return new AskedPart(
                source.subject(),
                sentence,
                source.group().map(AskedGroup::name).orElse(null),
                source.rule().map(AskedRule::rule).orElse(null));
    }

    /** Returns what a sentence about it starts with: 'group B', 'rule 3' or 'barring code X1'. */
    public String subject() {
        return subject;
    }

    /** Returns what it asks for, in a sentence without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Returns the name of the group, of what a group asks for. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** Returns the rule, of what a rule asks for. */
    public Optional<RuleOfCombination> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AskedPart other
                && subject.equals(other.subject)
                && sentence.equals(other.sentence)
                && Objects.equals(rule, other.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
