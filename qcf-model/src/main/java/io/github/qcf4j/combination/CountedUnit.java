package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that counts in a combination, and where, such as 'J/999/0001 in group A, 5 credits'.
 * <p>
 * A unit counts whole and in one group, also where several groups list it. What is held may be another unit that stands
 * in for it.
 */
public final class CountedUnit {

    private final UnitIdentifier unit;
    private final UnitIdentifier held;
    private final String group;
    private final @Nullable Credit credit;
    private final @Nullable Level level;
    private final @Nullable RecognitionRoute route;

    CountedUnit(RuleItem item, String group) {
        this.unit = item.unit();
        this.held = item.held().map(HeldUnit::unit).orElse(item.unit());
        this.group = group;
        this.credit = item.credit().orElse(null);
        this.level = item.level().orElse(null);
        this.route = item.route().orElse(null);
    }

    /** Returns the unit that it counts as, one that the qualification offers. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the unit that is held: the same, or one that stands in for it. */
    public UnitIdentifier held() {
        return held;
    }

    /** Returns the name of the group it counts in. */
    public String group() {
        return group;
    }

    /** Returns the credit it counts with, empty when it is not recorded. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    /** Returns the level it counts at, empty when it is not recorded. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** Returns the route by which it is recognised, empty when it was assessed. */
    public Optional<RecognitionRoute> route() {
        return Optional.ofNullable(route);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CountedUnit other
                && unit.equals(other.unit)
                && held.equals(other.held)
                && group.equals(other.group)
                && Objects.equals(credit, other.credit)
                && level == other.level
                && route == other.route;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group);
    }

    /** Returns the unit, what stands in for it, its group and credit, such as 'J/999/0001 in group A, 5 credits'. */
    @Override
    public String toString() {
        return "%s%s in group %s, %s"
                .formatted(
                        unit.text(),
                        held.equals(unit) ? "" : " by " + held.text(),
                        group,
                        credit == null ? "credit not recorded" : credit);
    }
}
