package io.github.qcf4j.comparison;

import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.UnitIdentifier;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that stands elsewhere in one report than in another, such as 'J/999/0001: In progress, was Achieved'.
 */
public final class UnitChange {

    private final UnitIdentifier unit;
    private final @Nullable UnitCoverage before;
    private final @Nullable UnitCoverage after;

    UnitChange(UnitIdentifier unit, @Nullable UnitCoverage before, @Nullable UnitCoverage after) {
        this.unit = unit;
        this.before = before;
        this.after = after;
    }

    static boolean isAny(@Nullable UnitCoverage before, @Nullable UnitCoverage after) {
        return before == null
                || after == null
                || before.state() != after.state()
                || before.isSelected() != after.isSelected()
                || !before.dateAchieved().equals(after.dateAchieved())
                || before.certification() != after.certification();
    }

    /** Returns the unit. */
    public UnitIdentifier unit() {
        return unit;
    }

    /** Returns how it stood; empty when the earlier report does not list it. */
    public Optional<UnitState> before() {
        return Optional.ofNullable(before).map(UnitCoverage::state);
    }

    /** Returns how it stands; empty when the later report does not list it. */
    public Optional<UnitState> after() {
        return Optional.ofNullable(after).map(UnitCoverage::state);
    }

    /** Returns whether it was selected. */
    public boolean wasSelected() {
        return before != null && before.isSelected();
    }

    /** Returns whether it is selected. */
    public boolean isSelected() {
        return after != null && after.isSelected();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof UnitChange other
                && unit.equals(other.unit)
                && Objects.equals(before, other.before)
                && Objects.equals(after, other.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, before, after);
    }

    /** Returns the unit, how it stands and how it stood; its certification only where that changes. */
    @Override
    public String toString() {
        boolean certified = before != null && after != null && before.certification() != after.certification();
        return "%s: %s, was %s".formatted(unit, told(after, certified), told(before, certified));
    }

    private static String told(@Nullable UnitCoverage unit, boolean certified) {
        if (unit == null) {
            return "not listed";
        }
        String achieved =
                unit.dateAchieved().map(LocalDate::toString).map(" on "::concat).orElse("");
        String certification =
                certified ? " and " + unit.certification().label().toLowerCase(Locale.ROOT) : "";
        String selected = unit.isSelected() ? "" : " (not selected)";
        return unit.state().label() + achieved + certification + selected;
    }
}
