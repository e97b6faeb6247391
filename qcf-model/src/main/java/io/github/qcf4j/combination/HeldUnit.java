package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a learner can offer to the rules of combination, such as 'J/999/0001, 5 credits'.
 * <p>
 * It is a unit of the qualification: what is held by recognition is held as the unit it stands in for, with the credit
 * counted towards the rules, which need not be the credit awarded. A unit that the qualification does not offer may
 * still stand in for one that it does. Whether credit is recorded makes a difference; zero credit is recorded.
 */
public final class HeldUnit {

    private final UnitIdentifier unit;
    private final @Nullable Credit credit;
    private final @Nullable Level level;
    private final @Nullable RecognitionRoute route;
    private final boolean attempted;

    private HeldUnit(
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

    /** Returns a unit held whose credit and level are not recorded. */
    public static HeldUnit of(UnitIdentifier unit) {
        return new HeldUnit(requireNonNull(unit, "unit"), null, null, null, false);
    }

    /** Returns a unit held with the credit and level that the unit has, as far as they are recorded. */
    public static HeldUnit of(Unit unit) {
        requireNonNull(unit, "unit");
        return new HeldUnit(
                unit.identifier(), unit.credit().orElse(null), unit.level().orElse(null), null, false);
    }

    /** Returns this unit counted with this credit. */
    public HeldUnit withCredit(Credit credit) {
        return new HeldUnit(unit, requireNonNull(credit, "credit"), level, route, attempted);
    }

    /** Returns this unit at this level. */
    public HeldUnit withLevel(Level level) {
        return new HeldUnit(unit, credit, requireNonNull(level, "level"), route, attempted);
    }

    /** Returns this unit held by this route instead of by assessment here. */
    public HeldUnit withRoute(RecognitionRoute route) {
        return new HeldUnit(unit, credit, level, requireNonNull(route, "route"), attempted);
    }

    /** Returns this unit attempted and not passed, which counts only where a limit of compensation lets it. */
    public HeldUnit asAttempted() {
        return new HeldUnit(unit, credit, level, route, true);
    }

    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the credit counted towards the rules, empty when it is not recorded. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    /** Returns the level, empty when it is not recorded. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the route by which the unit is recognised, empty when it was assessed. */
    public Optional<RecognitionRoute> route() {
        return Optional.ofNullable(route);
    }

    /** Returns whether the unit was attempted and not passed. */
    public boolean isAttempted() {
        return attempted;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof HeldUnit other
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

    /** Returns the unit and its credit, such as 'J/999/0001, 5 credits' or 'J/999/0001, 5 credits, not passed'. */
    @Override
    public String toString() {
        return unit.text() + ", " + (credit == null ? "credit not recorded" : credit)
                + (attempted ? ", not passed" : "");
    }
}
