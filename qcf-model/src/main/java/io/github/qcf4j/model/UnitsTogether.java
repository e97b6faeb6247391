package io.github.qcf4j.model;

import java.util.List;
import java.util.Objects;

/**
 * Units that must be taken together, such as a knowledge unit and the skills unit that puts it to use.
 * <p>
 * A combination holds all of them or none.
 *
 * @param units  the units, at least two
 */
public record UnitsTogether(List<UnitIdentifier> units) implements RuleOfCombination {

    public UnitsTogether {
        units = several("Units together", units);
    }

    /** Returns the rule that these units are taken together. */
    public static UnitsTogether of(UnitIdentifier... units) {
        return new UnitsTogether(List.of(units));
    }

    /** Returns the units, once there are at least two and none is repeated. */
    static List<UnitIdentifier> several(String thing, List<UnitIdentifier> units) {
        List<UnitIdentifier> copy = RuleText.distinct(thing, Objects.requireNonNull(units, "units"));
        if (copy.size() < 2) {
            throw new IllegalArgumentException("%s '%s' must be at least two".formatted(thing, RuleText.and(copy)));
        }
        return copy;
    }

    @Override
    public Kind kind() {
        return Kind.UNITS_TOGETHER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.unitsTogether(this);
    }

    @Override
    public String toString() {
        return RuleText.and(units.stream().map(UnitIdentifier::text).toList()) + " together or not at all";
    }
}
