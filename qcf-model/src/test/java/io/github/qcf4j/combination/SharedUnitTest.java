package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.notCounted;
import static io.github.qcf4j.combination.Given.offered;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.RecognitionRoute;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Units that several groups list, and units that stand in for others: each counts once. */
class SharedUnitTest {

    private static String[] numbered(int units) {
        return IntStream.rangeClosed(1, units).mapToObj(number -> "U " + number).toArray(String[]::new);
    }

    private static Given described(int units) {
        Given given = units();
        for (String unit : numbered(units)) {
            given.unit(unit, 3);
        }
        return given;
    }

    private static CombinationResult choosing(int groups, int each, int offered, int held) {
        Given given = described(offered);
        for (int number = 1; number <= groups; number++) {
            given.group(group("G" + number, numbered(offered)).unitCount(Bounds.exactly(each)));
        }
        return given.holding(numbered(held));
    }

    @Nested
    class Allocation {

        @Test
        void unit_goes_where_it_is_needed_and_not_where_it_stands_first() {
            CombinationResult result = described(2)
                    .group(group("B", "U 1", "U 2").unitCount(Bounds.atLeast(1)))
                    .group(group("C", "U 1").unitCount(Bounds.atLeast(1)))
                    .holding("U 1", "U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in C", "U 2 in B");
        }

        @Test
        void one_unit_does_not_serve_two_groups() {
            CombinationResult result = described(1)
                    .group(group("B", "U 1").unitCount(Bounds.atLeast(1)))
                    .group(group("C", "U 1").unitCount(Bounds.atLeast(1)))
                    .holding("U 1");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.groups())
                    .extracting(GroupResult::answer)
                    .containsExactlyInAnyOrder(Answer.SATISFIED, Answer.SHORT);
            assertThat(result.groups()).extracting(GroupResult::shortfallUnits).containsExactlyInAnyOrder(0, 1);
        }

        @Test
        void one_unit_serves_either_of_two_groups() {
            CombinationResult result = described(1)
                    .group(group("Root", "U 1"))
                    .group(group("Alt", "U 1"))
                    .rule(AnyOf.of(units(1, "Root"), units(1, "Alt")))
                    .holding("U 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.assignment()).hasSize(1);
        }

        @Test
        void mandatory_group_takes_its_units_before_any_other() {
            CombinationResult result = described(2)
                    .group(group("B", "U 1", "U 2").credits(Bounds.atLeast(6)))
                    .group(group("A", "U 1").mandatory(true))
                    .holding("U 1", "U 2");

            assertThat(places(result)).containsExactly("U 1 in A", "U 2 in B");
            assertThat(result.answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void seven_units_are_not_two_groups_of_four() {
            assertThat(choosing(2, 4, 12, 7).answer()).isEqualTo(Answer.SHORT);
            assertThat(choosing(2, 4, 12, 8).answer()).isEqualTo(Answer.SATISFIED);
        }

        @Test
        void eight_units_are_not_three_groups_of_three() {
            CombinationResult result = choosing(3, 3, 10, 8);

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.proven()).isTrue();
            assertThat(result.certificate()).isPresent();
            assertThat(result.groups().stream()
                            .mapToInt(GroupResult::shortfallUnits)
                            .sum())
                    .isEqualTo(1);
        }

        @Test
        void limit_lets_as_many_count_as_fit() {
            CombinationResult result = units().unit("U 1", 4)
                    .unit("U 2", 4)
                    .unit("U 3", 4)
                    .group(group("N", "U 1", "U 2", "U 3")
                            .credits(Bounds.atMost(8))
                            .excess(ExcessPolicy.UNITS_NOT_COUNTED))
                    .rule(credits(8))
                    .holding("U 1", "U 2", "U 3");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 1 in N", "U 2 in N");
        }
    }

    @Nested
    class Standing_in {

        private Given offeringEquivalents() {
            return units().unit("U 1", 5)
                    .unit("U 2", 6)
                    .group(group("A")
                            .unit(offered("U 1", unit -> unit.equivalents(Given.ids("E 1", "U 2"))))
                            .mandatory(true))
                    .group(group("B", "U 2").unitCount(Bounds.atLeast(1)));
        }

        @Test
        void equivalent_unit_counts_with_the_credit_of_the_unit_it_stands_in_for() {
            Given given = offeringEquivalents();

            CombinationResult result =
                    given.holding(HeldUnit.of(Given.id("E 1")).withCredit(Credit.of(9)), given.held("U 2"));

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.assignment())
                    .hasToString("[U 1 by E 1 in group A, 5 credits, U 2 in group B, 6 credits]");
            assertThat(result.assignment().get(0).route()).contains(RecognitionRoute.EQUIVALENT_UNIT);
        }

        @Test
        void held_unit_is_used_once_for_itself_or_for_another() {
            CombinationResult result = offeringEquivalents().holding("U 2");

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(result.assignment()).hasSize(1);
        }

        @Test
        void equivalent_of_a_unit_that_is_held_itself_does_not_count_beside_it() {
            CombinationResult result = offeringEquivalents().holding("U 1", "U 2", "E 1");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(notCounted(result))
                    .containsExactly("E 1 is not counted: it stands in for U 1, which counts itself");
        }

        @Test
        void stand_in_frees_the_unit_for_the_group_that_needs_it() {
            CombinationResult result = units().unit("U 1", 5)
                    .unit("U 2", 5)
                    .group(group("A")
                            .unit(offered("U 1", unit -> unit.equivalents(Given.ids("U 2"))))
                            .mandatory(true))
                    .group(group("B", "U 1", "U 2"))
                    .rule(credits(5))
                    .holding("U 2");

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(result.assignment()).extracting(CountedUnit::held).isEqualTo(List.of(Given.id("U 2")));
            assertThat(places(result)).containsExactly("U 1 in A");
        }
    }
}
