package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Level;
import java.util.ArrayList;
import java.util.List;

/** Units, the groups that list them, and a combination of them that numbers can be made for, drawn with dice. */
final class GroupsByChance {

    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");

    private final Dice dice;
    private final RulesShape shape;

    GroupsByChance(Dice dice, RulesShape shape) {
        this.dice = dice;
        this.shape = shape;
    }

    List<DrawnUnit> units() {
        int count = dice.between(shape.fewestUnits(), shape.mostUnits());
        List<DrawnUnit> units = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int credit = dice.between(1, 8);
            Level level =
                    dice.pick(Level.LEVEL_2, Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_3, Level.LEVEL_3, Level.LEVEL_4);
            units.add(new DrawnUnit(
                    IllustrativeReferences.unit(i), credit, level, credit * dice.between(3, 8), dice.between(1, 5)));
        }
        return units;
    }

    /** Returns groups that list the units, each in one of them at least. */
    List<DrawnGroup> groups(List<DrawnUnit> units) {
        List<DrawnGroup> groups = new ArrayList<>();
        int count = Math.min(dice.between(1, shape.groups()), NAMES.size() - 1);
        for (int i = 0; i < count; i++) {
            groups.add(new DrawnGroup(NAMES.get(i), true));
        }
        for (DrawnUnit unit : units) {
            groups.get(Math.min(dice.below(count), dice.below(count + 1)))
                    .units()
                    .add(unit);
        }
        if (shape.has(RulesConstruct.MANDATORY_GROUPS) && dice.chance(55)) {
            makeMandatory(groups, units.size());
        }
        if (shape.has(RulesConstruct.NESTED_GROUPS)) {
            groups.forEach(group -> nest(group, 1));
        }
        if (shape.has(RulesConstruct.ADDITIONAL_GROUPS) && dice.chance(15)) {
            DrawnGroup additional = new DrawnGroup("Z", false);
            additional.units().addAll(dice.some(units, dice.between(1, 2)));
            groups.add(additional);
        }
        if (shape.has(RulesConstruct.OVERLAP)) {
            overlap(groups, units);
        }
        return groups;
    }

    /** Lets the first group ask for all of its units, and have no more of them than a learner may hold. */
    private void makeMandatory(List<DrawnGroup> groups, int units) {
        DrawnGroup first = groups.get(0);
        int most = Math.max(1, units / 4);
        while (groups.size() > 1 && first.units().size() > most) {
            DrawnUnit moved = first.units().remove(dice.below(first.units().size()));
            groups.get(dice.between(1, groups.size() - 1)).units().add(moved);
        }
        if (groups.size() > 1 || dice.chance(10)) {
            first.makeMandatory();
        }
    }

    private void nest(DrawnGroup group, int depth) {
        if (group.units().size() < 2 || !dice.chance(depth == 1 ? 30 : 15)) {
            return;
        }
        int count = dice.between(1, 2);
        for (int i = 1; i <= count && group.units().size() > 1; i++) {
            DrawnGroup inner =
                    new DrawnGroup(group.name() + i, !shape.has(RulesConstruct.ADDITIONAL_GROUPS) || !dice.chance(4));
            List<DrawnUnit> moved =
                    dice.some(group.units(), dice.between(1, group.units().size()));
            inner.units().addAll(moved);
            group.units().removeAll(moved);
            group.nested().add(inner);
            nest(inner, depth + 1);
        }
    }

    private void overlap(List<DrawnGroup> groups, List<DrawnUnit> units) {
        List<DrawnGroup> all = groups.stream().flatMap(DrawnGroup::withNested).toList();
        if (all.size() == 1 || !dice.chance(60)) {
            return;
        }
        for (DrawnUnit unit : units) {
            DrawnGroup other = dice.pick(all);
            if (dice.chance(30) && !other.units().contains(unit) && (!other.mandatory() || dice.chance(20))) {
                other.units().add(unit);
            }
        }
    }

    /** Lets some of the units count, each in one of its groups. */
    void count(List<DrawnGroup> groups, List<DrawnUnit> units, int percent) {
        for (DrawnUnit unit : units) {
            List<DrawnGroup> listing = groups.stream()
                    .flatMap(DrawnGroup::withNested)
                    .filter(group -> group.counts() && group.units().contains(unit))
                    .toList();
            List<DrawnGroup> mandatory =
                    listing.stream().filter(DrawnGroup::mandatory).toList();
            if (!mandatory.isEmpty() && dice.chance(97)) {
                mandatory.get(0).counting().add(unit);
            } else if (!listing.isEmpty() && dice.chance(percent)) {
                dice.pick(listing).counting().add(unit);
            }
        }
    }
}
