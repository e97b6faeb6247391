package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.notCounted;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Maxima of groups, in their three forms, and of the whole. */
class MaximumTest {

    private static Given eightAndNine() {
        return Given.units()
                .unit("U 1", 8, Level.LEVEL_4)
                .unit("U 2", 9, Level.LEVEL_3)
                .unit("U 3", 5, Level.LEVEL_4);
    }

    @Nested
    class Credit_beyond_the_maximum_is_ignored {

        @Test
        void group_gives_no_more_than_its_maximum_and_its_units_stay_whole() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2").credits(Bounds.atMost(13)))
                    .group(group("D", "U 3"))
                    .rule(credits(18))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.creditCounted()).isEqualTo(Credit.of(18));
            assertThat(result.group("C").orElseThrow().creditHeld()).isEqualTo(Credit.of(17));
            assertThat(result.group("C").orElseThrow().creditGiven()).isEqualTo(Credit.of(13));
            assertThat(result.notCounted()).isEmpty();
        }

        @Test
        void total_is_short_by_what_the_maximum_cuts_off() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2").credits(Bounds.atMost(13)))
                    .rule(credits(17))
                    .holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules()).hasToString("[rule 1: short, 13 of 17]");
            assertThat(result.shortfallCredit()).isEqualTo(Credit.of(4));
        }

        @Test
        void maximum_holds_at_each_level_too() {
            Given given = eightAndNine()
                    .group(group("C", "U 1", "U 3").credits(Bounds.atMost(10)))
                    .group(group("D", "U 2"));

            assertThat(given.rule(credits(10).withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                            .holding("U 1", "U 2", "U 3")
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
            assertThat(given.rule(credits(11).withLevel(LevelCondition.atOrAbove(Level.LEVEL_4)))
                            .holding("U 1", "U 2", "U 3")
                            .rules())
                    .last()
                    .hasToString("rule 2: short, 10 of 11");
        }

        @Test
        void number_of_units_beyond_the_maximum_is_left_out() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2", "U 3").unitCount(Bounds.atMost(2)))
                    .rule(credits(17))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C", "U 2 in C");
            assertThat(notCounted(result)).containsExactly("U 3 is not counted: it is beyond the maximum of group C");
        }
    }

    @Nested
    class Units_beyond_the_maximum_are_not_counted {

        @Test
        void units_are_left_out_until_the_rest_is_within_it() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2", "U 3")
                            .credits(Bounds.atMost(13))
                            .excess(ExcessPolicy.UNITS_NOT_COUNTED))
                    .rule(credits(13))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C", "U 3 in C");
            assertThat(reasons(result)).containsExactly(UncountedUnit.Reason.BEYOND_MAXIMUM);
        }

        @Test
        void what_is_left_of_whole_units_may_be_less_than_the_maximum() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2").credits(Bounds.atMost(13)).excess(ExcessPolicy.UNITS_NOT_COUNTED))
                    .rule(credits(10))
                    .holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules()).hasToString("[rule 1: short, 9 of 10]");
        }
    }

    @Nested
    class Taking_more_than_the_maximum_is_forbidden {

        private Given forbidding() {
            return eightAndNine()
                    .group(group("C", "U 1", "U 2").credits(Bounds.atMost(13)).excess(ExcessPolicy.FORBIDDEN));
        }

        @Test
        void units_held_in_excess_make_the_group_short() {
            CombinationResult result = forbidding().rule(credits(5)).holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.group("C").orElseThrow().answer()).isEqualTo(Answer.SHORT);
            assertThat(result.group("C").orElseThrow().excess(Measure.CREDIT)).isEqualTo(4);
            assertThat(result.rules()).extracting(RuleResult::answer).containsExactly(Answer.SATISFIED);
        }

        @Test
        void unit_that_another_group_lists_too_counts_there() {
            CombinationResult result = forbidding().group(group("D", "U 2")).holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C", "U 2 in D");
        }

        @Test
        void unit_may_be_put_in_an_additional_group() {
            CombinationResult result =
                    forbidding().group(group("E", "U 2").counts(false)).holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C");
            assertThat(result.notCounted()).hasSize(1);
        }

        @Test
        void unit_kept_from_counting_by_a_bar_is_taken_all_the_same() {
            Given given = forbidding().rule(BarredUnits.of(Given.id("U 1"), Given.id("U 2")));

            assertThat(given.holding("U 1").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(given.holding("U 1", "U 2").answer()).isEqualTo(Answer.SHORT);
        }
    }

    @Nested
    class Maximum_of_the_whole {

        @Test
        void units_are_left_out_until_an_exact_total_is_met() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2", "U 3"))
                    .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(14)))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 2 in C", "U 3 in C");
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: it is beyond the maximum of rule 1");
        }

        @Test
        void total_that_whole_units_cannot_hit_is_short() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 2", "U 3"))
                    .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(16)))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.rules()).hasToString("[rule 1: short, 14 of 16]");
        }

        @Test
        void maximum_over_some_groups_leaves_units_of_the_others_alone() {
            CombinationResult result = eightAndNine()
                    .group(group("C", "U 1", "U 3"))
                    .group(group("D", "U 2"))
                    .rule(SizeRule.of(Measure.UNITS, Bounds.atMost(1), RuleScope.from("C")))
                    .rule(credits(17))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C", "U 2 in D");
        }
    }
}
