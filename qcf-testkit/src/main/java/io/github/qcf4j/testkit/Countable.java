package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.Reading.End;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S2: something that can count as a unit, such as 'J/999/0001' held by exemption.
 *
 * @param unit  the unit it counts as
 * @param heldAs  the unit that is held, another one where it stands in
 * @param kind  how it came about
 * @param attempted  whether it was attempted and not passed
 * @param route  the route of recognition, if any
 * @param credit  the credit, if recorded
 * @param level  the level, if recorded
 * @param hours  the guided learning hours, if recorded
 */
record Countable(
        UnitIdentifier unit,
        UnitIdentifier heldAs,
        Kind kind,
        boolean attempted,
        @Nullable RecognitionRoute route,
        @Nullable Credit credit,
        @Nullable Level level,
        @Nullable Hours hours) {

    /** More than any amount that is recorded, and little enough to be added up and multiplied. */
    static final long UNBOUNDED = 1L << 40;

    /** How something that can count came about. */
    enum Kind {
        /** The unit itself is held. */
        HELD,
        /** Another unit that is held stands in. */
        STANDING_IN,
        /** A unit that no asked group lists is held, and may belong to one that is not listed completely. */
        UNLISTED,
        /** The unit is to be taken. */
        TAKEN
    }

    static Countable held(UnitInHand held, Optional<Unit> unit, Kind kind) {
        return new Countable(
                held.unit(),
                held.unit(),
                kind,
                held.isAttempted(),
                held.route().orElse(null),
                held.credit().or(() -> unit.flatMap(Unit::credit)).orElse(null),
                held.level().or(() -> unit.flatMap(Unit::level)).orElse(null),
                unit.flatMap(Unit::guidedLearningHours).orElse(null));
    }

    static Countable taken(UnitIdentifier identifier, Optional<Unit> unit) {
        return held(UnitInHand.of(identifier), unit, Kind.TAKEN);
    }

    /** Returns a held unit in the place of an offered one, with what the offered one comes to. */
    static Countable standingIn(UnitIdentifier offered, Optional<Unit> unit, UnitInHand held) {
        Countable own = taken(offered, unit);
        return new Countable(
                offered,
                held.unit(),
                Kind.STANDING_IN,
                held.isAttempted(),
                RecognitionRoute.EQUIVALENT_UNIT,
                own.credit,
                own.level,
                own.hours);
    }

    /**
     * S8: Returns one end of what it comes to.
     *
     * @param points  the points of the place, if recorded
     * @param at  the levels asked for, if any
     */
    long amount(Measure measure, @Nullable Integer points, @Nullable LevelCondition at, End end) {
        long plain = plain(measure, points, end);
        if (at == null) {
            return plain;
        }
        if (level == null) {
            return end == End.LEAST ? 0 : plain;
        }
        return at.holds(level) ? plain : 0;
    }

    private long plain(Measure measure, @Nullable Integer points, End end) {
        long unknown = end == End.LEAST ? 0 : UNBOUNDED;
        return switch (measure) {
            case CREDIT -> credit == null ? unknown : credit.value();
            case UNITS -> 1;
            case GUIDED_LEARNING_HOURS -> hours == null ? unknown : hours.value();
            case POINTS -> points == null ? unknown : points;
        };
    }
}
