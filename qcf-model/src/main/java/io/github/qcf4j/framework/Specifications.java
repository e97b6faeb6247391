package io.github.qcf4j.framework;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every unit and qualification that was read or built, such as all that a folder of files describes.
 * <p>
 * Nothing is left out and nothing is put right: a unit may be described twice and a group may name a unit that nobody
 * describes. What one can stand on is a {@link Framework} of it.
 */
public final class Specifications {

    /** No unit and no qualification. */
    public static final Specifications NONE = new Specifications(List.of(), List.of());

    private final List<Unit> units;
    private final List<Qualification> qualifications;

    private Specifications(List<Unit> units, List<Qualification> qualifications) {
        this.units = List.copyOf(units);
        this.qualifications = List.copyOf(qualifications);
    }

    /** Returns the specifications that consist of these, in this order. */
    public static Specifications of(List<Unit> units, List<Qualification> qualifications) {
        return new Specifications(requireNonNull(units, "units"), requireNonNull(qualifications, "qualifications"));
    }

    /** Returns these specifications with others behind them, repeats included. */
    public Specifications plus(Specifications others) {
        requireNonNull(others, "others");
        return new Specifications(
                Stream.concat(units.stream(), others.units.stream()).toList(),
                Stream.concat(qualifications.stream(), others.qualifications.stream())
                        .toList());
    }

    /** Returns the units in the order in which they were given. */
    public List<Unit> units() {
        return units;
    }

    /** Returns the qualifications in the order in which they were given. */
    public List<Qualification> qualifications() {
        return qualifications;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Specifications other
                && units.equals(other.units)
                && qualifications.equals(other.qualifications);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, qualifications);
    }

    /** Returns the units and qualifications by identifier and version, such as '[J/999/0001@1] [999/0002/6@1]'. */
    @Override
    public String toString() {
        return units + " " + qualifications;
    }
}
