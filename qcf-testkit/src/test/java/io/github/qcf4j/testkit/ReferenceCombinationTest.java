package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.Rules.id;
import static io.github.qcf4j.testkit.Rules.ids;
import static io.github.qcf4j.testkit.Rules.offering;
import static io.github.qcf4j.testkit.Rules.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitsTogether;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import io.github.qcf4j.testkit.ReferenceCombination.CountedAs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceCombinationTest {

    private static final SizeRule TEN_CREDITS = SizeRule.of(Measure.CREDIT, Bounds.atLeast(10));

    private static String told(CombinationVerdict verdict) {
        return "%s %d: %d credits, %d units"
                .formatted(verdict.answer(), verdict.shortfall(), verdict.credit(), verdict.units());
    }

    private static Rules fiveUnits() {
        return new Rules()
                .unit(1, 2)
                .unit(2, 3)
                .unit(3, 4)
                .unit(4, 5, Level.LEVEL_2)
                .unit(5, 6, Level.LEVEL_4);
    }

    private static Rules oneGroup(RuleOfCombination... rules) {
        Rules five = fiveUnits().group(offering("A", 1, 2, 3, 4, 5));
        five.qualification().rules(List.of(rules));
        return five;
    }

    @Test
    void mandatory_group_is_short_by_the_number_of_its_units_missing() {
        Rules rules = fiveUnits().group(offering("A", 1, 2, 3).mandatory(true));

        assertThat(told(rules.evaluate(1, 2, 3))).isEqualTo("SATISFIED 0: 9 credits, 3 units");
        assertThat(told(rules.evaluate(2))).isEqualTo("SHORT 2: 3 credits, 1 units");
    }

    @Test
    void mandatory_group_of_no_units_is_never_had() {
        Rules rules = fiveUnits().group(offering("A").mandatory(true));

        assertThat(told(rules.evaluate(1, 2))).isEqualTo("SHORT 1: 0 credits, 0 units");
    }

    @Test
    void unit_in_two_groups_counts_in_the_one_that_lacks_it() {
        Rules rules = fiveUnits()
                .group(offering("A", 1, 2).unitCount(Bounds.atLeast(2)))
                .group(offering("B", 2, 3).unitCount(Bounds.atLeast(1)));

        assertThat(told(rules.evaluate(1, 2, 3))).isEqualTo("SATISFIED 0: 9 credits, 3 units");
        assertThat(told(rules.evaluate(1, 2))).isEqualTo("SHORT 1: 5 credits, 2 units");
    }

    @Test
    void group_gives_no_more_than_its_maximum_and_its_units_stay_whole() {
        Rules rules =
                fiveUnits().group(offering("A", 1, 2).credits(Bounds.atMost(4))).group(offering("B", 3, 4));
        rules.qualification().rule(TEN_CREDITS);

        assertThat(told(rules.evaluate(1, 2, 3))).isEqualTo("SHORT 2: 9 credits, 3 units");
        assertThat(told(rules.evaluate(1, 2, 4, 3))).isEqualTo("SATISFIED 0: 14 credits, 4 units");
    }

    @Test
    void maximum_of_a_nested_group_holds_before_that_of_the_outer_one() {
        UnitGroup inner = offering("A1", 2, 3).credits(Bounds.atMost(5)).build();
        Rules rules = fiveUnits()
                .group(offering("A", 1).group(inner).credits(Bounds.between(7, 8)))
                .group(offering("B", 5));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(13)));

        assertThat(told(rules.evaluate(1, 2, 3, 5))).isEqualTo("SATISFIED 0: 15 credits, 4 units");
        assertThat(told(rules.evaluate(2, 3, 5))).isEqualTo("SHORT 4: 13 credits, 3 units");
    }

    @Test
    void units_beyond_a_maximum_are_left_out_whole() {
        Rules rules = fiveUnits()
                .group(offering("A", 1, 2, 3).credits(Bounds.atMost(6)).excess(ExcessPolicy.UNITS_NOT_COUNTED));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(7)));

        assertThat(told(rules.evaluate(1, 2, 3))).isEqualTo("SHORT 1: 6 credits, 2 units");
    }

    @Test
    void forbidden_excess_is_a_shortfall_that_leaving_out_does_not_heal() {
        UnitGroup.Builder forbidding =
                offering("A", 1, 2, 3).unitCount(Bounds.between(1, 2)).excess(ExcessPolicy.FORBIDDEN);

        assertThat(told(fiveUnits().group(forbidding).evaluate(1, 2, 3))).isEqualTo("SHORT 1: 9 credits, 3 units");
        assertThat(told(fiveUnits().group(forbidding).group(offering("B", 3)).evaluate(1, 2, 3)))
                .isEqualTo("SATISFIED 0: 9 credits, 3 units");
        assertThat(told(fiveUnits()
                        .group(forbidding)
                        .group(offering("Z", 3).counts(false))
                        .evaluate(1, 2, 3)))
                .isEqualTo("SATISFIED 0: 5 credits, 2 units");
    }

    @Test
    void additional_units_count_for_nothing() {
        Rules rules = fiveUnits().group(offering("A", 1)).group(offering("Z", 5).counts(false));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(3)));

        assertThat(told(rules.evaluate(1, 5))).isEqualTo("SHORT 1: 2 credits, 1 units");
    }

    @Test
    void remaining_credit_comes_from_any_of_the_groups_and_no_more_of_it_from_those_without_a_minimum() {
        Rules rules = fiveUnits()
                .group(offering("B", 1, 2, 3).credits(Bounds.atLeast(5)))
                .group(offering("C", 4, 5));
        rules.qualification().rule(new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.exactly(6)));

        assertThat(told(rules.evaluate(1, 2, 5))).isEqualTo("SATISFIED 0: 11 credits, 3 units");
        assertThat(told(rules.evaluate(1, 4, 5))).isEqualTo("SHORT 6: 13 credits, 3 units");
        assertThat(told(rules.evaluate(1, 2, 3, 4))).isEqualTo("SATISFIED 0: 14 credits, 4 units");
    }

    @Test
    void level_floor_counts_units_at_the_level_alone() {
        Rules rules = oneGroup(
                SizeRule.of(Measure.CREDIT, Bounds.atLeast(7)).withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)));

        assertThat(told(rules.evaluate(4, 5))).isEqualTo("SHORT 1: 11 credits, 2 units");
        assertThat(told(rules.evaluate(1, 5))).isEqualTo("SATISFIED 0: 8 credits, 2 units");
    }

    @Test
    void share_at_a_level_is_reached_by_leaving_a_unit_out() {
        LevelShareRule share =
                new LevelShareRule(60, Measure.CREDIT, LevelCondition.at(Level.LEVEL_4), RuleScope.whole());

        assertThat(told(oneGroup(share).evaluate(3, 5))).isEqualTo("SATISFIED 0: 10 credits, 2 units");
        assertThat(told(oneGroup(share).evaluate(4, 5))).isEqualTo("SATISFIED 0: 6 credits, 1 units");
        assertThat(told(oneGroup(share, TEN_CREDITS).evaluate(4, 5))).isEqualTo("SHORT 1: 11 credits, 2 units");
    }

    @Test
    void alternative_that_is_short_of_less_tells_the_shortfall() {
        AnyOf three = AnyOf.of(
                SizeRule.of(Measure.UNITS, Bounds.atLeast(3), RuleScope.from("A")),
                SizeRule.of(Measure.UNITS, Bounds.atLeast(5), RuleScope.from("B")));
        Rules rules = fiveUnits().group(offering("A", 1, 2, 3)).group(offering("B", 4, 5));
        rules.qualification().rule(three);

        assertThat(told(rules.evaluate(1, 2, 4, 5))).isEqualTo("SHORT 1: 16 credits, 4 units");
        assertThat(told(rules.evaluate(1, 2, 3))).isEqualTo("SATISFIED 0: 9 credits, 3 units");
    }

    @Test
    void condition_is_escaped_by_leaving_out_what_it_looks_at() {
        ConditionalRule rule = new ConditionalRule(
                SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from("B")),
                SizeRule.of(Measure.UNITS, Bounds.atLeast(3), RuleScope.from("A")));
        Rules rules = fiveUnits().group(offering("A", 1, 2, 3)).group(offering("B", 4, 5));
        rules.qualification().rule(rule);

        assertThat(told(rules.evaluate(1, 2, 5))).isEqualTo("SATISFIED 0: 5 credits, 2 units");
    }

    @Test
    void barred_units_and_units_with_one_barring_code_do_not_count_together() {
        UnitGroup.Builder coded = UnitGroup.builder("A")
                .unit(OfferedUnit.builder(id(1)).barringCode("B1").build())
                .unit(OfferedUnit.builder(id(2)).barringCode("B1").build())
                .unit(OfferedUnit.builder(id(3)).barringCode("ZZZZ").build())
                .unit(OfferedUnit.builder(id(4)).barringCode("ZZZZ").build());
        Rules codes = fiveUnits().group(coded);
        codes.qualification().rule(TEN_CREDITS);

        assertThat(told(oneGroup(TEN_CREDITS, BarredUnits.of(ids(3, 5))).evaluate(3, 5)))
                .isEqualTo("SHORT 4: 6 credits, 1 units");
        assertThat(told(codes.evaluate(1, 2, 3, 4))).isEqualTo("SATISFIED 0: 12 credits, 3 units");
    }

    @Test
    void of_barred_units_the_one_with_the_highest_credit_counts() {
        BarredUnits highest = new BarredUnits(List.of(ids(1, 5)), 1, BarringEffect.HIGHEST_CREDIT_COUNTS);
        Rules rules = fiveUnits()
                .group(offering("A", 1, 2).unitCount(Bounds.atLeast(1)))
                .group(offering("B", 5));
        rules.qualification().rule(highest);

        assertThat(told(rules.evaluate(1, 5))).isEqualTo("SHORT 1: 6 credits, 1 units");
    }

    @Test
    void units_taken_together_count_all_or_none() {
        Rules rules = oneGroup(TEN_CREDITS, UnitsTogether.of(ids(1, 5)));

        assertThat(told(rules.evaluate(5, 4))).isEqualTo("SHORT 5: 5 credits, 1 units");
        assertThat(told(rules.evaluate(1, 5, 2))).isEqualTo("SATISFIED 0: 11 credits, 3 units");
    }

    @Test
    void group_of_all_or_nothing_counts_when_it_is_complete() {
        Rules rules = fiveUnits().group(offering("A", 1, 2).allOrNothing(true)).group(offering("B", 5));
        rules.qualification().rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(8)));

        assertThat(told(rules.evaluate(1, 5))).isEqualTo("SHORT 2: 6 credits, 1 units");
        assertThat(told(rules.evaluate(1, 2, 5))).isEqualTo("SATISFIED 0: 11 credits, 3 units");
    }

    @Test
    void recognised_units_beyond_the_limit_are_left_out() {
        RecognitionLimit half = RecognitionLimit.atMostPercent(
                50, Measure.CREDIT, List.of(RecognitionRoute.CREDIT_TRANSFER, RecognitionRoute.EXEMPTION));
        UnitInHand transferred = one(5).withRoute(RecognitionRoute.CREDIT_TRANSFER);

        assertThat(told(oneGroup(half, TEN_CREDITS).evaluate(transferred, one(3))))
                .isEqualTo("SHORT 6: 4 credits, 1 units");
        assertThat(told(oneGroup(half, TEN_CREDITS).evaluate(transferred, one(3), one(1))))
                .isEqualTo("SATISFIED 0: 12 credits, 3 units");
    }

    @Test
    void unit_attempted_and_not_passed_counts_as_far_as_it_is_compensated() {
        CompensationLimit five = new CompensationLimit(Measure.CREDIT, 5, RuleScope.whole());

        assertThat(told(oneGroup(TEN_CREDITS).evaluate(one(5), one(4).asAttempted())))
                .isEqualTo("SHORT 4: 6 credits, 1 units");
        assertThat(told(oneGroup(TEN_CREDITS, five).evaluate(one(5), one(4).asAttempted())))
                .isEqualTo("SATISFIED 0: 11 credits, 2 units");
        assertThat(told(oneGroup(TEN_CREDITS, five).evaluate(one(5).asAttempted(), one(4))))
                .isEqualTo("SHORT 5: 5 credits, 1 units");
    }

    @Test
    void equivalent_unit_counts_once_and_as_the_unit_it_stands_in_for() {
        UnitGroup.Builder group = UnitGroup.builder("A")
                .unit(OfferedUnit.builder(id(4)).equivalents(List.of(id(900))).build())
                .unit(OfferedUnit.builder(id(5)).equivalents(List.of(id(900))).build());
        Rules rules = fiveUnits().group(group);
        rules.qualification().rule(TEN_CREDITS);

        assertThat(told(rules.evaluate(one(900).withCredit(20)))).isEqualTo("SHORT 4: 6 credits, 1 units");
        assertThat(told(rules.evaluate(one(900).withCredit(20), one(4)))).isEqualTo("SATISFIED 0: 11 credits, 2 units");
    }

    @Test
    void assignment_that_counts_too_much_or_in_a_wrong_group_is_not_confirmed() {
        ReferenceCombination reference = oneGroup(TEN_CREDITS).reference();
        ReferenceWay whole = reference.ways().get(0);
        List<CountedAs> both = List.of(new CountedAs(id(4), id(4), "A"), new CountedAs(id(5), id(5), "A"));

        assertThat(reference
                        .confirm(whole, Rules.held(4, 5), Answer.SATISFIED, both)
                        .shortfall())
                .isZero();
        assertThat(reference
                        .confirm(whole, Rules.held(4, 5), Answer.SATISFIED, both.subList(0, 1))
                        .shortfall())
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.confirm(whole, Rules.held(4), Answer.SHORT, both));
    }
}
