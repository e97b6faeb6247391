package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the units held make up a qualification, and by group and by rule what is missing.
 * <p>
 * It is satisfied when every group and every rule is. It is short as soon as one of them certainly is. Everything asked
 * for is listed, whether it is satisfied or not. Equal inputs give equal results.
 */
public final class CombinationResult {

    private final Answer answer;
    private final List<GroupResult> groups;
    private final List<RuleResult> rules;
    private final Amount credit;
    private final List<String> unknowns;
    private final List<String> notes;

    CombinationResult(
            Answer answer,
            List<GroupResult> groups,
            List<RuleResult> rules,
            Amount credit,
            List<String> unknowns,
            List<String> notes) {
        this.answer = answer;
        this.groups = List.copyOf(groups);
        this.rules = List.copyOf(rules);
        this.credit = credit;
        this.unknowns = List.copyOf(unknowns);
        this.notes = List.copyOf(notes);
    }

    public Answer answer() {
        return answer;
    }

    /** Returns the groups asked for, each before those nested in it; of a pathway its own. */
    public List<GroupResult> groups() {
        return groups;
    }

    /** Returns the rules of the qualification, then those of the pathway. */
    public List<RuleResult> rules() {
        return rules;
    }

    /** Finds what came of a group. */
    public Optional<GroupResult> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Returns the credit of the units that count, each once, as far as it is recorded and before any maximum. */
    public Credit creditCounted() {
        return Credit.of(Amount.told(credit.held()));
    }

    /**
     * Returns the least credit that is certainly still to be earned, zero when none is.
     * <p>
     * A combination may be short of a unit or a level without being short of credit.
     */
    public Credit shortfallCredit() {
        return Credit.of(Amount.told(credit.missing()));
    }

    /** Returns the sentences that say what is not recorded or not answered, and leaves an answer unknown. */
    public List<String> unknowns() {
        return unknowns;
    }

    /** Returns the sentences that say which units held and which groups are not counted. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CombinationResult other
                && answer == other.answer
                && groups.equals(other.groups)
                && rules.equals(other.rules)
                && credit.equals(other.credit)
                && unknowns.equals(other.unknowns)
                && notes.equals(other.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, groups, rules, credit);
    }

    /** Returns the answer and the credit counted, such as 'short, 40 credits counted'. */
    @Override
    public String toString() {
        return "%s, %s counted".formatted(answer.label().toLowerCase(Locale.ROOT), creditCounted());
    }
}
