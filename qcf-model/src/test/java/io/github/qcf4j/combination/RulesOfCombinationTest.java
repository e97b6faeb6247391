package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Combinations.diploma;
import static io.github.qcf4j.combination.Combinations.empty;
import static io.github.qcf4j.combination.Combinations.evaluate;
import static io.github.qcf4j.combination.Combinations.group;
import static io.github.qcf4j.combination.Combinations.groupA;
import static io.github.qcf4j.combination.Combinations.held;
import static io.github.qcf4j.combination.Combinations.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesOfCombinationTest {

    private static final List<HeldUnit> ENOUGH =
            held("J/999/0001", "L/999/0002", "R/999/0003", "Y/999/0004", "H/999/0006");

    @Test
    void units_that_meet_every_group_and_rule_make_up_the_qualification() {
        CombinationResult result = evaluate(diploma(), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.creditCounted()).isEqualTo(Credit.of(25));
        assertThat(result.shortfallCredit()).isEqualTo(Credit.ZERO);
        assertThat(result.unknowns()).isEmpty();
        assertThat(result).hasToString("satisfied, 25 credits counted");
    }

    @Test
    void every_group_and_rule_is_listed_with_what_it_asks_for() {
        CombinationResult result = evaluate(diploma(), List.of());

        assertThat(result.groups())
                .extracting(GroupResult::sentence)
                .containsExactly(
                        "group A asks for all of its units",
                        "group B asks for 12 credits or more",
                        "group C asks for nothing by itself");
        assertThat(result.rules())
                .extracting(RuleResult::sentence)
                .containsExactly("rule 1 asks for 25 credits or more");
    }

    @Test
    void mandatory_group_is_short_of_the_unit_that_is_not_held() {
        GroupResult group = evaluate(diploma(), held("J/999/0001")).group("A").orElseThrow();

        assertThat(group.answer()).isEqualTo(Answer.SHORT);
        assertThat(group.unitsCounted()).containsExactly(UnitIdentifier.parse("J/999/0001"));
        assertThat(group.candidates()).containsExactly(UnitIdentifier.parse("L/999/0002"));
        assertThat(group.shortfallUnits()).isEqualTo(1);
        assertThat(group.shortfallCredit()).isEqualTo(Credit.of(3));
        assertThat(group).hasToString("group A: short, 5 of 8 credits, 1 of 2 units");
    }

    @Test
    void group_with_a_least_credit_is_short_by_what_is_missing() {
        GroupResult group =
                evaluate(diploma(), held("R/999/0003", "D/999/0005")).group("B").orElseThrow();

        assertThat(group.answer()).isEqualTo(Answer.SHORT);
        assertThat(group.creditHeld()).isEqualTo(Credit.of(11));
        assertThat(group.creditNeeded()).isEqualTo(Credit.of(12));
        assertThat(group.shortfallCredit()).isEqualTo(Credit.of(1));
        assertThat(group.shortfallUnits()).isZero();
        assertThat(group.candidates()).containsExactly(UnitIdentifier.parse("Y/999/0004"));
    }

    @Test
    void group_may_ask_for_credit_and_units_at_once() {
        UnitGroup group = group("B", "R/999/0003", "Y/999/0004", "D/999/0005")
                .credits(Bounds.atLeast(7))
                .unitCount(Bounds.exactly(2))
                .build();

        GroupResult first =
                evaluate(empty().group(group), held("R/999/0003")).groups().get(0);
        GroupResult second = evaluate(empty().group(group), held("R/999/0003", "D/999/0005"))
                .groups()
                .get(0);

        assertThat(first.sentence()).isEqualTo("group B asks for 7 credits or more and exactly 2 units");
        assertThat(first.answer()).isEqualTo(Answer.SHORT);
        assertThat(first.shortfallUnits()).isEqualTo(1);
        assertThat(first.shortfallCredit()).isEqualTo(Credit.ZERO);
        assertThat(second.answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void total_is_short_although_every_group_is_satisfied() {
        CombinationResult result = evaluate(diploma(), held("J/999/0001", "L/999/0002", "R/999/0003", "Y/999/0004"));

        assertThat(result.groups()).extracting(GroupResult::answer).containsOnly(Answer.SATISFIED);
        assertThat(result.answer()).isEqualTo(Answer.SHORT);
        assertThat(result.rules()).hasToString("[rule 1: short, 21 of 25]");
        assertThat(result.rules().get(0).shortfall()).isEqualTo(4);
        assertThat(result.shortfallCredit()).isEqualTo(Credit.of(4));
    }

    @Test
    void credit_missing_is_what_groups_lack_together_when_that_is_more_than_the_total_lacks() {
        CombinationResult result = evaluate(diploma(), held("J/999/0001", "R/999/0003", "H/999/0006", "K/999/0007"));

        assertThat(result.creditCounted()).isEqualTo(Credit.of(25));
        assertThat(result.rules().get(0).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.shortfallCredit()).isEqualTo(Credit.of(3 + 5));
    }

    @Test
    void total_may_count_units() {
        SizeRule three = SizeRule.of(Measure.UNITS, Bounds.exactly(3));

        assertThat(evaluate(diploma().rules(List.of(three)), held("R/999/0003", "K/999/0007"))
                        .rules())
                .hasToString("[rule 1: short, 2 of 3]");
        assertThat(evaluate(empty().group(groupA().build()).rule(three), ENOUGH).answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void unit_in_no_group_is_not_counted_and_said_so() {
        CombinationResult result = evaluate(diploma(), held("HSC 024", "R/999/0003"));

        assertThat(result.creditCounted()).isEqualTo(Credit.of(7));
        assertThat(result.notes()).containsExactly("HSC 024 is not counted: no group lists it");
    }

    @Test
    void additional_units_are_not_counted() {
        CombinationResult result = evaluate(
                diploma()
                        .group(group("Additional", "M/999/0008")
                                .counts(false)
                                .mandatory(true)
                                .build()),
                held("M/999/0008", "J/999/0001"));

        assertThat(result.creditCounted()).isEqualTo(Credit.of(5));
        assertThat(result.group("Additional").orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.group("Additional").orElseThrow().unitsCounted()).isEmpty();
        assertThat(result.notes())
                .containsExactly(
                        "group Additional is not counted", "M/999/0008 is not counted: no group that counts lists it");
    }

    @Test
    void qualification_without_groups_and_rules_is_unknown() {
        CombinationResult result = evaluate(empty(), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.unknowns()).containsExactly("no rules of combination are recorded");
    }

    @Test
    void groups_that_ask_for_nothing_are_no_rules_of_combination() {
        CombinationResult result = evaluate(empty().group(Combinations.groupC().build()), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.unknowns()).containsExactly("no rules of combination are recorded");
    }

    @Test
    void something_asked_of_no_units_is_never_met() {
        UnitGroup none = UnitGroup.builder("N").mandatory(true).build();
        UnitGroup credit = UnitGroup.builder("N").credits(Bounds.atLeast(1)).build();
        SizeRule total = SizeRule.of(Measure.CREDIT, Bounds.atLeast(6));

        assertThat(evaluate(empty().group(none), ENOUGH).answer()).isEqualTo(Answer.SHORT);
        assertThat(evaluate(empty().group(none), ENOUGH).groups().get(0).shortfallUnits())
                .isEqualTo(1);
        assertThat(evaluate(empty().group(credit), ENOUGH).answer()).isEqualTo(Answer.SHORT);
        assertThat(evaluate(empty().rule(total), ENOUGH).answer()).isEqualTo(Answer.SHORT);
        assertThat(evaluate(
                                diploma()
                                        .group(UnitGroup.builder("N").build())
                                        .rule(total.withScope(RuleScope.from("N"))),
                                ENOUGH)
                        .rules())
                .last()
                .hasToString("rule 2: short, 0 of 6");
    }

    @Test
    void maximum_over_no_units_holds() {
        SizeRule maximum = SizeRule.of(Measure.CREDIT, Bounds.atMost(6));

        assertThat(evaluate(empty().rule(maximum), ENOUGH).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void maximum_that_is_not_exceeded_holds() {
        SizeRule exactly = SizeRule.of(Measure.CREDIT, Bounds.exactly(25));
        UnitGroup capped = Combinations.groupC().credits(Bounds.atMost(4)).build();

        CombinationResult result = evaluate(
                empty().group(groupA().credits(Bounds.exactly(8)).build())
                        .group(Combinations.groupB().build())
                        .group(capped)
                        .rule(exactly),
                ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void order_of_units_held_makes_no_difference() {
        List<HeldUnit> reversed = new ArrayList<>(ENOUGH);
        Collections.reverse(reversed);

        assertThat(evaluate(diploma(), reversed))
                .isEqualTo(evaluate(diploma(), ENOUGH))
                .hasSameHashCodeAs(evaluate(diploma(), ENOUGH));
    }

    @Test
    void unit_listed_twice_in_one_group_counts_once() {
        UnitGroup twice = group("B", "R/999/0003", "R/999/0003")
                .credits(Bounds.atLeast(14))
                .build();

        CombinationResult result = evaluate(empty().group(twice), held("R/999/0003"));

        assertThat(result.creditCounted()).isEqualTo(Credit.of(7));
        assertThat(result.answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void sums_beyond_the_largest_int_are_answered() {
        UnitGroup large = group("L", "R/999/0003", "Y/999/0004")
                .credits(Bounds.atLeast(1_000_000))
                .build();

        CombinationResult result = evaluate(
                empty().group(large).rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(1_000_000))),
                List.of(one("R/999/0003", Integer.MAX_VALUE), one("Y/999/0004", Integer.MAX_VALUE)));

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.creditCounted()).isEqualTo(Credit.of(Integer.MAX_VALUE));
    }

    @Test
    void unit_held_twice_or_given_in_two_versions_is_refused() {
        RulesOfCombination rules = RulesOfCombination.of(diploma().build(), Combinations.UNITS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.evaluate(held("J/999/0001", "J/999/0001")))
                .withMessage("Held unit 'J/999/0001' must be given once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesOfCombination.of(
                        diploma().build(),
                        List.of(Combinations.unit("J/999/0001", 5), Combinations.unit("J/999/0001", 6))))
                .withMessage("Unit 'J/999/0001' must be given in one version");
        assertThatNullPointerException().isThrownBy(() -> rules.evaluate(null)).withMessage("held");
    }

    @Test
    void credit_of_units_nobody_describes_is_not_part_of_what_a_mandatory_group_needs() {
        CombinationResult result =
                RulesOfCombination.of(diploma().build(), List.of()).evaluate(held("J/999/0001"));

        assertThat(result.group("A").orElseThrow()).hasToString("group A: short, 5 of 0 credits, 1 of 2 units");
    }
}
