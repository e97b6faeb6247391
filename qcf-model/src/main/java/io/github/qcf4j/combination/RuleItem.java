package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Something that can count: a unit held or to be taken, or a unit held that stands in for another. */
final class RuleItem {

    /** How something comes to be an item. */
    enum Kind {
        /** The unit is held. */
        HELD,
        /** Another unit that is held stands in for the unit. */
        STANDING_IN,
        /** The unit is planned: it will be held in the end. */
        PLANNED,
        /** The unit may be taken. */
        OFFERED,
        /** A unit held that no asked group lists; a group not listed completely may offer it. */
        UNLISTED,
        /** Whatever a group not listed completely may offer besides. */
        PHANTOM
    }

    private final UnitIdentifier unit;
    private final Kind kind;
    private final @Nullable HeldUnit held;
    private final @Nullable Unit described;
    private final List<Integer> places;
    private final IntFunction<Span> points;

    /**
     * @param unit  the unit it counts as
     * @param kind  how it comes to be an item
     * @param held  what is held, where something is
     * @param described  what is described of the unit it counts as
     * @param places  the nodes where it may be placed, the preferred first
     * @param points  returns the points it has in one of the places
     */
    RuleItem(
            UnitIdentifier unit,
            Kind kind,
            @Nullable HeldUnit held,
            @Nullable Unit described,
            List<Integer> places,
            IntFunction<Span> points) {
        this.unit = unit;
        this.kind = kind;
        this.held = held;
        this.described = described;
        this.places = List.copyOf(places);
        this.points = points;
    }

    /** Returns what a unit held that no asked group lists may count wherever it may. */
    static RuleItem outside(HeldUnit held, Structure asked) {
        return new RuleItem(
                held.unit(),
                Kind.UNLISTED,
                held,
                asked.unit(held.unit()).orElse(null),
                List.of(Problem.WHOLE),
                place -> Span.ANY);
    }

    UnitIdentifier unit() {
        return unit;
    }

    Kind kind() {
        return kind;
    }

    /** Returns what is held, the unit itself or what stands in for it; planned units are held in the end. */
    Optional<HeldUnit> held() {
        return Optional.ofNullable(held);
    }

    List<Integer> places() {
        return places;
    }

    /** Returns whether the unit is held as itself, now or in the end. */
    boolean isHeldItself() {
        return kind == Kind.HELD || kind == Kind.PLANNED;
    }

    boolean isAttempted() {
        return held != null && held.isAttempted();
    }

    /** Returns by which route it is held, empty when it was assessed here or is not held. */
    Optional<RecognitionRoute> route() {
        if (kind == Kind.STANDING_IN) {
            return Optional.of(RecognitionRoute.EQUIVALENT_UNIT);
        }
        return held().flatMap(HeldUnit::route);
    }

    Optional<Credit> credit() {
        Optional<Credit> own = kind == Kind.STANDING_IN ? Optional.empty() : held().flatMap(HeldUnit::credit);
        return own.or(() -> Optional.ofNullable(described).flatMap(Unit::credit));
    }

    Optional<Level> level() {
        Optional<Level> own = kind == Kind.STANDING_IN ? Optional.empty() : held().flatMap(HeldUnit::level);
        return own.or(() -> Optional.ofNullable(described).flatMap(Unit::level));
    }

    Optional<Hours> hours() {
        return Optional.ofNullable(described).flatMap(Unit::guidedLearningHours);
    }

    /**
     * Returns how much it counts.
     *
     * @param measure  what is counted
     * @param condition  the levels at which is counted
     * @param position  the place, by its position among the places
     */
    Span amount(Measure measure, @Nullable LevelCondition condition, int position) {
        Span amount = switch (measure) {
            case CREDIT -> credit().map(credit -> Span.exactly(credit.value())).orElse(Span.ANY);
            case UNITS -> kind == Kind.PHANTOM ? Span.ANY : Span.ONE;
            case GUIDED_LEARNING_HOURS ->
                hours().map(hours -> Span.exactly(hours.value())).orElse(Span.ANY);
            case POINTS -> points.apply(places.get(position));
        };
        if (condition == null) {
            return amount;
        }
        return level().map(level -> condition.holds(level) ? amount : Span.NONE).orElse(amount.orNone());
    }

    @Override
    public String toString() {
        return "%s %s at %s".formatted(kind, unit.text(), places);
    }
}
