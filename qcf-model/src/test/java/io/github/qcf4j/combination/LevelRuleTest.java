package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.offered;
import static io.github.qcf4j.combination.Given.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Hours;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules about levels, guided learning hours and points. */
class LevelRuleTest {

    private static Given mixed() {
        return Given.units()
                .unit("E 1", 2, Level.ENTRY_3)
                .unit("U 2", 6, Level.LEVEL_2)
                .unit("U 3", 5, Level.LEVEL_3)
                .unit("U 4", 4, Level.LEVEL_4)
                .group(group("B", "E 1", "U 2", "U 3", "U 4"));
    }

    private static Answer asked(LevelCondition level, int least) {
        return mixed().rule(credits(least).withLevel(level))
                .holding("E 1", "U 2", "U 3", "U 4")
                .answer();
    }

    @Nested
    class Credit_at_levels {

        @Test
        void counts_at_the_level_or_above_or_below_it() {
            assertThat(asked(LevelCondition.atOrAbove(Level.LEVEL_3), 9)).isEqualTo(Answer.SATISFIED);
            assertThat(asked(LevelCondition.atOrAbove(Level.LEVEL_3), 10)).isEqualTo(Answer.SHORT);
            assertThat(asked(LevelCondition.at(Level.LEVEL_3), 5)).isEqualTo(Answer.SATISFIED);
            assertThat(asked(LevelCondition.at(Level.LEVEL_3), 6)).isEqualTo(Answer.SHORT);
            assertThat(asked(LevelCondition.atOrBelow(Level.LEVEL_2), 8)).isEqualTo(Answer.SATISFIED);
            assertThat(asked(LevelCondition.below(Level.LEVEL_2), 2)).isEqualTo(Answer.SATISFIED);
            assertThat(asked(LevelCondition.below(Level.LEVEL_2), 3)).isEqualTo(Answer.SHORT);
        }

        @Test
        void units_below_a_level_are_left_out_when_too_many_are_held() {
            CombinationResult result = mixed().rule(
                            SizeRule.of(Measure.UNITS, Bounds.atMost(1)).withLevel(LevelCondition.below(Level.LEVEL_3)))
                    .rule(credits(15))
                    .holding("E 1", "U 2", "U 3", "U 4");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 2 in B", "U 3 in B", "U 4 in B");
        }

        @Test
        void level_of_a_held_unit_wins_over_that_of_the_unit() {
            Given given = mixed().rule(credits(5).withLevel(LevelCondition.at(Level.LEVEL_4)));

            assertThat(given.holding(given.held("U 3")).answer()).isEqualTo(Answer.SHORT);
            assertThat(given.holding(given.held("U 3").withLevel(Level.LEVEL_4)).answer())
                    .isEqualTo(Answer.SATISFIED);
        }
    }

    @Nested
    class Share_at_a_level {

        private Given half() {
            return mixed().rule(new LevelShareRule(
                    50, Measure.CREDIT, LevelCondition.atOrAbove(Level.LEVEL_3), RuleScope.whole()));
        }

        @Test
        void unit_that_makes_the_share_smaller_is_left_out() {
            CombinationResult result = half().rule(credits(11)).holding("E 1", "U 2", "U 3");

            assertThat(half().rule(credits(7)).holding("E 1", "U 2", "U 3").answer())
                    .isEqualTo(Answer.SATISFIED);
            assertThat(result.answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void share_is_short_by_the_credit_at_the_level_that_is_missing() {
            CombinationResult result = mixed().rule(credits(6))
                    .rule(new LevelShareRule(
                            75, Measure.CREDIT, LevelCondition.atOrAbove(Level.LEVEL_3), RuleScope.from("B")))
                    .holding("U 2");

            assertThat(result.rules()).hasToString("[rule 1: satisfied, 6 of 6, rule 2: short, 0 of 5]");
            assertThat(result.rules().get(1).shortfall()).isEqualTo(5);
        }

        @Test
        void share_of_nothing_holds() {
            assertThat(half().holding(new String[0]).answer()).isEqualTo(Answer.SATISFIED);
        }
    }

    @Nested
    class Hours_and_points {

        @Test
        void guided_learning_hours_of_units_are_added_up() {
            Given given = Given.units()
                    .unit("U 1", unit -> unit.guidedLearningHours(Hours.of(30)))
                    .unit("U 2", unit -> unit.guidedLearningHours(Hours.of(45)))
                    .group(group("B", "U 1", "U 2"))
                    .rule(SizeRule.of(Measure.GUIDED_LEARNING_HOURS, Bounds.atLeast(75)));

            assertThat(given.holding("U 1", "U 2").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(given.holding("U 2").rules()).hasToString("[rule 1: short, 45 of 75]");
        }

        @Test
        void points_are_those_of_the_group_in_which_a_unit_counts() {
            Given given = Given.units()
                    .group(group("B").unit(offered("U 1", unit -> unit.points(20))))
                    .group(group("C")
                            .unit(offered("U 1", unit -> unit.points(25)))
                            .bounds(Measure.POINTS, Bounds.atMost(22)))
                    .rule(SizeRule.of(Measure.POINTS, Bounds.atLeast(22)));

            CombinationResult result = given.holding("U 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C");
        }

        @Test
        void group_short_of_points_says_how_many() {
            CombinationResult result = Given.units()
                    .group(group("B")
                            .unit(offered("U 1", unit -> unit.points(20)))
                            .bounds(Measure.POINTS, Bounds.atLeast(35)))
                    .holding("U 1");

            assertThat(result.group("B").orElseThrow().shortfall(Measure.POINTS))
                    .isEqualTo(15);
            assertThat(result.group("B").orElseThrow().shortfallCredit().value())
                    .isZero();
        }
    }
}
