package io.github.qcf4j.combination;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes small qualifications from seeds: two or three groups of six units, some in two groups, and rules of most kinds. */
final class DiplomasByChance {

    private static final int UNITS = 6;

    private final Random random;
    private final boolean outline;
    private final List<Unit> units = new ArrayList<>();

    private DiplomasByChance(long seed, boolean outline) {
        this.random = new Random(seed);
        this.outline = outline;
    }

    /** Returns a qualification of which everything is recorded. */
    static Diplomas of(long seed) {
        return new DiplomasByChance(seed, false).diploma();
    }

    /** Returns a qualification of which some credit, levels and units are not recorded. */
    static Diplomas outlineOf(long seed) {
        return new DiplomasByChance(seed, true).diploma();
    }

    private Diplomas diploma() {
        for (int i = 1; i <= UNITS; i++) {
            units.add(unit("U" + i));
        }
        Diplomas diploma = new Diplomas().describing(units.toArray(new Unit[0]));
        int groups = 2 + random.nextInt(2);
        for (int i = 0; i < groups; i++) {
            diploma.qualification().group(group(i, groups));
        }
        diploma.rule(Diplomas.credits(4 + random.nextInt(12)));
        while (random.nextInt(3) > 0) {
            diploma.rule(rule());
        }
        return diploma;
    }

    private Unit unit(String code) {
        Unit unit = Diplomas.unit(code, 1 + random.nextInt(6), random.nextBoolean() ? Level.LEVEL_4 : Level.LEVEL_3);
        if (outline && random.nextInt(4) == 0) {
            return Unit.builder(unit.identifier()).title(unit.title()).build();
        }
        return unit;
    }

    private UnitGroup group(int number, int groups) {
        UnitGroup.Builder group = UnitGroup.builder("G" + number)
                .mandatory(random.nextInt(6) == 0)
                .complete(!outline || random.nextInt(3) > 0);
        for (int i = 0; i < units.size(); i++) {
            if (i % groups == number || random.nextInt(8) == 0) {
                group.unit(OfferedUnit.of(units.get(i).identifier()));
            }
        }
        switch (random.nextInt(6)) {
            case 0 -> group.credits(Bounds.atLeast(1 + random.nextInt(6)));
            case 1 -> group.credits(Bounds.atMost(2 + random.nextInt(6)));
            case 2 -> group.unitCount(Bounds.between(1, 1 + random.nextInt(2)));
            case 3 -> group.credits(Bounds.atMost(3 + random.nextInt(6))).excess(ExcessPolicy.UNITS_NOT_COUNTED);
            case 4 -> group.credits(Bounds.atMost(6 + random.nextInt(9))).excess(ExcessPolicy.FORBIDDEN);
            default -> group.unitCount(Bounds.atMost(3));
        }
        return group.build();
    }

    private RuleOfCombination rule() {
        return switch (random.nextInt(7)) {
            case 0 ->
                SizeRule.of(Measure.CREDIT, Bounds.atLeast(1 + random.nextInt(8)))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4));
            case 1 -> BarredUnits.of(units.get(0).identifier(), units.get(1).identifier());
            case 2 -> UnitsTogether.of(units.get(2).identifier(), units.get(3).identifier());
            case 3 -> new RemainingRule(List.of("G0", "G1"), Measure.CREDIT, Bounds.atLeast(1 + random.nextInt(4)));
            case 4 -> AnyOf.of(units(2, "G0"), units(3, "G1"));
            case 5 -> new ConditionalRule(units(1, "G1"), units(2, "G0"));
            default ->
                new LevelShareRule(
                        25 + random.nextInt(30), Measure.CREDIT, LevelCondition.at(Level.LEVEL_4), RuleScope.whole());
        };
    }

    private SizeRule units(int least, String group) {
        return SizeRule.of(Measure.UNITS, Bounds.atLeast(least), RuleScope.from(group));
    }
}
