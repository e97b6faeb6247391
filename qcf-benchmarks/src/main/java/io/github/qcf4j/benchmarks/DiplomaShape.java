package io.github.qcf4j.benchmarks;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.testkit.IllustrativeReferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How a generated diploma is made, such as 60 units of which 15 % stand in two groups and 6 pairs bar each other.
 * <p>
 * It is made as the large diplomas of the framework are: a mandatory group, optional groups with a least or a greatest
 * credit, a credit total, and a least credit at a level. Equal seeds give equal diplomas.
 *
 * @param units  how many units it offers
 * @param overlap  how many percent of its optional units stand in two groups
 * @param barredPairs  how many pairs of its optional units bar each other
 */
record DiplomaShape(int units, int overlap, int barredPairs) {

    private static final List<String> OPTIONAL = List.of("B", "C", "D", "E");
    private static final List<Level> LEVELS =
            List.of(Level.LEVEL_2, Level.LEVEL_3, Level.LEVEL_3, Level.LEVEL_3, Level.LEVEL_4);

    /**
     * Returns a question about such a diploma.
     *
     * @param seed  the seed
     * @param held  how many units are held
     */
    RulesQuestion question(long seed, int held) {
        Random random = new Random(seed);
        List<Unit> all = units(units, random);
        List<HeldUnit> inHand = new ArrayList<>();
        List<Unit> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        shuffled.subList(0, held).forEach(unit -> inHand.add(HeldUnit.of(unit)));
        return new RulesQuestion(qualification(all, random), all, inHand);
    }

    private static List<Unit> units(int count, Random random) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> unit(number, random))
                .toList();
    }

    private static Unit unit(int number, Random random) {
        int credit = 2 + random.nextInt(8);
        return Unit.builder(IllustrativeReferences.unit(number))
                .title("Handle contacts")
                .level(LEVELS.get(random.nextInt(LEVELS.size())))
                .credit(credit)
                .outcome("Be able to handle contacts", "Answer contacts", "Record contacts")
                .build();
    }

    private Qualification qualification(List<Unit> all, Random random) {
        int mandatory = 3 + units / 20;
        List<Unit> optional = all.subList(mandatory, units);
        int total = credit(all.subList(0, mandatory)) + 30 + units / 4;
        QualificationBuilder builder = Qualification.builder(IllustrativeReferences.qualification(1))
                .title("Level 3 Diploma in Contact Centre Operations")
                .group(group("A", all.subList(0, mandatory)).mandatory(true).build());
        groups(optional, random).forEach(builder::group);
        builder.rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(total)))
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(total * 3 / 5))
                        .withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)));
        for (int i = 0; i < barredPairs; i++) {
            List<Unit> pair = new ArrayList<>(optional);
            Collections.shuffle(pair, random);
            builder.rule(BarredUnits.of(pair.get(0).identifier(), pair.get(1).identifier()));
        }
        return builder.build();
    }

    private List<UnitGroup> groups(List<Unit> optional, Random random) {
        List<List<Unit>> listed =
                OPTIONAL.stream().<List<Unit>>map(name -> new ArrayList<>()).toList();
        for (Unit unit : optional) {
            int group = random.nextInt(listed.size());
            listed.get(group).add(unit);
            if (random.nextInt(100) < overlap) {
                int other = (group + 1 + random.nextInt(listed.size() - 1)) % listed.size();
                listed.get(other).add(unit);
            }
        }
        return List.of(
                group("B", listed.get(0)).credits(Bounds.atLeast(8)).build(),
                group("C", listed.get(1))
                        .credits(Bounds.between(5, 20))
                        .excess(ExcessPolicy.UNITS_NOT_COUNTED)
                        .build(),
                group("D", listed.get(2)).unitCount(Bounds.atLeast(2)).build(),
                group("E", listed.get(3)).credits(Bounds.atMost(10)).build());
    }

    private static UnitGroup.Builder group(String name, List<Unit> units) {
        UnitGroup.Builder builder = UnitGroup.builder(name);
        units.forEach(unit -> builder.unit(unit.identifier()));
        return builder;
    }

    private static int credit(List<Unit> units) {
        return units.stream()
                .mapToInt(unit -> unit.credit().orElseThrow().value())
                .sum();
    }
}
