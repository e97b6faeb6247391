package io.github.qcf4j.combination;

import io.github.qcf4j.model.RuleOfCombination;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far what is held meets one rule of combination, such as 'rule 1: short, 40 of 58'.
 * <p>
 * The numbers are in the measure of the rule, and zero for a rule that has none or is not answered.
 */
public final class RuleResult {

    private final AskedRule asked;
    private final Answer answer;
    private final Amount amount;
    private final List<String> reasons;

    RuleResult(AskedRule asked, Verdict verdict, Amount amount) {
        this.asked = asked;
        this.answer = verdict.answer();
        this.amount = amount;
        this.reasons = verdict.reasons();
    }

    /** Returns where the rule stands, counted from one, in the qualification or in its pathway. */
    public int ordinal() {
        return asked.ordinal();
    }

    /** Returns the pathway whose rule it is, empty for a rule of the qualification. */
    public Optional<String> pathway() {
        return Optional.ofNullable(asked.pathway());
    }

    public RuleOfCombination rule() {
        return asked.rule();
    }

    /** Returns what the rule asks for, such as 'rule 1 asks for 58 credits or more'. */
    public String sentence() {
        return "%s asks for %s".formatted(asked.subject(), asked.rule());
    }

    public Answer answer() {
        return answer;
    }

    /** Returns what is held, as far as it is recorded. */
    public int held() {
        return Amount.told(amount.held());
    }

    /** Returns the least that the rule asks for, zero for a maximum. */
    public int needed() {
        return Amount.told(amount.needed());
    }

    /** Returns what is certainly missing, zero unless the rule is short. */
    public int shortfall() {
        return Amount.told(amount.missing());
    }

    /** Returns why the answer is unknown, none when it is not. */
    public List<String> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RuleResult other
                && asked.equals(other.asked)
                && answer == other.answer
                && amount.equals(other.amount)
                && reasons.equals(other.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, answer, amount);
    }

    @Override
    public String toString() {
        return "%s: %s, %d of %d".formatted(asked.subject(), answer.label().toLowerCase(Locale.ROOT), held(), needed());
    }
}
