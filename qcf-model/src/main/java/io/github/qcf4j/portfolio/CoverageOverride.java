package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another coverage rule for a unit, an outcome or a criterion, such as '3 different items accepted for J/999/0001 1.2'.
 * <p>
 * The narrower wins: what is said of a criterion goes before what is said of its outcome, and that before what is said
 * of its unit.
 */
public final class CoverageOverride implements Comparable<CoverageOverride> {

    private static final Comparator<CoverageOverride> ORDER = Comparator.comparing(CoverageOverride::unit)
            .thenComparing(override -> override.outcome, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(override -> override.criterion, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final UnitIdentifier unit;
    private final @Nullable OutcomeReference outcome;
    private final @Nullable CriterionReference criterion;
    private final CoverageRule rule;

    private CoverageOverride(
            UnitIdentifier unit,
            @Nullable OutcomeReference outcome,
            @Nullable CriterionReference criterion,
            CoverageRule rule) {
        this.unit = unit;
        this.outcome = outcome;
        this.criterion = criterion;
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /** Returns a rule for every criterion of a unit. */
    public static CoverageOverride ofUnit(UnitIdentifier unit, CoverageRule rule) {
        return new CoverageOverride(Objects.requireNonNull(unit, "unit"), null, null, rule);
    }

    /** Returns a rule for every criterion of a learning outcome. */
    public static CoverageOverride ofOutcome(OutcomeReference outcome, CoverageRule rule) {
        return new CoverageOverride(outcome.unit(), outcome, null, rule);
    }

    /** Returns a rule for one criterion. */
    public static CoverageOverride ofCriterion(CriterionReference criterion, CoverageRule rule) {
        return new CoverageOverride(criterion.unit(), null, criterion, rule);
    }

    /** Returns the unit that the rule is for, or that holds what it is for. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the outcome that the rule is for, if it is for an outcome. */
    public Optional<OutcomeReference> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Returns the criterion that the rule is for, if it is for a criterion. */
    public Optional<CriterionReference> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Returns the rule. */
    public CoverageRule rule() {
        return rule;
    }

    /** Returns what the rule is for, such as 'J/999/0001', 'J/999/0001 outcome 1' or 'J/999/0001 1.2'. */
    public String target() {
        if (criterion != null) {
            return criterion.toString();
        }
        return outcome != null ? outcome.toString() : unit.toString();
    }

    /** Returns how narrowly this speaks of a criterion of an outcome, the narrower the greater; 0 when it does not. */
    int narrowness(CriterionReference ofCriterion, OutcomeReference ofOutcome) {
        if (!unit.equals(ofCriterion.unit())) {
            return 0;
        }
        if (criterion != null) {
            return criterion.equals(ofCriterion) ? 3 : 0;
        }
        if (outcome != null) {
            return outcome.equals(ofOutcome) ? 2 : 0;
        }
        return 1;
    }

    /** Returns whether both are for the same unit, outcome or criterion. */
    boolean isFor(CoverageOverride other) {
        return unit.equals(other.unit)
                && Objects.equals(outcome, other.outcome)
                && Objects.equals(criterion, other.criterion);
    }

    @Override
    public int compareTo(CoverageOverride other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CoverageOverride other && isFor(other) && rule.equals(other.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, outcome, criterion, rule);
    }

    /** Returns the rule and what it is for, such as '3 different items accepted for J/999/0001 1.2'. */
    @Override
    public String toString() {
        return rule + " for " + target();
    }
}
