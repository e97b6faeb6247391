package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Solution;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the groups that can never be filled. */
final class UnfillableGroups {

    private UnfillableGroups() {}

    /** Finds the groups that cannot have what they ask for, whatever else is asked. */
    static List<UnfillableGroup> alone(Structure asked, ConflictSearch conflicts) {
        List<AskedGroup> unfillable = new ArrayList<>();
        for (AskedGroup group : asked.groups()) {
            if (group.asks() && conflicts.meeting(sourcesWithin(conflicts, group)) == Solution.Status.INFEASIBLE) {
                unfillable.add(group);
            }
        }
        return unfillable.stream()
                .filter(group -> unfillable.stream().noneMatch(other -> !other.equals(group) && other.isWithin(group)))
                .map(group -> new UnfillableGroup(group.name(), group.sentence()))
                .toList();
    }

    private static List<RuleSource> sourcesWithin(ConflictSearch conflicts, AskedGroup group) {
        return conflicts.sources().stream()
                .filter(source ->
                        source.group().filter(nested -> nested.isWithin(group)).isPresent())
                .toList();
    }

    /** Finds the groups none of whose units ever counts. */
    static List<UnfillableGroup> withoutUnits(Structure asked, Set<UnitIdentifier> never) {
        return asked.groups().stream()
                .filter(group -> group.counts() && group.complete())
                .filter(group -> !group.offered().isEmpty() && never.containsAll(group.offered()))
                .map(group -> new UnfillableGroup(group.name(), "none of its units can ever count"))
                .toList();
    }
}
