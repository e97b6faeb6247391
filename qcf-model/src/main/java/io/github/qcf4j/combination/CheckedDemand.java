package io.github.qcf4j.combination;

import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A demand with the groups from which it is met.
 *
 * @param demand  what is asked for
 * @param groups  the groups that give it, none of them part of another
 */
record CheckedDemand(Demand demand, List<CheckedGroup> groups) {

    /** Returns everything that is asked for at the least: what groups ask, then what rules ask. */
    static List<CheckedDemand> of(CheckedCase known) {
        List<CheckedDemand> demands = new ArrayList<>();
        known.way().counting().forEach(group -> addGroup(demands, group));
        for (RuleOfCombination rule : known.rules()) {
            if (rule instanceof SizeRule size && size.bounds().hasMin()) {
                demands.add(size(known, size));
            }
            if (rule instanceof RemainingRule remaining && remaining.bounds().hasMin()) {
                demands.add(remaining(known, remaining));
            }
        }
        return demands;
    }

    private static void addGroup(List<CheckedDemand> demands, CheckedGroup group) {
        Basis basis = Basis.group(group.name());
        if (group.group().mandatory()) {
            addAllUnits(demands, group, basis);
        }
        group.group().bounds().forEach((measure, bounds) -> {
            if (bounds.hasMin()) {
                Demand demand = new Demand(basis, false, CountedMeasure.of(measure), bounds.min());
                demands.add(new CheckedDemand(demand, List.of(group)));
            }
        });
    }

    /** Adds that all units count; a group without units never has all of them, since nothing is met by being empty. */
    private static void addAllUnits(List<CheckedDemand> demands, CheckedGroup group, Basis basis) {
        if (!group.own().isEmpty()) {
            Demand all =
                    new Demand(basis, true, CountedMeasure.UNITS, group.own().size());
            demands.add(new CheckedDemand(all, List.of(group)));
        } else if (group.group().complete() && group.ownAndNested().isEmpty()) {
            demands.add(new CheckedDemand(new Demand(basis, true, CountedMeasure.UNITS, 1), List.of()));
        }
    }

    private static CheckedDemand size(CheckedCase known, SizeRule rule) {
        CountedMeasure counted = counted(rule);
        Demand demand =
                new Demand(Basis.rule(rule), false, counted, rule.bounds().min());
        return new CheckedDemand(demand, known.way().scope(rule.scope()));
    }

    private static CheckedDemand remaining(CheckedCase known, RemainingRule rule) {
        Measure measure = rule.measure();
        List<CheckedGroup> groups = known.way().outermostOf(rule.groups());
        long own = groups.stream()
                .mapToLong(group -> group.group().bounds(measure).min())
                .sum();
        Demand demand = new Demand(
                Basis.rule(rule),
                false,
                CountedMeasure.of(measure),
                own + rule.bounds().min());
        return new CheckedDemand(demand, groups);
    }

    /** Returns what the rule counts. */
    static CountedMeasure counted(SizeRule rule) {
        CountedMeasure plain = CountedMeasure.of(rule.measure());
        return rule.level().map(plain::at).orElse(plain);
    }

    /** Returns whether no group of this demand is part of one of the other's, nor the other way round. */
    boolean isApartFrom(CheckedDemand other) {
        return groups.stream().noneMatch(group -> group.isWithinAny(other.groups))
                && other.groups.stream().noneMatch(group -> group.isWithinAny(groups));
    }
}
