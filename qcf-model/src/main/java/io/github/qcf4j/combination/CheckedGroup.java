package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group as the checker sees it: with the group it is nested in, and whether what is in it counts. */
final class CheckedGroup {

    private final UnitGroup group;
    private final @Nullable CheckedGroup outer;
    private final boolean counts;
    private final List<UnitIdentifier> own;

    CheckedGroup(UnitGroup group, @Nullable CheckedGroup outer) {
        this.group = group;
        this.outer = outer;
        this.counts = group.counts() && (outer == null || outer.counts);
        this.own = group.units().stream().map(OfferedUnit::unit).distinct().toList();
    }

    UnitGroup group() {
        return group;
    }

    String name() {
        return group.name();
    }

    Optional<CheckedGroup> outer() {
        return Optional.ofNullable(outer);
    }

    /** Returns whether the group and all groups around it count. */
    boolean counts() {
        return counts;
    }

    /** Returns the units that it lists itself, each once. */
    List<UnitIdentifier> own() {
        return own;
    }

    boolean lists(UnitIdentifier unit) {
        return own.contains(unit);
    }

    /** Returns the units that it and the counting groups in it list, each once. */
    List<UnitIdentifier> ownAndNested() {
        return counting(group).map(OfferedUnit::unit).distinct().toList();
    }

    private static Stream<OfferedUnit> counting(UnitGroup group) {
        return Stream.concat(
                group.units().stream(),
                group.groups().stream().filter(UnitGroup::counts).flatMap(CheckedGroup::counting));
    }

    /** Returns whether this is the other group or nested in it. */
    boolean isWithin(CheckedGroup other) {
        CheckedGroup at = this;
        while (at != null && at != other) {
            at = at.outer;
        }
        return at == other;
    }

    /** Returns whether this group is one of the others or nested in one of them. */
    boolean isWithinAny(List<CheckedGroup> others) {
        return others.stream().anyMatch(this::isWithin);
    }

    /** Returns whether a learner may not take more than its maximum, so that leaving units out does not help. */
    boolean isForbidding() {
        return counts
                && group.excess() == ExcessPolicy.FORBIDDEN
                && group.bounds().values().stream().anyMatch(Bounds::hasMax);
    }

    /** Returns whether this is a forbidding group or nested in one. */
    boolean isInForbidding() {
        return isForbidding() || (outer != null && outer.isInForbidding());
    }

    /** Returns the greatest number of its bounds, where there is one. */
    OptionalLong most(Measure measure) {
        return group.bounds(measure).max().stream().asLongStream().findFirst();
    }

    /** Returns the points that the unit is worth here, empty where that is not recorded. */
    OptionalLong points(UnitIdentifier unit) {
        return group.units().stream()
                .filter(offer -> offer.unit().equals(unit))
                .findFirst()
                .flatMap(offer -> offer.points().stream().boxed().findFirst())
                .map(points -> OptionalLong.of(points))
                .orElse(OptionalLong.empty());
    }

    @Override
    public String toString() {
        return group.toString();
    }
}
