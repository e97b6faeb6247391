package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the most that can count, such as 'group C gives 13 credits at the most'.
 * <p>
 * It is one unit, some units of which only so many count, or a maximum. What a combination gives is never more than the
 * supplies that cover its units, put together.
 */
public final class Supply {

    private final @Nullable Basis basis;
    private final long number;
    private final List<UnitAmount> units;
    private final long amount;

    private Supply(@Nullable Basis basis, long number, List<UnitAmount> units, long amount) {
        this.basis = basis;
        this.number = number;
        this.units = List.copyOf(units);
        this.amount = amount;
    }

    /** Returns the supply of one unit. */
    public static Supply unit(UnitIdentifier unit, long amount) {
        return new Supply(null, 1, List.of(new UnitAmount(unit, amount)), amount);
    }

    /**
     * Returns the supply of units of which only so many count.
     *
     * @param basis  what says so
     * @param number  how many of them count
     * @param units  the units
     * @param amount  what the largest of them give together
     */
    public static Supply atMost(Basis basis, long number, List<UnitAmount> units, long amount) {
        return new Supply(requireNonNull(basis, "basis"), number, requireNonNull(units, "units"), amount);
    }

    /** Returns the supply of whatever a maximum is about. */
    public static Supply maximum(Basis basis, long amount) {
        return new Supply(requireNonNull(basis, "basis"), amount, List.of(), amount);
    }

    public Kind kind() {
        if (basis == null) {
            return Kind.UNIT;
        }
        return units.isEmpty() ? Kind.MAXIMUM : Kind.AT_MOST;
    }

    /** Returns what says that there is no more, empty for a single unit. */
    public Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    /** Returns how many of the units count. */
    public long number() {
        return number;
    }

    /** Returns the units, none for a maximum. */
    public List<UnitAmount> units() {
        return units;
    }

    /** Returns the most that it gives. */
    public long amount() {
        return amount;
    }

    /** Returns this supply in words, what is counted being known. */
    String text(CountedMeasure counted) {
        return switch (kind()) {
            case UNIT -> "%s gives %s".formatted(units.get(0).unit().text(), counted.amount(amount));
            case MAXIMUM -> "%s gives %s at the most".formatted(basis, counted.amount(amount));
            case AT_MOST ->
                "%s lets at most %s count of %s: %s"
                        .formatted(
                                basis,
                                number,
                                units.stream().map(UnitAmount::toString).collect(Collectors.joining(", ")),
                                counted.amount(amount));
        };
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Supply other
                && Objects.equals(basis, other.basis)
                && number == other.number
                && units.equals(other.units)
                && amount == other.amount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, number, units, amount);
    }

    @Override
    public String toString() {
        return basis == null ? units.get(0).toString() : "%s %s: %s".formatted(basis, units, amount);
    }

    /** What a supply is, such as 'Maximum'. */
    public enum Kind {
        /** One unit. */
        UNIT("Unit"),
        /** Units of which only so many count. */
        AT_MOST("At most so many"),
        /** A maximum. */
        MAXIMUM("Maximum");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Maximum'. */
        public String label() {
            return label;
        }
    }
}
