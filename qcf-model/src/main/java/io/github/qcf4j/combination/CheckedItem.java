package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Something that can count: a unit held, one held that stands in for another, or one that may be taken.
 *
 * @param unit  the unit that it counts as
 * @param held  the unit that is held, null for one that may be taken
 * @param described  the unit that it counts as, null where nobody describes it
 * @param places  the groups where it may count
 */
record CheckedItem(
        UnitIdentifier unit,
        @Nullable HeldUnit held,
        @Nullable Unit described,
        List<CheckedGroup> places) {

    /** The amount that is not recorded and may be any. */
    static final long ANY = 1L << 40;

    CheckedItem withPlaces(List<CheckedGroup> remaining) {
        return new CheckedItem(unit, held, described, remaining);
    }

    boolean standsIn() {
        return held != null && !held.unit().equals(unit);
    }

    boolean isAttempted() {
        return held != null && held.isAttempted();
    }

    /** Returns whether it uses the unit held. */
    boolean uses(UnitIdentifier other) {
        return held != null && held.unit().equals(other);
    }

    /** Returns the route by which it is held, where it is held by recognition. */
    Optional<RecognitionRoute> route() {
        if (held == null) {
            return Optional.empty();
        }
        return standsIn() ? Optional.of(RecognitionRoute.EQUIVALENT_UNIT) : held.route();
    }

    /** Returns what it certainly gives in the group. */
    long least(CheckedGroup place, CountedMeasure counted) {
        OptionalLong recorded = recorded(place, counted.measure());
        boolean counts = counted.level()
                .map(condition -> level().map(condition::holds).orElse(false))
                .orElse(true);
        return counts ? recorded.orElse(0) : 0;
    }

    /** Returns the most that it can give in the group. */
    long most(CheckedGroup place, CountedMeasure counted) {
        OptionalLong recorded = recorded(place, counted.measure());
        boolean counts = counted.level()
                .map(condition -> level().map(condition::holds).orElse(true))
                .orElse(true);
        return counts ? recorded.orElse(ANY) : 0;
    }

    private OptionalLong recorded(CheckedGroup place, Measure measure) {
        return switch (measure) {
            case CREDIT -> number(credit().map(Credit::value));
            case UNITS -> OptionalLong.of(1);
            case GUIDED_LEARNING_HOURS ->
                number(Optional.ofNullable(described)
                        .flatMap(Unit::guidedLearningHours)
                        .map(Hours::value));
            case POINTS -> place.points(unit);
        };
    }

    private static OptionalLong number(Optional<Integer> number) {
        return number.map(value -> OptionalLong.of(value)).orElse(OptionalLong.empty());
    }

    private Optional<Credit> credit() {
        Optional<Credit> own = Optional.ofNullable(described).flatMap(Unit::credit);
        return held == null || standsIn() ? own : held.credit().or(() -> own);
    }

    private Optional<Level> level() {
        Optional<Level> own = Optional.ofNullable(described).flatMap(Unit::level);
        return held == null || standsIn() ? own : held.level().or(() -> own);
    }
}
