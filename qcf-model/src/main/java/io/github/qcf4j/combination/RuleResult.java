package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a combination meets one rule, such as 'rule 1: short, 40 of 58'.
 * <p>
 * It is told of one combination, the best of what is held, and means what it means for a {@link GroupResult}. A rule
 * that units are left out to keep, such as a maximum or a bar, is satisfied; what is left out is missing elsewhere.
 * Advice is always satisfied. The numbers are in the measure of the rule, and zero for a rule that has none.
 */
public final class RuleResult {

    private final AskedRule asked;
    private final Standing standing;
    private final Amount amount;

    RuleResult(AskedRule asked, Standing standing, Amount amount) {
        this.asked = asked;
        this.standing = standing;
        this.amount = amount;
    }

    /** Returns where the rule stands, counted from one, in the qualification, in its pathway or in its size. */
    public int ordinal() {
        return asked.ordinal();
    }

    /** Returns the pathway whose rule it is, empty for a rule of the qualification or of a size. */
    public Optional<String> pathway() {
        return Optional.ofNullable(asked.pathway());
    }

    /** Returns the size whose rule it is, empty for a rule of the qualification or of a pathway. */
    public Optional<String> size() {
        return Optional.ofNullable(asked.size());
    }

    public RuleOfCombination rule() {
        return asked.rule();
    }

    /** Returns what the rule asks for, such as 'rule 1 asks for 58 credits or more'. */
    public String sentence() {
        return asked.sentence();
    }

    public Answer answer() {
        return standing.answer();
    }

    /** Returns what counts, as far as it is recorded; of what remains, what is beyond the minima of the groups. */
    public int held() {
        return Amount.told(amount.held());
    }

    /** Returns the least that the rule asks for, zero for a maximum; of a share, what the share comes to. */
    public int needed() {
        return Amount.told(amount.needed());
    }

    /** Returns what is certainly missing, zero unless the rule is short. */
    public int shortfall() {
        return Amount.told(amount.missing());
    }

    /** Returns why the answer is unknown, none when it is not. */
    public List<String> reasons() {
        return unknownFacts().stream().map(UnknownFact::sentence).toList();
    }

    /** Returns what the answer lacks where it is unknown, none where it is not. */
    public List<UnknownFact> unknownFacts() {
        return standing.facts();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RuleResult other
                && asked.equals(other.asked)
                && standing.equals(other.standing)
                && amount.equals(other.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, standing, amount);
    }

    @Override
    public String toString() {
        return "%s: %s, %s of %s"
                .formatted(asked.subject(), answer().label().toLowerCase(Locale.ROOT), held(), needed());
    }
}
