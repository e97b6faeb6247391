package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.List;
import java.util.Optional;

/**
 * A group that is asked on one way, such as the nested group 'B1'.
 *
 * @param index  its number, each group before those nested in it
 * @param outer  the number of the group it is nested in, -1 for none
 * @param group  the group
 * @param counts  whether it counts, and every group it is nested in
 * @param own  the units that the group itself lists, each once
 */
record AskedGroup(int index, int outer, UnitGroup group, boolean counts, List<UnitIdentifier> own) {

    AskedGroup(int index, int outer, UnitGroup group, boolean counts) {
        this(
                index,
                outer,
                group,
                counts,
                group.units().stream().map(OfferedUnit::unit).distinct().toList());
    }

    String name() {
        return group.name();
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

    boolean isMandatory() {
        return counts && group.mandatory();
    }

    /** Returns whether its units count all together or not at all; one that asks for all of them asks for more. */
    boolean isAllOrNothing() {
        return counts && group.allOrNothing() && !group.mandatory();
    }

    /** Returns whether a learner may not take more than it allows. */
    boolean forbidsExcess() {
        return counts
                && group.excess() == ExcessPolicy.FORBIDDEN
                && group.bounds().values().stream().anyMatch(Bounds::hasMax);
    }

    /** Returns whether it asks for anything. */
    boolean asks() {
        return counts
                && (group.mandatory()
                        || group.allOrNothing()
                        || group.bounds().values().stream().anyMatch(bounds -> !bounds.isNone()));
    }
}
