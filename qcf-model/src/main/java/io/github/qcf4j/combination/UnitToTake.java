package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a plan takes, such as 'R/999/0003 in group B, 7 credits: group B is 8 credits short'.
 * <p>
 * A unit may be taken and not count, where another needs it before it; then it has no group.
 */
public final class UnitToTake {

    private final UnitIdentifier unit;
    private final @Nullable String group;
    private final @Nullable Credit credit;
    private final String why;

    UnitToTake(UnitIdentifier unit, @Nullable String group, @Nullable Credit credit, String why) {
        this.unit = requireNonNull(unit, "unit");
        this.group = group;
        this.credit = credit;
        this.why = requireNonNull(why, "why");
    }

    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns the name of the group where it counts, empty when it does not count. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** Returns its credit, empty when it is not recorded. */
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    /** Returns why the plan takes it, such as 'group B is 8 credits short' or 'mandatory in group A'. */
    public String why() {
        return why;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitToTake other
                && unit.equals(other.unit)
                && Objects.equals(group, other.group)
                && Objects.equals(credit, other.credit)
                && why.equals(other.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group);
    }

    /** Returns the unit, where it counts, its credit and why, in one line. */
    @Override
    public String toString() {
        String place = group == null ? "" : " in group " + group;
        return "%s%s, %s: %s".formatted(unit.text(), place, credit == null ? "credit not recorded" : credit, why);
    }
}
