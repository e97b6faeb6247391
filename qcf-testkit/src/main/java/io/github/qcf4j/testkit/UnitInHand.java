package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a learner brings to the rules of combination, such as 'J/999/0001' achieved at 5 credits.
 * <p>
 * Credit and level are said where they are not those of the unit, or where nobody describes the unit.
 */
public final class UnitInHand {

    private final UnitIdentifier unit;
    private final @Nullable Credit credit;
    private final @Nullable Level level;
    private final @Nullable RecognitionRoute route;
    private final boolean attempted;

    private UnitInHand(
            UnitIdentifier unit,
            @Nullable Credit credit,
            @Nullable Level level,
            @Nullable RecognitionRoute route,
            boolean attempted) {
        this.unit = unit;
        this.credit = credit;
        this.level = level;
        this.route = route;
        this.attempted = attempted;
    }

    /** Returns the unit achieved by assessment, with the credit and level that the unit has. */
    public static UnitInHand of(UnitIdentifier unit) {
        return new UnitInHand(requireNonNull(unit, "unit"), null, null, null, false);
    }

    /** Returns this unit counted with another credit. */
    public UnitInHand withCredit(int credit) {
        return new UnitInHand(unit, Credit.of(credit), level, route, attempted);
    }

    /** Returns this unit at another level. */
    public UnitInHand withLevel(Level level) {
        return new UnitInHand(unit, credit, requireNonNull(level, "level"), route, attempted);
    }

    /** Returns this unit held by a route instead of by assessment. */
    public UnitInHand withRoute(RecognitionRoute route) {
        return new UnitInHand(unit, credit, level, requireNonNull(route, "route"), attempted);
    }

    /** Returns this unit attempted and not passed. */
    public UnitInHand asAttempted() {
        return new UnitInHand(unit, credit, level, route, true);
    }

    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the credit it counts with, empty where it is that of the unit. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    /** Returns the level it counts at, empty where it is that of the unit. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the route it is recognised by, empty when it was assessed. */
    public Optional<RecognitionRoute> route() {
        return Optional.ofNullable(route);
    }

    /** Returns whether it was attempted and not passed. */
    public boolean isAttempted() {
        return attempted;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitInHand other
                && unit.equals(other.unit)
                && Objects.equals(credit, other.credit)
                && level == other.level
                && route == other.route
                && attempted == other.attempted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, credit);
    }

    /** Returns the unit and what is said of it, such as 'J/999/0001 5 credits attempted'. */
    @Override
    public String toString() {
        return unit.text()
                + (credit == null ? "" : " " + credit)
                + (level == null ? "" : " " + level.label())
                + (route == null ? "" : " " + route.label())
                + (attempted ? " attempted" : "");
    }
}
