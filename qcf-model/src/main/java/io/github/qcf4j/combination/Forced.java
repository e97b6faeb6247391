package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the least that counts in any case, such as 'J/999/0001 counts for group A in any case and gives 7 credits'.
 * <p>
 * It is a unit that must count, or a demand: whoever brings 4 units from a group brings at least the credit of its 4
 * smallest.
 */
public final class Forced {

    private final Basis basis;
    private final @Nullable UnitIdentifier unit;
    private final @Nullable Demand demand;
    private final long amount;

    private Forced(Basis basis, @Nullable UnitIdentifier unit, @Nullable Demand demand, long amount) {
        this.basis = basis;
        this.unit = unit;
        this.demand = demand;
        this.amount = amount;
    }

    /**
     * Returns a unit that must count.
     *
     * @param unit  the unit
     * @param basis  the group whose unit it is, or the case that is looked at
     * @param amount  the least that it gives
     */
    public static Forced unit(UnitIdentifier unit, Basis basis, long amount) {
        return new Forced(requireNonNull(basis, "basis"), requireNonNull(unit, "unit"), null, amount);
    }

    /** Returns a demand with the least that meeting it gives. */
    public static Forced demand(Demand demand, long amount) {
        return new Forced(requireNonNull(demand, "demand").basis(), null, demand, amount);
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

    /** Returns this in words, what is counted being known. */
    String text(CountedMeasure counted) {
        if (unit != null) {
            String why = basis.kind() == Basis.Kind.CASE
                    ? "counts in this case"
                    : "counts for %s in any case".formatted(basis);
            return "%s %s and gives %s".formatted(unit.text(), why, counted.amount(amount));
        }
        boolean same = demand != null && demand.counted().equals(counted) && demand.amount() == amount;
        return same ? demand.toString() : "%s, which is %s or more".formatted(demand, counted.amount(amount));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Forced other
                && basis.equals(other.basis)
                && Objects.equals(unit, other.unit)
                && Objects.equals(demand, other.demand)
                && amount == other.amount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, unit, demand, amount);
    }

    @Override
    public String toString() {
        return "%s: %d".formatted(unit == null ? demand : unit.text() + " in " + basis, amount);
    }
}
