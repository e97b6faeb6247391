package io.github.qcf4j.combination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws that hold for every combination of units: each is tried on combinations made from seeds 1 to 500. */
class CombinationLawsTest {

    private static final int SEEDS = 500;

    @Test
    void answer_given_although_credit_is_not_recorded_holds_whatever_the_credit_is() {
        Set<Answer> given = EnumSet.noneOf(Answer.class);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Qualification qualification = qualification(random, true);
            List<HeldUnit> held = held(random, 0.4);
            Answer answer = answer(qualification, held);
            given.add(answer);

            Answer recorded = answer(qualification, recorded(held, random));

            if (answer != Answer.UNKNOWN) {
                assertThat(recorded).as("seed %d", seed).isEqualTo(answer);
            }
        }
        assertThat(given).containsExactly(Answer.values());
    }

    @Test
    void answer_to_an_outline_holds_when_units_held_turn_out_to_belong_to_its_groups() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Qualification outline = qualification(random, false);
            List<HeldUnit> held = held(random, 0.1);
            Answer answer = answer(outline, held);

            Answer completed = answer(completed(outline, held, random), held);

            if (answer != Answer.UNKNOWN) {
                assertThat(completed).as("seed %d", seed).isEqualTo(answer);
            }
        }
    }

    @Test
    void order_of_units_held_makes_no_difference() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            RulesOfCombination rules = RulesOfCombination.of(qualification(random, random.nextBoolean()), List.of());
            List<HeldUnit> held = new ArrayList<>(held(random, 0.2));
            CombinationResult result = rules.evaluate(held);

            Collections.shuffle(held, random);

            assertThat(rules.evaluate(held)).as("seed %d", seed).isEqualTo(result);
        }
    }

    @Test
    void further_unit_never_makes_a_satisfied_qualification_short() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Qualification qualification = qualification(random, random.nextBoolean());
            List<HeldUnit> held = held(random, 0.2);

            List<HeldUnit> fewer = held.isEmpty() ? held : held.subList(1, held.size());

            if (answer(qualification, fewer) == Answer.SATISFIED) {
                assertThat(answer(qualification, held)).as("seed %d", seed).isNotEqualTo(Answer.SHORT);
            }
        }
    }

    private static Answer answer(Qualification qualification, List<HeldUnit> held) {
        return RulesOfCombination.of(qualification, List.of()).evaluate(held).answer();
    }

    /** Makes up to three groups of units '0' to '8' in turn, with a maximum now and then, and a total. */
    private static Qualification qualification(Random random, boolean complete) {
        int groups = 1 + random.nextInt(3);
        QualificationBuilder qualification = Combinations.empty();
        for (int i = 0; i < groups; i++) {
            UnitGroup.Builder group = UnitGroup.builder("G" + i)
                    .mandatory(random.nextInt(4) == 0)
                    .complete(complete || random.nextBoolean());
            if (random.nextBoolean()) {
                group.credits(bounds(random, 12));
            }
            if (random.nextInt(3) == 0) {
                group.unitCount(bounds(random, 3));
            }
            for (int unit = i; unit < 9; unit += groups) {
                group.unit(unit(unit));
            }
            qualification.group(group.build());
        }
        return qualification
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(1 + random.nextInt(30))))
                .build();
    }

    private static Bounds bounds(Random random, int most) {
        int min = random.nextInt(most);
        return random.nextInt(4) == 0 ? Bounds.between(min, min + random.nextInt(most)) : Bounds.atLeast(min);
    }

    /** Makes a holding of some of the units '0' to '11', the last three of which no group lists. */
    private static List<HeldUnit> held(Random random, double unrecorded) {
        List<HeldUnit> held = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            if (random.nextInt(3) > 0) {
                HeldUnit one = HeldUnit.of(unit(unit));
                held.add(random.nextDouble() < unrecorded ? one : one.withCredit(Credit.of(random.nextInt(9))));
            }
        }
        return held;
    }

    private static List<HeldUnit> recorded(List<HeldUnit> held, Random random) {
        return held.stream()
                .map(one -> one.credit().isPresent() ? one : one.withCredit(Credit.of(random.nextInt(40))))
                .toList();
    }

    /** Puts units held that no group lists into groups that are not listed completely, or leaves them out. */
    private static Qualification completed(Qualification outline, List<HeldUnit> held, Random random) {
        List<UnitGroup> groups = new ArrayList<>(outline.groups());
        for (HeldUnit one : held) {
            int place = random.nextInt(groups.size());
            if (!outline.units().contains(one.unit()) && !groups.get(place).complete()) {
                groups.set(place, groups.get(place).toBuilder().unit(one.unit()).build());
            }
        }
        groups.replaceAll(group -> group.toBuilder().complete(true).build());
        return outline.toBuilder().groups(groups).build();
    }

    private static UnitIdentifier unit(int number) {
        return UnitIdentifier.parse("U " + number);
    }
}
