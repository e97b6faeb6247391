package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.id;
import static io.github.qcf4j.combination.Given.ids;
import static io.github.qcf4j.combination.Given.notCounted;
import static io.github.qcf4j.combination.Given.offered;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.reasons;
import static io.github.qcf4j.combination.Given.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Units that bar each other, that count together only, and that come in an order. */
class BarredUnitTest {

    private static Given three() {
        return Given.units()
                .unit("U 1", 5)
                .unit("U 2", 7)
                .unit("U 3", 4)
                .group(group("B", "U 1", "U 2", "U 3").credits(Bounds.atLeast(9)));
    }

    @Nested
    class Not_together {

        @Test
        void one_of_a_pair_counts_and_it_is_the_one_that_helps_most() {
            CombinationResult result =
                    three().rule(BarredUnits.of(id("U 1"), id("U 2"))).holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 2 in B", "U 3 in B");
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: barred with U 2");
        }

        @Test
        void group_is_short_of_what_a_bar_keeps_out() {
            CombinationResult result =
                    three().rule(BarredUnits.of(id("U 1"), id("U 2"))).holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.group("B").orElseThrow().shortfallCredit()).isEqualTo(Credit.of(2));
            assertThat(result.rules()).extracting(RuleResult::answer).containsExactly(Answer.SATISFIED);
        }

        @Test
        void unit_barred_by_one_that_counts_is_no_candidate() {
            CombinationResult result =
                    three().rule(BarredUnits.of(id("U 1"), id("U 2"))).holding("U 2");

            assertThat(texts(result.group("B").orElseThrow().candidates())).containsExactly("U 3");
        }

        @Test
        void mandatory_units_that_bar_each_other_are_never_both_there() {
            CombinationResult result = Given.units()
                    .group(group("A", "U 1", "U 2").mandatory(true))
                    .rule(BarredUnits.of(id("U 1"), id("U 2")))
                    .holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.group("A").orElseThrow().shortfallUnits()).isEqualTo(1);
        }
    }

    @Nested
    class Barring_code {

        private Given coded(String code) {
            UnitGroup.Builder group = UnitGroup.builder("B")
                    .unit(offered("U 1", unit -> unit.barringCode(code)))
                    .unit(offered("U 2", unit -> unit.barringCode(code)))
                    .credits(Bounds.atLeast(12));
            return Given.units().unit("U 1", 5).unit("U 2", 7).group(group);
        }

        @Test
        void one_unit_of_a_code_counts() {
            CombinationResult result = coded("K1").holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: barred with U 2");
        }

        @Test
        void code_that_bars_nothing_lets_all_count() {
            assertThat(coded("ZZZZ").holding("U 1", "U 2").answer()).isEqualTo(Answer.SATISFIED);
        }
    }

    @Nested
    class Milder_forms {

        @Test
        void local_variants_count_once() {
            CombinationResult result = three().rule(
                            new BarredUnits(ids("U 1", "U 2", "U 3"), 1, BarringEffect.COUNT_ONCE))
                    .holding("U 1", "U 2", "U 3");

            assertThat(places(result)).containsExactly("U 2 in B");
            assertThat(result.group("B").orElseThrow().answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void only_the_highest_credit_counts_also_where_a_lower_one_would_fit_better() {
            Given given = three().rule(new BarredUnits(ids("U 1", "U 2"), 1, BarringEffect.HIGHEST_CREDIT_COUNTS))
                    .rule(SizeRule.of(Measure.CREDIT, Bounds.exactly(9)));

            assertThat(given.holding("U 1", "U 3").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(given.holding("U 1", "U 2", "U 3").answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void unit_with_more_credit_stays_a_candidate() {
            CombinationResult result = three().rule(
                            new BarredUnits(ids("U 1", "U 2"), 1, BarringEffect.HIGHEST_CREDIT_COUNTS))
                    .holding("U 1");

            assertThat(texts(result.group("B").orElseThrow().candidates())).containsExactly("U 2", "U 3");
        }

        @Test
        void credit_not_recorded_leaves_open_which_is_the_highest() {
            Given given = Given.units()
                    .unit("U 1", 5)
                    .group(group("B", "U 1").credits(Bounds.atLeast(5)))
                    .group(group("C", "U 2"))
                    .rule(new BarredUnits(ids("U 1", "U 2"), 1, BarringEffect.HIGHEST_CREDIT_COUNTS));

            CombinationResult result = given.holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(result.unknowns()).containsExactly("the credit of U 2 is not recorded");
        }
    }

    @Nested
    class Together {

        @Test
        void unit_without_its_companion_does_not_count() {
            CombinationResult result =
                    three().rule(UnitsTogether.of(id("U 1"), id("U 2"))).holding("U 1", "U 3");

            assertThat(places(result)).containsExactly("U 3 in B");
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: it counts together with U 2 only");
            assertThat(reasons(result)).containsExactly(UncountedUnit.Reason.NOT_TOGETHER);
        }

        @Test
        void units_with_their_companions_count() {
            assertThat(three().rule(UnitsTogether.of(id("U 1"), id("U 2")))
                            .holding("U 1", "U 2")
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void companion_that_the_way_does_not_offer_is_not_asked_for() {
            assertThat(three().rule(UnitsTogether.of(id("U 1"), id("X 9")))
                            .holding("U 1", "U 3")
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void group_of_all_or_none_counts_as_a_whole() {
            Given given = Given.units()
                    .unit("U 1", 5)
                    .unit("U 2", 7)
                    .group(group("D", "U 1", "U 2").allOrNothing(true))
                    .rule(credits(5));

            assertThat(given.holding("U 1", "U 2").answer()).isEqualTo(Answer.SATISFIED);
            assertThat(given.holding("U 1").answer()).isEqualTo(Answer.SHORT);
            assertThat(notCounted(given.holding("U 1")))
                    .containsExactly("U 1 is not counted: group D counts as a whole or not at all");
        }
    }

    @Nested
    class Order {

        @Test
        void never_changes_what_counts_and_is_told() {
            CombinationResult result = three().rule(new UnitOrder(id("U 2"), ids("U 3"), List.of()))
                    .rule(new UnitOrder(id("U 2"), List.of(), ids("U 1")))
                    .holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.notes()).containsExactly("U 2 is held without U 3, which comes before it");
        }
    }
}
