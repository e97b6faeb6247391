package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;

/**
 * Where a unit is put in a combination, such as 'J/999/0001 in group B'.
 *
 * @param unit  the unit that it counts as
 * @param heldAs  the unit that is held, another one where it stands in
 * @param group  the name of the group
 */
public record UnitPlacement(UnitIdentifier unit, UnitIdentifier heldAs, String group) {

    public UnitPlacement {
        requireNonNull(unit, "unit");
        requireNonNull(heldAs, "heldAs");
        requireNonNull(group, "group");
    }

    /** Returns the placement of a unit held as itself. */
    public static UnitPlacement of(UnitIdentifier unit, String group) {
        return new UnitPlacement(unit, unit, group);
    }

    @Override
    public String toString() {
        String standsIn = unit.equals(heldAs) ? "" : " held as " + heldAs.text();
        return "%s%s in group %s".formatted(unit.text(), standsIn, group);
    }
}
