package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that can count as a unit, such as 'J/999/0001' held, taken anew, or covered by a unit that stands in.
 *
 * @param unit  the unit it counts as
 * @param heldAs  the unit that is held
 * @param isNew  whether it is yet to be taken
 * @param attempted  whether it was attempted and not passed
 * @param route  the route of recognition, if any
 * @param credit  the credit, if recorded
 * @param level  the level, if recorded
 * @param hours  the guided learning hours, if recorded
 */
record Item(
        UnitIdentifier unit,
        UnitIdentifier heldAs,
        boolean isNew,
        boolean attempted,
        @Nullable RecognitionRoute route,
        @Nullable Credit credit,
        @Nullable Level level,
        @Nullable Hours hours) {

    /** Returns the unit as it is held: what is held says its credit and level, or else the unit. */
    static Item held(HeldUnit held, @Nullable Unit unit) {
        Item plain = taken(held.unit(), unit);
        return new Item(
                held.unit(),
                held.unit(),
                false,
                held.isAttempted(),
                held.route().orElse(null),
                held.credit().orElse(plain.credit),
                held.level().orElse(plain.level),
                plain.hours);
    }

    /** Returns the unit as it will be once it is taken. */
    static Item taken(UnitIdentifier identifier, @Nullable Unit unit) {
        return new Item(
                identifier,
                identifier,
                true,
                false,
                null,
                unit == null ? null : unit.credit().orElse(null),
                unit == null ? null : unit.level().orElse(null),
                unit == null ? null : unit.guidedLearningHours().orElse(null));
    }

    /** Returns what is held in the place of an offered unit, with all that the offered unit comes to. */
    static Item standingIn(UnitIdentifier offered, @Nullable Unit unit, HeldUnit held) {
        Item plain = taken(offered, unit);
        return new Item(
                offered,
                held.unit(),
                false,
                held.isAttempted(),
                RecognitionRoute.EQUIVALENT_UNIT,
                plain.credit,
                plain.level,
                plain.hours);
    }

    /** Returns what it adds to a group in which it is placed. */
    long amount(Dimension dimension, AskedGroup group) {
        if (dimension.level() != null && !dimension.level().holds(recorded(level))) {
            return 0;
        }
        return amount(dimension.measure(), group);
    }

    private long amount(Measure measure, AskedGroup group) {
        return switch (measure) {
            case CREDIT -> recorded(credit).value();
            case UNITS -> 1;
            case GUIDED_LEARNING_HOURS -> recorded(hours).value();
            case POINTS ->
                group.offer(unit)
                        .map(OfferedUnit::points)
                        .orElse(OptionalInt.empty())
                        .orElseThrow();
        };
    }

    boolean isHeldBy(List<RecognitionRoute> routes) {
        return route != null && routes.contains(route);
    }

    long creditValue() {
        return recorded(credit).value();
    }

    private <T> T recorded(@Nullable T fact) {
        if (fact == null) {
            throw new IllegalArgumentException("Unit '%s' must be recorded in full".formatted(unit.text()));
        }
        return fact;
    }
}
