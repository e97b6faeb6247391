package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is asked, with the units of the groups nested in it.
 * <p>
 * Two are equal when they are the same group of the same qualification.
 *
 * @param group  the group as the qualification writes it
 * @param outer  the asked group it is nested in
 * @param counts  whether its units count, which they do not in a group whose outer group does not count
 * @param number  where it stands among the asked groups, counted from one
 * @param offered  the units it and the counting groups in it offer, each once, in order
 */
record AskedGroup(
        UnitGroup group, @Nullable AskedGroup outer, boolean counts, int number, List<UnitIdentifier> offered) {

    String name() {
        return group.name();
    }

    /** Returns what a sentence about the group starts with, such as 'group B'. */
    String subject() {
        return group.toString();
    }

    /** Returns whether all units of the group, and of the counting groups in it, are listed. */
    boolean complete() {
        return complete(group);
    }

    private static boolean complete(UnitGroup group) {
        return group.complete()
                && group.groups().stream().filter(UnitGroup::counts).allMatch(AskedGroup::complete);
    }

    /** Returns the units that the group itself lists, each once. */
    List<UnitIdentifier> own() {
        return group.units().stream().map(OfferedUnit::unit).distinct().toList();
    }

    /** Returns whether the group is the other, or nested in it at whatever depth. */
    boolean isWithin(AskedGroup other) {
        for (AskedGroup group = this; group != null; group = group.outer) {
            if (group.number == other.number) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the group asks for anything. */
    boolean asks() {
        return counts
                && (group.mandatory() || group.allOrNothing() || !group.bounds().isEmpty());
    }

    /** Returns whether no learner may take more than the maximum of the group in some measure. */
    boolean forbids() {
        return counts
                && group.excess() == ExcessPolicy.FORBIDDEN
                && group.bounds().values().stream().anyMatch(Bounds::hasMax);
    }

    /** Returns whether the number of its units is exact and as many are listed, so that no others can be meant. */
    boolean isListedByNumber() {
        return group.unitCount().isExact()
                && offered.size() >= group.unitCount().min();
    }

    /** Returns what the group asks for, such as 'group A asks for all of its units and exactly 18 credits'. */
    String sentence() {
        if (!counts) {
            return subject() + " is not counted";
        }
        List<String> parts = new ArrayList<>();
        if (group.mandatory()) {
            parts.add("all of its units");
        }
        if (group.allOrNothing()) {
            parts.add("all of its units or none");
        }
        group.bounds()
                .forEach((measure, bounds) ->
                        parts.add(SizeRule.of(measure, bounds).toString()));
        return asking(parts.isEmpty() ? "nothing by itself" : String.join(" and ", parts));
    }

    /** Returns the sentence that the group asks for something, such as 'group B asks for 12 credits or more'. */
    String asking(String what) {
        return "%s asks for %s".formatted(subject(), what);
    }

    /** Returns the least that the group asks for in the measure. */
    int least(Measure measure) {
        return group.bounds(measure).min();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AskedGroup other && group == other.group && counts == other.counts;
    }

    @Override
    public int hashCode() {
        return group.name().hashCode();
    }
}
