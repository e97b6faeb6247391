package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far one group of a qualification has what it asks for, such as 'group B: short, 5 of 12 credits, 1 of 0 units'.
 * <p>
 * A group that counts for nothing asks for nothing and is satisfied, with nothing counted.
 */
public final class GroupResult {

    private final String name;
    private final String sentence;
    private final Answer answer;
    private final List<UnitIdentifier> counted;
    private final List<UnitIdentifier> candidates;
    private final Amount credit;
    private final Amount units;
    private final List<String> reasons;

    GroupResult(
            AskedGroup group,
            Verdict verdict,
            List<UnitIdentifier> counted,
            List<UnitIdentifier> candidates,
            Amount credit,
            Amount units) {
        this.name = group.group().name();
        this.sentence = group.sentence();
        this.answer = verdict.answer();
        this.counted = List.copyOf(counted);
        this.candidates = List.copyOf(candidates);
        this.credit = credit;
        this.units = units;
        this.reasons = verdict.reasons();
    }

    /** Returns the name of the group, such as 'B'. */
    public String name() {
        return name;
    }

    /** Returns what the group asks for, such as 'group B asks for 12 credits or more'. */
    public String sentence() {
        return sentence;
    }

    public Answer answer() {
        return answer;
    }

    /** Returns the units of the group, and of the groups nested in it, that are held, in the order of the group. */
    public List<UnitIdentifier> unitsCounted() {
        return counted;
    }

    /** Returns the units of the group, and of the groups nested in it, that are not held, in the order of the group. */
    public List<UnitIdentifier> candidates() {
        return candidates;
    }

    /** Returns the credit held, as far as it is recorded and before any maximum. */
    public Credit creditHeld() {
        return Credit.of(Amount.told(credit.held()));
    }

    /** Returns the credit asked for; of a mandatory group at least the credit of its units, as far as recorded. */
    public Credit creditNeeded() {
        return Credit.of(Amount.told(credit.needed()));
    }

    /** Returns the credit that is certainly missing, zero unless the group is short. */
    public Credit shortfallCredit() {
        return Credit.of(Amount.told(credit.missing()));
    }

    public int unitsHeld() {
        return Amount.told(units.held());
    }

    /** Returns the number of units asked for; of a mandatory group at least the number of its units. */
    public int unitsNeeded() {
        return Amount.told(units.needed());
    }

    /** Returns the number of units that are certainly missing, zero unless the group is short. */
    public int shortfallUnits() {
        return Amount.told(units.missing());
    }

    /** Returns why the answer is unknown, none when it is not. */
    public List<String> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GroupResult other
                && name.equals(other.name)
                && sentence.equals(other.sentence)
                && answer == other.answer
                && counted.equals(other.counted)
                && candidates.equals(other.candidates)
                && credit.equals(other.credit)
                && units.equals(other.units)
                && reasons.equals(other.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, answer, credit, units);
    }

    @Override
    public String toString() {
        return "group %s: %s, %d of %d credits, %d of %d units"
                .formatted(
                        name,
                        answer.label().toLowerCase(Locale.ROOT),
                        creditHeld().value(),
                        creditNeeded().value(),
                        unitsHeld(),
                        unitsNeeded());
    }
}
