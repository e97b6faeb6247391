package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of combination by chance, with what a learner holds: every construct of the grammar, and numbers that are often
 * met, often missed and often not known.
 * <p>
 * A combination of some units is drawn first; most numbers are made so that it meets them. Then some of it is not held,
 * and some of what is true is not recorded. Equal seeds give equal questions. Make one and share it.
 */
public final class RulesGenerator {

    private final RulesShape shape;

    private RulesGenerator(RulesShape shape) {
        this.shape = shape;
    }

    /** Returns the generator of rules of a shape. */
    public static RulesGenerator of(RulesShape shape) {
        return new RulesGenerator(requireNonNull(shape, "shape"));
    }

    /** Returns the question of a seed. */
    public RulesCase question(long seed) {
        Dice dice = new Dice(seed);
        GroupsByChance chance = new GroupsByChance(dice, shape);
        List<DrawnUnit> units = chance.units();
        List<DrawnGroup> groups = chance.groups(units);
        chance.count(groups, units, dice.between(35, 80));
        boolean hides = dice.chance(75);
        Qualification qualification = new StructureByChance(dice, shape, units, hides).qualification(groups);
        HoldingByChance holding = new HoldingByChance(dice, shape, hides);
        List<Unit> described = holding.described(units);
        List<DrawnUnit> meant = groups.stream()
                .flatMap(DrawnGroup::withNested)
                .flatMap(group -> group.counting().stream())
                .toList();
        List<DrawnUnit> others = new ArrayList<>(units);
        others.removeAll(meant);
        List<UnitInHand> held = holding.held(meant, others);
        List<UnitIdentifier> rest = new ArrayList<>(qualification.units());
        held.forEach(unit -> rest.remove(unit.unit()));
        return new RulesCase(
                seed,
                qualification,
                described,
                held,
                drawn(dice, rest, 12),
                drawn(dice, rest, 8),
                drawn(dice, rest, 20));
    }

    /** Returns a unit or two now and then, taken out of the rest. */
    private static List<UnitIdentifier> drawn(Dice dice, List<UnitIdentifier> rest, int percent) {
        if (rest.isEmpty() || !dice.chance(percent)) {
            return List.of();
        }
        List<UnitIdentifier> drawn = dice.some(rest, dice.between(1, 2));
        rest.removeAll(drawn);
        return drawn;
    }
}
