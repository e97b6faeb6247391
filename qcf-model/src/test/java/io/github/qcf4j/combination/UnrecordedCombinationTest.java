package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.offered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers that hang on what is not recorded: credit, levels, hours, points, and units that are not listed. */
class UnrecordedCombinationTest {

    private static Given oneUnrecorded() {
        return Given.units()
                .unit("U 1", 7)
                .unit("U 2", 6)
                .group(group("B", "U 1", "U 2", "U 3").unitCount(Bounds.atLeast(1)));
    }

    private static HeldUnit outside(int credit) {
        return HeldUnit.of(Given.id("HSC 024")).withCredit(Credit.of(credit));
    }

    @Nested
    class Amounts {

        @Test
        void makes_no_difference_where_what_is_recorded_is_enough() {
            CombinationResult result = oneUnrecorded().rule(credits(13)).holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.creditCounted()).isEqualTo(Credit.of(13));
            assertThat(result.unknowns()).isEmpty();
        }

        @Test
        void is_unknown_where_the_answer_hangs_on_it() {
            CombinationResult result = oneUnrecorded().rule(credits(14)).holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.groups()).extracting(GroupResult::answer).containsOnly(Answer.SATISFIED);
            assertThat(result.rules()).hasToString("[rule 1: unknown, 13 of 14]");
            assertThat(result.rules().get(0).shortfall()).isZero();
            assertThat(result.unknowns()).containsExactly("the credit of U 3 is not recorded");
            assertThat(result.unknownFacts())
                    .extracting(UnknownFact::reason)
                    .containsExactly(UnknownReason.NOT_RECORDED);
        }

        @Test
        void is_short_where_another_rule_is_whatever_is_not_recorded() {
            CombinationResult result = oneUnrecorded()
                    .group(group("A", "U 4").mandatory(true))
                    .rule(credits(14))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules()).hasToString("[rule 1: unknown, 13 of 14]");
        }

        @Test
        void credit_that_is_held_is_recorded_though_the_unit_has_none() {
            Given given = oneUnrecorded().rule(credits(14));

            assertThat(given.holding(
                                    given.held("U 1"),
                                    given.held("U 2"),
                                    given.held("U 3").withCredit(Credit.of(1)))
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void credit_not_recorded_is_cut_off_by_a_maximum_like_any_other() {
            CombinationResult result = Given.units()
                    .group(group("C", "U 3").credits(Bounds.atMost(13)))
                    .rule(credits(14))
                    .holding("U 3");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules().get(0).shortfall()).isEqualTo(1);
        }

        @Test
        void credit_not_recorded_leaves_a_maximum_open_that_forbids_more() {
            CombinationResult result = Given.units()
                    .group(group("C", "U 3").credits(Bounds.atMost(13)).excess(ExcessPolicy.FORBIDDEN))
                    .holding("U 3");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns()).containsExactly("the credit of U 3 is not recorded");
        }

        @Test
        void level_not_recorded_may_be_the_one_asked_for() {
            Given given = Given.units()
                    .unit("U 1", 7, Level.LEVEL_3)
                    .unit("U 2", 6)
                    .group(group("B", "U 1", "U 2"))
                    .rule(credits(10).withLevel(LevelCondition.at(Level.LEVEL_3)));

            assertThat(given.holding("U 1", "U 2").unknowns()).containsExactly("the level of U 2 is not recorded");
            assertThat(given.holding("U 2").answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void hours_and_points_not_recorded_are_named() {
            Given given = Given.units()
                    .group(group("B")
                            .unit(offered("U 1", unit -> unit.localCode("CC13")))
                            .bounds(Measure.POINTS, Bounds.atLeast(20)))
                    .rule(SizeRule.of(Measure.GUIDED_LEARNING_HOURS, Bounds.atLeast(30)));

            assertThat(given.holding("U 1").unknowns())
                    .containsExactly(
                            "the points of U 1 are not recorded", "the guided learning hours of U 1 are not recorded");
        }
    }

    @Nested
    class Units_not_listed {

        private Given outline() {
            return Given.units()
                    .unit("U 1", 7)
                    .unit("U 2", 6)
                    .group(group("B", "U 1", "U 2").credits(Bounds.atLeast(12)))
                    .group(group("C").complete(false));
        }

        @Test
        void unit_no_group_lists_may_belong_to_a_group_not_listed_completely() {
            Given given = outline().rule(credits(15));

            CombinationResult result = given.holding(given.held("U 1"), given.held("U 2"), outside(3));

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns())
                    .containsExactly("group C is not listed completely, and no group lists HSC 024");
            assertThat(result.creditCounted()).isEqualTo(Credit.of(13));
            assertThat(result.notes()).containsExactly("HSC 024 is not counted: no group lists it");
        }

        @Test
        void is_short_where_even_that_unit_is_not_enough() {
            Given given = outline().rule(credits(17));

            assertThat(given.holding(given.held("U 1"), given.held("U 2"), outside(3))
                            .answer())
                    .isEqualTo(Answer.SHORT);
            assertThat(given.holding("U 1", "U 2").answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void many_units_no_group_lists_are_told_by_the_first_and_a_number() {
            CombinationResult result = Given.units()
                    .group(group("C").complete(false).unitCount(Bounds.atLeast(1)))
                    .holding("HSC 1", "HSC 2", "HSC 3", "HSC 4", "HSC 5", "HSC 6", "HSC 7");

            assertThat(result.unknowns())
                    .containsExactly("group C is not listed completely, and no group lists"
                            + " HSC 1, HSC 2, HSC 3, HSC 4, HSC 5 and 2 more");
        }

        @Test
        void mandatory_group_not_listed_completely_is_known_by_its_number_of_units_alone() {
            UnitGroup.Builder outline = group("A", "U 1", "U 2").mandatory(true).complete(false);

            assertThat(Given.units().group(outline).holding("U 1", "U 2").unknowns())
                    .containsExactly("group A is not listed completely");
            assertThat(Given.units().group(outline).holding("U 2").answer()).isEqualTo(Answer.SHORT);
            assertThat(Given.units()
                            .group(outline.unitCount(Bounds.exactly(2)))
                            .holding("U 1", "U 2")
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
            assertThat(Given.units()
                            .group(outline.unitCount(Bounds.exactly(3)))
                            .holding("U 1", "U 2")
                            .answer())
                    .isEqualTo(Answer.SHORT);
        }

        @Test
        void group_of_all_or_none_not_listed_completely_may_hold_more() {
            CombinationResult result = Given.units()
                    .unit("U 1", 7)
                    .group(group("D", "U 1").allOrNothing(true).complete(false))
                    .rule(credits(7))
                    .holding("U 1");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns()).containsExactly("group D is not listed completely");
        }

        @Test
        void units_no_group_lists_may_be_forbidden_excess_of_an_outline() {
            CombinationResult result = Given.units()
                    .group(group("C")
                            .complete(false)
                            .unitCount(Bounds.atMost(0))
                            .excess(ExcessPolicy.FORBIDDEN))
                    .holding("HSC 024");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns())
                    .containsExactly("group C is not listed completely, and no group lists HSC 024");
        }
    }

    @Nested
    class Rules_not_recorded {

        @Test
        void what_is_enough_for_the_rules_recorded_may_not_be_enough() {
            Given given = Given.units().unit("U 1", 7).group(group("B", "U 1")).rule(credits(7));

            assertThat(given.rulesKnownInPart().holding("U 1").unknowns())
                    .containsExactly("not all rules of qualification 999/0002/6 are recorded");
            assertThat(given.holding(new String[0]).answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void pathway_whose_rules_are_all_recorded_may_be_satisfied_beside_one_whose_are_not() {
            Given given = Given.units()
                    .unit("U 1", 7)
                    .group(group("B", "U 1"))
                    .rule(credits(7))
                    .pathway(Pathway.builder("Advising").rulesComplete(false))
                    .pathway(Pathway.builder("Leading"));

            assertThat(given.holding("U 1").ways())
                    .hasToString("[pathway Advising: Unknown, pathway Leading: Satisfied]");
            assertThat(given.rules()
                            .onPathway("Advising")
                            .evaluate(List.of(given.held("U 1")))
                            .unknowns())
                    .containsExactly("not all rules of pathway Advising are recorded");
        }
    }
}
