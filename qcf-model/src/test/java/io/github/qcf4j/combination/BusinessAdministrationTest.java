package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.UnitGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A Level 4 diploma of 57 credits that two organisations word differently: 18 credits from A, 26 or more from B, and 13
 * or fewer from C, or else the remaining 13 from B or C; 30 of the credits at Level 4 or above.
 */
class BusinessAdministrationTest {

    private static final int HOLDINGS = 1_000;
    private static final int[] CREDIT_OF_B = {5, 6, 4, 4, 6, 6, 4, 3, 3, 4, 8, 5, 4};
    private static final int LEVEL_4_OF_B = 5;
    private static final int[] CREDIT_OF_C = {6, 5, 4, 3, 7};

    private static Given described() {
        Given given = Given.units()
                .unit("A 1", 3, Level.LEVEL_4)
                .unit("A 2", 4, Level.LEVEL_3)
                .unit("A 3", 8, Level.LEVEL_4)
                .unit("A 4", 3, Level.LEVEL_3);
        for (int i = 0; i < CREDIT_OF_B.length; i++) {
            given.unit("B " + (i + 1), CREDIT_OF_B[i], i < LEVEL_4_OF_B ? Level.LEVEL_4 : Level.LEVEL_3);
        }
        for (int i = 0; i < CREDIT_OF_C.length; i++) {
            given.unit("C " + (i + 1), CREDIT_OF_C[i], i % 2 == 0 ? Level.LEVEL_3 : Level.LEVEL_4);
        }
        return given.group(
                group("A", "A 1", "A 2", "A 3", "A 4").mandatory(true).credits(Bounds.exactly(18)));
    }

    private static UnitGroup.Builder numbered(String name, int units) {
        UnitGroup.Builder group = UnitGroup.builder(name);
        for (int number = 1; number <= units; number++) {
            group.unit(Given.id(name + " " + number));
        }
        return group;
    }

    private static RulesOfCombination capForm() {
        return described()
                .group(numbered("B", CREDIT_OF_B.length).credits(Bounds.atLeast(26)))
                .group(numbered("C", CREDIT_OF_C.length).credits(Bounds.atMost(13)))
                .rule(credits(57))
                .rule(credits(30).withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                .rules();
    }

    private static RulesOfCombination remainderForm() {
        return described()
                .group(numbered("B", CREDIT_OF_B.length).credits(Bounds.atLeast(26)))
                .group(numbered("C", CREDIT_OF_C.length))
                .rule(credits(57))
                .rule(credits(30).withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                .rule(new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.atLeast(13)))
                .rules();
    }

    private static List<HeldUnit> holding(RulesOfCombination rules, Random random) {
        List<HeldUnit> held = new ArrayList<>();
        double share = 0.5 + random.nextDouble() / 2;
        rules.structures().get(0).offered().forEach(unit -> {
            if (unit.text().startsWith("A") || random.nextDouble() < share) {
                held.add(HeldUnit.of(rules.structures().get(0).unit(unit).orElseThrow()));
            }
        });
        return held;
    }

    @Test
    void both_wordings_give_the_same_answer_and_credit_for_many_holdings() {
        RulesOfCombination cap = capForm();
        RulesOfCombination remainder = remainderForm();
        Set<Answer> given = EnumSet.noneOf(Answer.class);
        for (int seed = 1; seed <= HOLDINGS; seed++) {
            List<HeldUnit> held = holding(cap, new Random(seed));

            CombinationResult capped = cap.evaluate(held);
            CombinationResult remaining = remainder.evaluate(held);

            given.add(capped.answer());
            assertThat(remaining.answer()).as("seed %d", seed).isEqualTo(capped.answer());
            if (capped.answer() == Answer.SATISFIED) {
                assertThat(remaining.creditCounted()).as("seed %d", seed).isEqualTo(capped.creditCounted());
            }
        }
        assertThat(given).containsExactlyInAnyOrder(Answer.SATISFIED, Answer.SHORT);
    }

    @Test
    void what_remains_is_counted_beyond_the_minima_of_the_groups() {
        RulesOfCombination remainder = remainderForm();
        List<HeldUnit> held = remainder.structures().get(0).offered().stream()
                .filter(unit -> !unit.text().startsWith("B") || unit.text().compareTo("B 5") <= 0)
                .map(unit ->
                        HeldUnit.of(remainder.structures().get(0).unit(unit).orElseThrow()))
                .toList();

        CombinationResult result = remainder.evaluate(held);

        assertThat(result.group("C").orElseThrow().creditHeld().value()).isEqualTo(25);
        assertThat(result.group("C").orElseThrow().creditGiven().value()).isEqualTo(13);
        assertThat(result.rules()).extracting(RuleResult::answer).doesNotContain(Answer.UNKNOWN);
        assertThat(result.rules().get(2).needed()).isEqualTo(13);
    }

    @Test
    void nineteen_optional_credits_must_be_at_level_4_since_the_mandatory_group_has_eleven() {
        RulesOfCombination cap = capForm();
        List<HeldUnit> held = cap.structures().get(0).offered().stream()
                .filter(unit -> unit.text().startsWith("A")
                        || unit.text().startsWith("B") && !List.of("B 1", "B 2").contains(unit.text()))
                .map(unit -> HeldUnit.of(cap.structures().get(0).unit(unit).orElseThrow()))
                .toList();

        CombinationResult result = cap.evaluate(held);

        assertThat(result.rules().get(1)).hasToString("rule 2: short, 25 of 30");
        assertThat(result.answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void what_remains_may_be_one_alternative_of_a_rule() {
        Given given = Given.units()
                .unit("B 1", 10)
                .unit("C 1", 20)
                .group(group("B", "B 1").credits(Bounds.atLeast(5)))
                .group(group("C", "C 1"))
                .rule(AnyOf.of(new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.atLeast(12)), credits(40)));

        CombinationResult result = given.holding("B 1", "C 1");

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.creditCounted().value()).isEqualTo(30);
    }
}
