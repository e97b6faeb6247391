package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Combinations.diploma;
import static io.github.qcf4j.combination.Combinations.empty;
import static io.github.qcf4j.combination.Combinations.evaluate;
import static io.github.qcf4j.combination.Combinations.group;
import static io.github.qcf4j.combination.Combinations.groupA;
import static io.github.qcf4j.combination.Combinations.groupB;
import static io.github.qcf4j.combination.Combinations.groupC;
import static io.github.qcf4j.combination.Combinations.held;
import static io.github.qcf4j.combination.Combinations.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownCombinationTest {

    private static final UnitIdentifier R3 = UnitIdentifier.parse("R/999/0003");
    private static final UnitIdentifier Y4 = UnitIdentifier.parse("Y/999/0004");
    private static final UnitIdentifier K7 = UnitIdentifier.parse("K/999/0007");
    private static final RuleOfCombination ONE_OF_C =
            SizeRule.of(Measure.UNITS, Bounds.atLeast(1), RuleScope.from("C"));

    private static final List<HeldUnit> ENOUGH =
            held("J/999/0001", "L/999/0002", "R/999/0003", "Y/999/0004", "H/999/0006");

    static Stream<Arguments> rulesNotAnswered() {
        return Stream.of(
                arguments(ONE_OF_C, "it counts over some groups"),
                arguments(
                        SizeRule.of(Measure.CREDIT, Bounds.atLeast(20))
                                .withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)),
                        "it counts units at some levels"),
                arguments(
                        SizeRule.of(Measure.GUIDED_LEARNING_HOURS, Bounds.atLeast(180)),
                        "it counts neither credit nor units"),
                arguments(
                        new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.atLeast(5)),
                        "it counts what remains"),
                arguments(
                        new LevelShareRule(50, Measure.CREDIT, LevelCondition.at(Level.LEVEL_3), RuleScope.whole()),
                        "it asks for a share"),
                arguments(AllOf.of(ONE_OF_C), "it is made of several rules"),
                arguments(AnyOf.of(ONE_OF_C), "it leaves a choice between rules"),
                arguments(new ConditionalRule(ONE_OF_C, ONE_OF_C), "it has a condition"),
                arguments(BarredUnits.of(R3, Y4), "more of the barred units are held than it allows"),
                arguments(UnitsTogether.of(R3, Y4), "it is about units taken together"),
                arguments(new UnitOrder(R3, List.of(Y4), List.of()), "it is about the order of units"),
                arguments(new CompensationLimit(Measure.CREDIT, 5, RuleScope.whole()), "it limits compensation"));
    }

    @ParameterizedTest
    @MethodSource("rulesNotAnswered")
    void rule_that_is_not_answered_is_said_to_be_and_leaves_the_qualification_unknown(
            RuleOfCombination rule, String reason) {
        CombinationResult result = evaluate(diploma().rule(rule), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.rules().get(1).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.unknowns()).containsExactly("rule 2 is not answered: " + reason);
    }

    @ParameterizedTest
    @MethodSource("rulesNotAnswered")
    void qualification_is_short_where_a_minimum_is_short_whatever_another_rule_may_say(RuleOfCombination rule) {
        CombinationResult result = evaluate(diploma().rule(rule), ENOUGH.subList(1, 5));

        assertThat(result.answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void rules_that_bar_or_limit_nothing_held_hold() {
        RuleOfCombination barred = BarredUnits.of(R3, K7);
        RuleOfCombination limit =
                RecognitionLimit.atMostPercent(50, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION));

        assertThat(evaluate(diploma().rule(barred).rule(limit), ENOUGH).answer())
                .isEqualTo(Answer.SATISFIED);
    }

    @Test
    void advice_is_never_short() {
        RuleOfCombination advice = new AdvisedRule(BarredUnits.of(R3, Y4));

        assertThat(evaluate(diploma().rule(advice), ENOUGH).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(evaluate(empty().rule(advice), ENOUGH).unknowns())
                .containsExactly("no rules of combination are recorded");
    }

    @Test
    void barred_units_held_leave_their_group_and_the_total_unknown() {
        CombinationResult result = evaluate(diploma().rule(AnyOf.of(BarredUnits.of(R3, Y4), ONE_OF_C)), ENOUGH);

        assertThat(result.groups())
                .extracting(GroupResult::answer)
                .containsExactly(Answer.SATISFIED, Answer.UNKNOWN, Answer.SATISFIED);
        assertThat(result.rules()).extracting(RuleResult::answer).containsOnly(Answer.UNKNOWN);
    }

    @Test
    void units_recognised_by_a_limited_route_leave_their_group_unknown() {
        RuleOfCombination limit = RecognitionLimit.atMost(6, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION));
        List<HeldUnit> held = new ArrayList<>(ENOUGH);
        held.set(2, held.get(2).withRoute(RecognitionRoute.EXEMPTION));

        CombinationResult result = evaluate(diploma().rule(limit), held);

        assertThat(result.group("B").orElseThrow().reasons())
                .containsExactly("rule 2 is not answered: it limits recognition, and units are held by recognition");
        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void units_of_one_barring_code_leave_their_group_unknown_when_two_are_held() {
        UnitGroup coded = group("B")
                .unit(OfferedUnit.builder(R3).barringCode("K1").build())
                .unit(OfferedUnit.builder(Y4).barringCode("K1").build())
                .credits(Bounds.atLeast(6))
                .build();
        QualificationBuilder qualification = empty().group(coded);

        assertThat(evaluate(qualification, held("R/999/0003")).answer()).isEqualTo(Answer.SATISFIED);
        assertThat(evaluate(qualification, ENOUGH).unknowns())
                .containsExactly("barring code K1 is not answered: 2 of its units are held");
    }

    @Test
    void units_with_the_code_that_bars_nothing_are_answered() {
        UnitGroup coded = group("B")
                .unit(OfferedUnit.builder(R3).barringCode("ZZZZ").build())
                .unit(OfferedUnit.builder(Y4).barringCode("ZZZZ").build())
                .credits(Bounds.atLeast(13))
                .build();

        assertThat(evaluate(empty().group(coded), ENOUGH).answer()).isEqualTo(Answer.SATISFIED);
    }

    @Test
    void exceeded_maximum_is_not_answered() {
        UnitGroup capped = groupC().credits(Bounds.atMost(3)).build();

        CombinationResult result = evaluate(
                empty().group(groupA().build()).group(capped).rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(12))),
                ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.group("A").orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.rules().get(0).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.unknowns())
                .containsExactly("group C is not answered: it asks for 3 credits or fewer, and 4 are held");
    }

    @Test
    void exceeded_maximum_of_the_whole_is_not_answered() {
        SizeRule most = SizeRule.of(Measure.CREDIT, Bounds.between(20, 24));

        CombinationResult result = evaluate(diploma().rules(List.of(most)), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.unknowns())
                .containsExactly("rule 1 is not answered: it asks for 20 to 24 credits, and 25 are held");
    }

    @Test
    void total_is_short_even_with_what_an_exceeded_maximum_may_cut_off() {
        UnitGroup capped = groupC().credits(Bounds.atMost(3)).build();

        CombinationResult result =
                evaluate(empty().group(capped).rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(12))), ENOUGH);

        assertThat(result.answer()).isEqualTo(Answer.SHORT);
        assertThat(result.shortfallCredit().value()).isEqualTo(8);
    }

    @Test
    void unit_in_two_groups_leaves_both_unknown_unless_they_are_short() {
        UnitGroup again = group("E", "R/999/0003").unitCount(Bounds.atLeast(1)).build();

        CombinationResult result = evaluate(diploma().group(again), ENOUGH);

        assertThat(result.group("B").orElseThrow().reasons())
                .containsExactly("group B is not answered: other groups list R/999/0003 too");
        assertThat(result.group("E").orElseThrow().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(evaluate(diploma().group(again), held("Y/999/0004"))
                        .group("E")
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void nested_groups_are_not_answered_unless_they_are_short() {
        UnitGroup outer = UnitGroup.builder("O")
                .credits(Bounds.atLeast(16))
                .group(groupB().build())
                .group(groupC().build())
                .build();
        QualificationBuilder qualification = empty().group(outer);

        assertThat(evaluate(qualification, ENOUGH).unknowns())
                .containsExactly(
                        "group O is not answered: groups are nested in it",
                        "group B is not answered: it is nested in group O",
                        "group C is not answered: it is nested in group O");
        assertThat(evaluate(qualification, held("Y/999/0004", "K/999/0007")).groups())
                .extracting(GroupResult::answer)
                .containsExactly(Answer.SHORT, Answer.SHORT, Answer.UNKNOWN);
    }

    @Test
    void group_of_all_or_none_and_sizes_in_hours_or_points_are_not_answered() {
        UnitGroup group = groupC().allOrNothing(true)
                .bounds(Measure.POINTS, Bounds.atLeast(20))
                .build();

        assertThat(evaluate(empty().group(group), ENOUGH).unknowns())
                .containsExactly(
                        "group C is not answered: it asks for all of its units or none",
                        "group C is not answered: it asks for 20 points or more");
    }

    @Test
    void credit_not_recorded_makes_no_difference_where_known_credit_is_enough() {
        List<HeldUnit> held = new ArrayList<>(ENOUGH);
        held.add(HeldUnit.of(K7));

        CombinationResult result = evaluate(diploma(), held);

        assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
        assertThat(result.creditCounted().value()).isEqualTo(25);
    }

    @Test
    void credit_not_recorded_is_unknown_where_the_answer_hangs_on_it() {
        List<HeldUnit> held = new ArrayList<>(ENOUGH);
        held.set(4, HeldUnit.of(held.get(4).unit()));

        CombinationResult result = evaluate(diploma(), held);

        assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(result.groups()).extracting(GroupResult::answer).containsOnly(Answer.SATISFIED);
        assertThat(result.rules()).hasToString("[rule 1: unknown, 21 of 25]");
        assertThat(result.rules().get(0).shortfall()).isZero();
        assertThat(result.unknowns()).containsExactly("the credit of H/999/0006 is not recorded");
    }

    @Test
    void credit_not_recorded_leaves_a_maximum_open() {
        UnitGroup capped = groupC().credits(Bounds.atMost(13)).build();

        CombinationResult result = evaluate(empty().group(capped), List.of(HeldUnit.of(K7)));

        assertThat(result.unknowns()).containsExactly("the credit of K/999/0007 is not recorded");
    }

    @Test
    void unit_no_group_lists_may_belong_to_a_group_not_listed_completely() {
        QualificationBuilder outline =
                empty().group(groupB().build()).group(groupC().complete(false).build());
        List<HeldUnit> held = List.of(one("R/999/0003"), one("Y/999/0004"), one("HSC 024", 3));
        RuleOfCombination fifteen = SizeRule.of(Measure.CREDIT, Bounds.atLeast(15));
        RuleOfCombination seventeen = SizeRule.of(Measure.CREDIT, Bounds.atLeast(17));

        assertThat(evaluate(outline.rules(List.of(fifteen)), held).unknowns())
                .containsExactly("group C is not listed completely, and no group lists HSC 024");
        assertThat(evaluate(outline.rules(List.of(seventeen)), held).answer()).isEqualTo(Answer.SHORT);
        assertThat(evaluate(outline.rules(List.of(fifteen)), held.subList(0, 2)).answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void many_units_no_group_lists_are_told_by_the_first_and_a_number() {
        UnitGroup outline =
                groupC().complete(false).unitCount(Bounds.atLeast(1)).build();
        List<HeldUnit> held = held("HSC 1", "HSC 2", "HSC 3", "HSC 4", "HSC 5", "HSC 6", "HSC 7");

        assertThat(evaluate(empty().group(outline), held).unknowns())
                .containsExactly("group C is not listed completely, and no group lists"
                        + " HSC 1, HSC 2, HSC 3, HSC 4, HSC 5 and 2 more");
    }

    @Test
    void mandatory_group_not_listed_completely_is_known_by_its_number_of_units_alone() {
        UnitGroup.Builder outline = groupA().complete(false);
        List<HeldUnit> both = held("J/999/0001", "L/999/0002");

        assertThat(evaluate(empty().group(outline.build()), both).unknowns())
                .containsExactly("group A is not listed completely");
        assertThat(evaluate(empty().group(outline.build()), held("L/999/0002")).answer())
                .isEqualTo(Answer.SHORT);
        assertThat(evaluate(empty().group(outline.unitCount(Bounds.exactly(2)).build()), both)
                        .answer())
                .isEqualTo(Answer.SATISFIED);
        assertThat(evaluate(empty().group(outline.unitCount(Bounds.exactly(3)).build()), both)
                        .answer())
                .isEqualTo(Answer.SHORT);
    }

    @Test
    void pathway_is_answered_with_its_own_groups_and_rules() {
        RulesOfCombination leading = RulesOfCombination.of(withPathways(), Combinations.UNITS, "Leading");

        CombinationResult result = leading.evaluate(held("J/999/0001", "L/999/0002", "K/999/0007"));

        assertThat(result.groups()).extracting(GroupResult::name).containsExactly("A", "C");
        assertThat(result.rules())
                .hasToString("[rule 1: satisfied, 17 of 10, rule 1 of pathway Leading: short, 17 of 21]");
        assertThat(result.rules().get(1).pathway()).contains("Leading");
        assertThat(leading.evaluate(held("J/999/0001", "L/999/0002", "K/999/0007", "H/999/0006"))
                        .answer())
                .isEqualTo(Answer.SATISFIED);
    }

    @Test
    void unit_of_another_pathway_is_not_counted() {
        CombinationResult result = RulesOfCombination.of(withPathways(), Combinations.UNITS, "Leading")
                .evaluate(held("R/999/0003"));

        assertThat(result.creditCounted().value()).isZero();
        assertThat(result.notes()).containsExactly("R/999/0003 is not counted: no group that counts lists it");
    }

    @Test
    void qualification_without_a_chosen_pathway_is_short_only_of_what_every_pathway_asks() {
        RulesOfCombination rules = RulesOfCombination.of(withPathways(), Combinations.UNITS);

        CombinationResult core = rules.evaluate(held("J/999/0001", "L/999/0002", "K/999/0007"));
        CombinationResult half = rules.evaluate(held("J/999/0001", "K/999/0007"));

        assertThat(core.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(core.group("B").orElseThrow().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(core.unknowns())
                .containsExactly(
                        "qualification 999/0002/6 is not answered: no pathway is chosen",
                        "group B is not answered: no pathway is chosen",
                        "group C is not answered: no pathway is chosen");
        assertThat(half.answer()).isEqualTo(Answer.SHORT);
    }

    @Test
    void pathway_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesOfCombination.of(withPathways(), Combinations.UNITS, "Selling"))
                .withMessage("Pathway 'Selling' must be one of qualification 999/0002/6");
    }

    @Test
    void qualification_in_several_sizes_is_not_answered_and_may_be_short() {
        QualificationBuilder sized =
                diploma().sizeOption(SizeOption.builder("Award").build());

        assertThat(evaluate(sized, ENOUGH).unknowns())
                .containsExactly("qualification 999/0002/6 is not answered: it is awarded in several sizes");
        assertThat(evaluate(sized, List.of()).answer()).isEqualTo(Answer.SHORT);
    }

    private static Qualification withPathways() {
        return empty().group(groupA().build())
                .group(groupB().build())
                .group(groupC().build())
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(10)))
                .pathway(Pathway.builder("Advising").groups("A", "B").build())
                .pathway(Pathway.builder("Leading")
                        .groups("A", "C")
                        .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(21)))
                        .build())
                .build();
    }
}
