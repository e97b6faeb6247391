package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Diplomas.credits;
import static io.github.qcf4j.combination.Diplomas.unit;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Makes large qualifications in the manner of real ones: a mandatory group, optional ones, a total, a level, bars. */
final class LargeDiploma {

    private LargeDiploma() {}

    /** Returns a diploma of 58 credits from so many units in groups A to D, every ninth in two groups. */
    static Diplomas of(int units, long seed) {
        Random random = new Random(seed);
        List<List<Unit>> groups = new ArrayList<>();
        Collections.addAll(groups, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < units; i++) {
            int group = i < 5 ? 0 : 1 + i % 3;
            Level level = random.nextInt(3) == 0 ? Level.LEVEL_4 : Level.LEVEL_3;
            Unit unit = unit("U" + (100 + i), 2 + random.nextInt(7), level);
            groups.get(group).add(unit);
            if (group > 0 && i % 9 == 0) {
                groups.get(1 + group % 3).add(unit);
            }
        }
        Diplomas diploma = new Diplomas()
                .group(UnitGroup.builder("A").mandatory(true), groups.get(0).toArray(new Unit[0]))
                .group(
                        UnitGroup.builder("B").credits(Bounds.atLeast(12)),
                        groups.get(1).toArray(new Unit[0]))
                .group(
                        UnitGroup.builder("C").credits(Bounds.atMost(13)),
                        groups.get(2).toArray(new Unit[0]))
                .group(UnitGroup.builder("D"), groups.get(3).toArray(new Unit[0]))
                .rule(credits(58))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(30))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)));
        for (int i = 6; i + 7 < units; i += 15) {
            diploma.rule(bar(diploma, i, i + 7));
        }
        return diploma;
    }

    private static RuleOfCombination bar(Diplomas diploma, int one, int other) {
        List<UnitIdentifier> units = new ArrayList<>(new TreeMap<>(byIdentifier(diploma)).keySet());
        return BarredUnits.of(units.get(one), units.get(other));
    }

    private static TreeMap<UnitIdentifier, Unit> byIdentifier(Diplomas diploma) {
        TreeMap<UnitIdentifier, Unit> units = new TreeMap<>();
        diploma.units().forEach(unit -> units.put(unit.identifier(), unit));
        return units;
    }
}
