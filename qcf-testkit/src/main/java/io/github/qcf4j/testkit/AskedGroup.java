package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;

/**
 * A group that is asked on one way, such as the nested group 'B1'.
 *
 * @param index  its number on the way, from zero, each group before those nested in it
 * @param outer  the index of the group it is nested in, -1 for none
 * @param group  the group
 * @param counts  whether it and every group it is nested in counts
 * @param own  the units that the group itself lists, each once
 */
record AskedGroup(int index, int outer, UnitGroup group, boolean counts, List<UnitIdentifier> own) {

    static AskedGroup of(int index, int outer, UnitGroup group, boolean counts) {
        List<UnitIdentifier> own =
                group.units().stream().map(OfferedUnit::unit).distinct().toList();
        return new AskedGroup(index, outer, group, counts, own);
    }

    /** Finds the first offer of a unit by the group itself. */
    Optional<OfferedUnit> offer(UnitIdentifier unit) {
        return group.units().stream()
                .filter(offered -> offered.unit().equals(unit))
                .findFirst();
    }

    boolean lists(UnitIdentifier unit) {
        return own.contains(unit);
    }

    Bounds bounds(Measure measure) {
        return group.bounds(measure);
    }

    /** S5, S9: Returns whether its units count all together or not at all; one that asks for all does not ask this. */
    boolean isAllOrNothing() {
        return counts && group.allOrNothing() && !group.mandatory();
    }

    /** S5: Returns whether a learner may not take more than it allows. */
    boolean forbidsExcess() {
        return counts
                && group.excess() == ExcessPolicy.FORBIDDEN
                && group.bounds().values().stream().anyMatch(Bounds::hasMax);
    }

    /** S1: Returns whether anything is asked of it. */
    boolean asks() {
        return counts
                && (group.mandatory()
                        || group.allOrNothing()
                        || group.bounds().values().stream().anyMatch(bounds -> !bounds.isNone()));
    }
}
