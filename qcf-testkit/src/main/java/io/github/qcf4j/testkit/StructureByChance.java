package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.QualificationsFramework;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;

/** A qualification drawn with dice, of groups that are drawn already. */
final class StructureByChance {

    /** The first number of units that no qualification offers. */
    static final int ELSEWHERE = 900;

    private final Dice dice;
    private final RulesShape shape;
    private final Numbers numbers;
    private final List<DrawnUnit> units;
    private final boolean hides;

    /**
     * @param units  the units that groups list
     * @param hides  whether not everything is recorded
     */
    StructureByChance(Dice dice, RulesShape shape, List<DrawnUnit> units, boolean hides) {
        this.dice = dice;
        this.shape = shape;
        this.numbers = new Numbers(dice, shape);
        this.units = units;
        this.hides = hides;
    }

    Qualification qualification(List<DrawnGroup> groups) {
        QualificationBuilder builder = Qualification.builder(IllustrativeReferences.qualification(2))
                .title("Level 3 Diploma in Customer Service")
                .framework(QualificationsFramework.QCF)
                .level(Level.LEVEL_3)
                .rulesComplete(rulesComplete());
        groups.forEach(group -> builder.group(group(group)));
        RulesByChance rules = new RulesByChance(dice, shape, groups, units);
        if (shape.has(RulesConstruct.MINIMA) && dice.chance(60)) {
            builder.rule(rules.total());
        }
        rules.rules(shape.rules()).forEach(builder::rule);
        if (shape.has(RulesConstruct.PATHWAYS) && dice.chance(8)) {
            pathways(builder, groups, rules);
        }
        if (shape.has(RulesConstruct.SIZES) && dice.chance(8)) {
            builder.sizeOption(SizeOption.builder("Award").rules(rules.rules(1)).build());
            builder.sizeOption(SizeOption.builder("Certificate")
                    .rule(rules.total())
                    .rules(rules.rules(1))
                    .rulesComplete(rulesComplete())
                    .build());
        }
        return builder.build();
    }

    private void pathways(QualificationBuilder builder, List<DrawnGroup> groups, RulesByChance rules) {
        List<String> outermost = groups.stream().map(DrawnGroup::name).toList();
        List<String> all = groups.stream()
                .flatMap(DrawnGroup::withNested)
                .map(DrawnGroup::name)
                .toList();
        builder.pathway(Pathway.builder("Team leading")
                .groups(dice.some(outermost, Math.max(1, outermost.size() - 1)))
                .rules(rules.rules(1))
                .rulesComplete(rulesComplete())
                .build());
        builder.pathway(Pathway.builder("Front line")
                .groups(dice.chance(40) ? List.of() : dice.some(all, dice.between(1, 3)))
                .rules(rules.rules(1))
                .build());
    }

    private UnitGroup group(DrawnGroup drawn) {
        boolean incomplete = shape.has(RulesConstruct.INCOMPLETE_GROUPS) && hides && dice.chance(22);
        UnitGroup.Builder builder = UnitGroup.builder(drawn.name())
                .mandatory(drawn.mandatory())
                .counts(drawn.counts())
                .complete(!incomplete)
                .allOrNothing(shape.has(RulesConstruct.ALL_OR_NOTHING_GROUPS) && dice.chance(5))
                .excess(dice.pick(ExcessPolicy.values()))
                .units(drawn.units().stream().map(this::offer).toList());
        List<UnitGroup> nested = new ArrayList<>();
        drawn.nested().forEach(inner -> nested.add(group(inner)));
        builder.groups(nested);
        if (incomplete && dice.chance(40)) {
            builder.unitCount(Bounds.exactly(drawn.units().size()));
        } else {
            bounds(builder, drawn);
        }
        return builder.build();
    }

    private void bounds(UnitGroup.Builder builder, DrawnGroup drawn) {
        int count = dice.chance(15) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            boolean minimum = shape.has(RulesConstruct.GROUP_MINIMA) && dice.chance(drawn.mandatory() ? 15 : 45);
            boolean maximum = shape.has(RulesConstruct.GROUP_MAXIMA) && dice.chance(drawn.mandatory() ? 8 : 40);
            if (minimum || maximum) {
                Measure measure = numbers.measure();
                builder.bounds(measure, numbers.bounds(drawn.meant(measure, null), minimum, maximum));
            }
        }
    }

    private OfferedUnit offer(DrawnUnit unit) {
        OfferedUnit.Builder offer = OfferedUnit.builder(unit.identifier());
        if (shape.has(RulesConstruct.POINTS) && !(hides && hidesFacts() && dice.chance(10))) {
            offer.points(unit.points());
        }
        if (shape.has(RulesConstruct.EQUIVALENTS) && dice.chance(15)) {
            offer.equivalents(equivalents(unit));
        }
        if (shape.has(RulesConstruct.BARRING_CODES) && dice.chance(6)) {
            offer.barringCode(dice.pick("B1", "B1", "B1", "B2", OfferedUnit.BARS_NOTHING));
        }
        return offer.build();
    }

    private List<UnitIdentifier> equivalents(DrawnUnit unit) {
        List<UnitIdentifier> equivalents = new ArrayList<>();
        equivalents.add(IllustrativeReferences.unit(ELSEWHERE + dice.below(2)));
        UnitIdentifier other = dice.pick(units).identifier();
        if (dice.chance(25) && !other.equals(unit.identifier())) {
            equivalents.add(other);
        }
        return equivalents;
    }

    private boolean rulesComplete() {
        return !shape.has(RulesConstruct.INCOMPLETE_RULES) || !hides || !dice.chance(3);
    }

    private boolean hidesFacts() {
        return shape.has(RulesConstruct.MISSING_FACTS);
    }
}
