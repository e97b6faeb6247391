package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the least that counts in any case, such as 'J/999/0001 belongs to group A in any case and gives 7 credits'.
 * <p>
 * It is a unit that must count, or a demand: whoever brings 4 units from a group brings at least the credit of its 4
 * smallest.
 */
public final class Forced {

    private final Basis basis;
    private final @Nullable UnitIdentifier unit;
    private final @Nullable Demand demand;
    private final long amount;
    private final boolean upToMaximum;

    private Forced(
            Basis basis, @Nullable UnitIdentifier unit, @Nullable Demand demand, long amount, boolean upToMaximum) {
        this.basis = basis;
        this.unit = unit;
        this.demand = demand;
        this.amount = amount;
        this.upToMaximum = upToMaximum;
    }

    /**
     * Returns a unit that must count.
     *
     * @param unit  the unit
     * @param basis  the group whose unit it is, the rule by which another unit needs it, or the case that is looked at
     * @param amount  the least that it gives
     */
    public static Forced unit(UnitIdentifier unit, Basis basis, long amount) {
        return new Forced(requireNonNull(basis, "basis"), requireNonNull(unit, "unit"), null, amount, false);
    }

    /**
     * Returns a unit that must count and gives more than its group hands on.
     *
     * @param unit  the unit
     * @param basis  the group whose unit it is, the rule by which another unit needs it, or the case that is looked at
     * @param amount  what is left of it within the maximum of its group
     */
    public static Forced unitUpToMaximum(UnitIdentifier unit, Basis basis, long amount) {
        return new Forced(requireNonNull(basis, "basis"), requireNonNull(unit, "unit"), null, amount, true);
    }

    /** Returns a demand with the least that meeting it gives. */
    public static Forced demand(Demand demand, long amount) {
        return new Forced(requireNonNull(demand, "demand").basis(), null, demand, amount, false);
    }

    /** Returns what asks for it. */
    public Basis basis() {
        return basis;
    }

    public Optional<UnitIdentifier> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<Demand> demand() {
        return Optional.ofNullable(demand);
    }

    /** Returns the least that counts because of it. */
    public long amount() {
        return amount;
    }

    /** Returns whether the unit gives more, of which a maximum leaves no more than this. */
    public boolean isUpToMaximum() {
        return upToMaximum;
    }

    /** Returns this in words, what is counted being known. */
    String text(CountedMeasure counted) {
        if (unit != null) {
            String why = switch (basis.kind()) {
                case CASE -> "counts in this case";
                case RULE -> "is taken because of %s".formatted(basis);
                default -> "belongs to %s in any case".formatted(basis);
            };
            String gives = upToMaximum ? "adds %s, up to the maximum there" : "gives %s";
            return "%s %s and %s".formatted(unit.text(), why, gives.formatted(counted.amount(amount)));
        }
        boolean same = demand != null && demand.counted().equals(counted) && demand.amount() == amount;
        return same ? String.valueOf(demand) : "%s, which is %s or more".formatted(demand, counted.amount(amount));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Forced other
                && basis.equals(other.basis)
                && Objects.equals(unit, other.unit)
                && Objects.equals(demand, other.demand)
                && amount == other.amount
                && upToMaximum == other.upToMaximum;
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, unit, demand, amount, upToMaximum);
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(unit == null ? demand : unit.text() + " in " + basis, amount);
    }
}
