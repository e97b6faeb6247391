package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * Units that bar each other, such as 'not more than 1 of R/999/0003 and H/999/0006 together'.
 * <p>
 * Units are barred because they are much the same: one title at two levels, or one activity in two sectors. Units may
 * also carry a barring code; see {@link OfferedUnit#barringCode()}.
 *
 * @param units  the units, at least two
 * @param atMost  how many of them may be held or count, at least one
 * @param effect  what follows when more are held
 */
public record BarredUnits(List<UnitIdentifier> units, int atMost, BarringEffect effect) implements RuleOfCombination {

    public BarredUnits {
        units = UnitsTogether.several("Barred units", units);
        Objects.requireNonNull(effect, "effect");
        if (atMost < 1) {
            throw new IllegalArgumentException("Number '%s' of barred units must be 1 or more".formatted(atMost));
        }
        if (atMost > 1 && effect == BarringEffect.COUNT_ONCE) {
            throw new IllegalArgumentException("Number '%s' of units counted once must be 1".formatted(atMost));
        }
    }

    /** Returns the rule that at most one of these units may be held. */
    public static BarredUnits of(UnitIdentifier... units) {
        return new BarredUnits(List.of(units), 1, BarringEffect.NOT_TOGETHER);
    }

    @Override
    public Kind kind() {
        return Kind.BARRED_UNITS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.barredUnits(this);
    }

    @Override
    public String toString() {
        List<String> names = units.stream().map(UnitIdentifier::text).toList();
        return switch (effect) {
            case NOT_TOGETHER -> "not more than %s of %s together".formatted(atMost, RuleText.and(names));
            case HIGHEST_CREDIT_COUNTS ->
                "not more than %s of %s counted, the highest credit first".formatted(atMost, RuleText.and(names));
            case COUNT_ONCE -> "%s counted once".formatted(RuleText.and(names));
        };
    }
}
