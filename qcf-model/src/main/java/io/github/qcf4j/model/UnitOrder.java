package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * The order in which units are assessed, such as 'M/999/0008 after J/999/0001'.
 * <p>
 * It says when a unit may be assessed, not what it counts.
 *
 * @param unit  the unit that depends on others
 * @param after  the units to be achieved before it
 * @param alongside  the units to be achieved before it or together with it
 */
public record UnitOrder(UnitIdentifier unit, List<UnitIdentifier> after, List<UnitIdentifier> alongside)
        implements RuleOfCombination {

    public UnitOrder {
        Objects.requireNonNull(unit, "unit");
        after = RuleText.distinct("Units before", Objects.requireNonNull(after, "after"));
        alongside = RuleText.distinct("Units alongside", Objects.requireNonNull(alongside, "alongside"));
        if (after.isEmpty() && alongside.isEmpty()) {
            throw new IllegalArgumentException("Order of '%s' must name another unit".formatted(unit.text()));
        }
        if (after.contains(unit) || alongside.contains(unit)) {
            throw new IllegalArgumentException("Order of '%s' must not name the unit itself".formatted(unit.text()));
        }
    }

    @Override
    public Kind kind() {
        return Kind.UNIT_ORDER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unitOrder(this);
    }

    @Override
    public String toString() {
        return unit.text() + part(" after ", after) + part(" alongside ", alongside);
    }

    private static String part(String preposition, List<UnitIdentifier> units) {
        List<String> names = units.stream().map(UnitIdentifier::text).toList();
        return names.isEmpty() ? "" : preposition + RuleText.and(names);
    }
}
