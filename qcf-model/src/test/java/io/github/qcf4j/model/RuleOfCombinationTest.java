package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleOfCombinationTest {

    private static final UnitIdentifier FIRST = UnitIdentifier.parse("J/999/0001");
    private static final UnitIdentifier SECOND = UnitIdentifier.parse("L/999/0002");
    private static final UnitIdentifier THIRD = UnitIdentifier.parse("HSC 024");

    private static final RuleOfCombination FIFTY_EIGHT = SizeRule.of(Measure.CREDIT, Bounds.atLeast(58));
    private static final RuleOfCombination THREE_OF_A =
            SizeRule.of(Measure.UNITS, Bounds.atLeast(3), RuleScope.from("A"));
    private static final RuleOfCombination FIVE_OF_B =
            SizeRule.of(Measure.UNITS, Bounds.atLeast(5), RuleScope.from("B"));

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments(FIFTY_EIGHT, "58 credits or more"),
                arguments(SizeRule.of(Measure.CREDIT, Bounds.exactly(48)), "exactly 48 credits"),
                arguments(SizeRule.of(Measure.UNITS, Bounds.atLeast(1)), "1 unit or more"),
                arguments(
                        SizeRule.of(Measure.CREDIT, Bounds.between(2, 7), RuleScope.from("B")),
                        "2 to 7 credits from B"),
                arguments(
                        SizeRule.of(Measure.CREDIT, Bounds.atMost(8), RuleScope.from("B", "C", "D")),
                        "8 credits or fewer from B, C or D"),
                arguments(
                        SizeRule.of(Measure.CREDIT, Bounds.atLeast(46))
                                .withLevel(LevelCondition.atOrAbove(Level.LEVEL_3)),
                        "46 credits or more at Level 3 or above"),
                arguments(
                        SizeRule.of(Measure.CREDIT, Bounds.atMost(6), RuleScope.from("Optional"))
                                .withLevel(LevelCondition.below(Level.LEVEL_1)),
                        "6 credits or fewer below Level 1 from Optional"),
                arguments(
                        SizeRule.of(Measure.GUIDED_LEARNING_HOURS, Bounds.atLeast(360)),
                        "360 guided learning hours or more"),
                arguments(SizeRule.of(Measure.POINTS, Bounds.atLeast(100)), "100 points or more"),
                arguments(
                        new RemainingRule(List.of("B", "C"), Measure.CREDIT, Bounds.atLeast(13)),
                        "13 credits or more of what remains, from B or C"),
                arguments(
                        new LevelShareRule(
                                50, Measure.POINTS, LevelCondition.at(Level.LEVEL_2), RuleScope.from("Optional")),
                        "50% or more of the points from Optional at Level 2"),
                arguments(
                        new LevelShareRule(
                                60, Measure.CREDIT, LevelCondition.atOrBelow(Level.LEVEL_3), RuleScope.whole()),
                        "60% or more of the credits at Level 3 or below"),
                arguments(
                        AllOf.of(FIFTY_EIGHT, THREE_OF_A, FIVE_OF_B),
                        "58 credits or more, and 3 units or more from A, and 5 units or more from B"),
                arguments(AnyOf.of(THREE_OF_A, FIVE_OF_B), "3 units or more from A, or 5 units or more from B"),
                arguments(
                        AnyOf.of(FIVE_OF_B, AllOf.of(FIFTY_EIGHT, THREE_OF_A)),
                        "5 units or more from B, or (58 credits or more, and 3 units or more from A)"),
                arguments(
                        new ConditionalRule(THREE_OF_A, FIVE_OF_B),
                        "if 3 units or more from A, then 5 units or more from B"),
                arguments(new AdvisedRule(THREE_OF_A), "advised: 3 units or more from A"),
                arguments(BarredUnits.of(FIRST, SECOND), "not more than 1 of J/999/0001 and L/999/0002 together"),
                arguments(
                        new BarredUnits(List.of(FIRST, SECOND, THIRD), 2, BarringEffect.HIGHEST_CREDIT_COUNTS),
                        "not more than 2 of J/999/0001, L/999/0002 and HSC 024 counted, the highest credit first"),
                arguments(
                        new BarredUnits(List.of(FIRST, THIRD), 1, BarringEffect.COUNT_ONCE),
                        "J/999/0001 and HSC 024 counted once"),
                arguments(UnitsTogether.of(FIRST, SECOND), "J/999/0001 and L/999/0002 together or not at all"),
                arguments(
                        new UnitOrder(THIRD, List.of(FIRST, SECOND), List.of()),
                        "HSC 024 after J/999/0001 and L/999/0002"),
                arguments(
                        new UnitOrder(THIRD, List.of(FIRST), List.of(SECOND)),
                        "HSC 024 after J/999/0001 alongside L/999/0002"),
                arguments(
                        RecognitionLimit.atMost(
                                12,
                                Measure.CREDIT,
                                List.of(RecognitionRoute.EXEMPTION, RecognitionRoute.EQUIVALENT_UNIT)),
                        "12 credits or fewer by exemption or equivalent unit"),
                arguments(
                        RecognitionLimit.atMostPercent(50, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION)),
                        "50% or less of the credits by exemption"),
                arguments(
                        RecognitionLimit.atMost(2, Measure.UNITS, List.of(RecognitionRoute.PRIOR_LEARNING))
                                .withPercent(25),
                        "2 units or fewer and 25% or less of the units by prior learning"),
                arguments(
                        new CompensationLimit(Measure.CREDIT, 15, RuleScope.whole()),
                        "15 credits or fewer attempted and not passed"),
                arguments(
                        new CompensationLimit(Measure.GUIDED_LEARNING_HOURS, 1, RuleScope.from("Optional")),
                        "1 guided learning hour or fewer attempted and not passed from Optional"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void rule_reads_as_a_sentence_with_its_numbers(RuleOfCombination rule, String sentence) {
        assertThat(rule).hasToString(sentence);
    }

    @Test
    void every_kind_of_rule_has_a_sentence_and_answers_by_its_own_case() {
        List<RuleOfCombination> rules = sentences()
                .map(arguments -> (RuleOfCombination) arguments.get()[0])
                .toList();

        assertThat(rules).extracting(RuleOfCombination::kind).contains(RuleOfCombination.Kind.values());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.match(new KindByCase())).isEqualTo(rule.kind()));
    }

    @Test
    void rule_is_equal_to_a_rule_with_the_same_numbers_and_to_no_other() {
        SizeRule rule = SizeRule.of(Measure.CREDIT, Bounds.atLeast(58));
        RecognitionLimit limit = RecognitionLimit.atMost(12, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION));

        assertThat(rule).isEqualTo(FIFTY_EIGHT).hasSameHashCodeAs(FIFTY_EIGHT);
        assertThat(rule)
                .isNotEqualTo(rule.withScope(RuleScope.from("A")))
                .isNotEqualTo(rule.withLevel(LevelCondition.at(Level.LEVEL_3)));
        assertThat(limit)
                .isEqualTo(RecognitionLimit.atMost(12, Measure.CREDIT, List.of(RecognitionRoute.EXEMPTION)))
                .isNotEqualTo(limit.withPercent(50));
    }

    @Test
    void only_rules_made_of_others_have_parts() {
        assertThat(new ConditionalRule(THREE_OF_A, FIVE_OF_B).parts()).containsExactly(THREE_OF_A, FIVE_OF_B);
        assertThat(AnyOf.of(THREE_OF_A, FIVE_OF_B).parts()).containsExactly(THREE_OF_A, FIVE_OF_B);
        assertThat(BarredUnits.of(FIRST, SECOND).parts()).isEmpty();
        assertThat(Arrays.stream(RuleOfCombination.Kind.values()).filter(RuleOfCombination.Kind::isComposite))
                .hasSize(4);
    }

    @Test
    void rules_nest_twenty_four_deep_and_no_deeper() {
        RuleOfCombination rule = FIFTY_EIGHT;
        for (int depth = 2; depth <= RuleOfCombination.DEEPEST_NESTING; depth++) {
            rule = AllOf.of(rule, rule);
        }
        RuleOfCombination deepest = rule;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnyOf.of(THREE_OF_A, deepest))
                .withMessage("Any of '25 deep' must nest rules at most 24 deep");
        assertThatIllegalArgumentException().isThrownBy(() -> new ConditionalRule(THREE_OF_A, deepest));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdvisedRule(deepest));
    }

    @Test
    void size_that_asks_for_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SizeRule.of(Measure.CREDIT, Bounds.NONE))
                .withMessage("Size 'any number' must have a minimum or a maximum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemainingRule(List.of("B"), Measure.CREDIT, Bounds.NONE));
    }

    @Test
    void groups_are_named_each_once_and_each_by_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleScope.from("B", "C", "B"))
                .withMessage("Groups 'B, C and B' must not repeat themselves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleScope.from())
                .withMessage("Groups '' must name at least one group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleScope.from("B", ""))
                .withMessage("Group name '' must be 1 to 100 characters, without control characters and surrounding or"
                        + " double blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemainingRule(List.of(), Measure.CREDIT, Bounds.atLeast(1)));
    }

    @Test
    void rule_made_of_no_rules_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllOf(List.of()))
                .withMessage("All of '' must hold at least one rule");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of()));
    }

    @Test
    void units_that_bar_each_other_are_several_and_different() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarredUnits.of(FIRST))
                .withMessage("Barred units 'J/999/0001' must be at least two");
        assertThatIllegalArgumentException().isThrownBy(() -> BarredUnits.of(FIRST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitsTogether.of(SECOND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarredUnits(List.of(FIRST, SECOND), 0, BarringEffect.NOT_TOGETHER))
                .withMessage("Number '0' of barred units must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarredUnits(List.of(FIRST, SECOND), 2, BarringEffect.COUNT_ONCE));
    }

    @Test
    void unit_does_not_come_after_itself_or_after_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitOrder(FIRST, List.of(SECOND, FIRST), List.of()))
                .withMessage("Order of 'J/999/0001' must not name the unit itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitOrder(FIRST, List.of(), List.of()))
                .withMessage("Order of 'J/999/0001' must name another unit");
    }

    @Test
    void negative_and_impossible_numbers_are_refused() {
        List<RecognitionRoute> routes = List.of(RecognitionRoute.EXEMPTION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecognitionLimit.atMost(-1, Measure.CREDIT, routes))
                .withMessage("Limit '-1' must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecognitionLimit.atMostPercent(101, Measure.CREDIT, routes))
                .withMessage("Limit '101%' must be 0% to 100%");
        assertThatIllegalArgumentException().isThrownBy(() -> RecognitionLimit.atMost(1, Measure.CREDIT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LevelShareRule(0, Measure.CREDIT, LevelCondition.at(Level.LEVEL_2), RuleScope.whole()))
                .withMessage("Share '0%' must be 1% to 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompensationLimit(Measure.CREDIT, -15, RuleScope.whole()))
                .withMessage("Compensation '-15' must be zero or more");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> SizeRule.of(null, Bounds.atLeast(1)))
                .withMessage("measure");
        assertThatNullPointerException().isThrownBy(() -> new AnyOf(null)).withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> new ConditionalRule(FIFTY_EIGHT, null))
                .withMessage("then");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnitOrder(FIRST, null, List.of()))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> new LevelCondition(Level.LEVEL_2, null))
                .withMessage("comparison");
    }
}
