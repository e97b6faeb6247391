package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.notCounted;
import static io.github.qcf4j.combination.Given.offered;
import static io.github.qcf4j.combination.Given.places;
import static io.github.qcf4j.combination.Given.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RuleScope;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Units held by recognition, and units attempted and not passed: how much of them may count. */
class RecognitionTest {

    private static final List<RecognitionRoute> EXEMPT = List.of(RecognitionRoute.EXEMPTION);

    private static Given four() {
        return Given.units()
                .unit("U 1", 6)
                .unit("U 2", 5)
                .unit("U 3", 4)
                .unit("U 4", 3)
                .group(group("B", "U 1", "U 2", "U 3"))
                .group(group("C", "U 4"));
    }

    private static HeldUnit exempted(Given given, String unit) {
        return given.held(unit).withRoute(RecognitionRoute.EXEMPTION);
    }

    @Nested
    class Limit_of_recognition {

        @Test
        void units_beyond_the_amount_do_not_count() {
            Given given = four().rule(RecognitionLimit.atMost(9, Measure.CREDIT, EXEMPT))
                    .rule(credits(12));

            CombinationResult result = given.holding(
                    exempted(given, "U 1"), exempted(given, "U 2"), exempted(given, "U 3"), given.held("U 4"));

            assertThat(result.answer()).isEqualTo(Answer.SATISFIED);
            assertThat(places(result)).containsExactly("U 2 in B", "U 3 in B", "U 4 in C");
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: rule 1 limits recognition");
            assertThat(reasons(result)).containsExactly(UncountedUnit.Reason.RECOGNITION_LIMIT);
        }

        @Test
        void share_is_of_what_counts() {
            Given given = four().rule(RecognitionLimit.atMostPercent(50, Measure.CREDIT, EXEMPT));
            HeldUnit six = exempted(given, "U 1");

            assertThat(places(given.holding(six, given.held("U 2"), given.held("U 4"))))
                    .containsExactly("U 1 in B", "U 2 in B", "U 4 in C");
            assertThat(places(given.holding(six, given.held("U 2")))).containsExactly("U 2 in B");
        }

        @Test
        void other_routes_and_assessment_are_not_limited() {
            Given given = four().rule(RecognitionLimit.atMost(0, Measure.UNITS, EXEMPT))
                    .rule(credits(11));

            assertThat(given.holding(given.held("U 1").withRoute(RecognitionRoute.PRIOR_LEARNING), given.held("U 2"))
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
        }

        @Test
        void unit_standing_in_is_held_by_the_route_of_equivalent_units() {
            Given given = Given.units()
                    .unit("U 1", 6)
                    .group(group("B").unit(offered("U 1", unit -> unit.equivalents(Given.ids("E 1")))))
                    .rule(RecognitionLimit.atMost(0, Measure.UNITS, List.of(RecognitionRoute.EQUIVALENT_UNIT)))
                    .rule(credits(1));

            assertThat(given.holding("E 1").answer()).isEqualTo(Answer.SHORT);
        }

        @Test
        void credit_that_is_held_wins_over_that_of_the_unit() {
            Given given = four().rule(credits(6));

            assertThat(given.holding(exempted(given, "U 1").withCredit(Credit.ZERO))
                            .answer())
                    .isEqualTo(Answer.SHORT);
            assertThat(given.holding(HeldUnit.of(Given.id("U 1"))).answer()).isEqualTo(Answer.SATISFIED);
        }
    }

    @Nested
    class Attempted {

        @Test
        void unit_not_passed_does_not_count() {
            Given given = four().rule(credits(6));

            CombinationResult result = given.holding(given.held("U 1").asAttempted());

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(notCounted(result)).containsExactly("U 1 is not counted: it was attempted and not passed");
            assertThat(result.group("B").orElseThrow().candidates()).contains(Given.id("U 1"));
        }

        @Test
        void unit_not_passed_counts_as_far_as_compensation_goes() {
            Given given = four().rule(credits(11)).rule(new CompensationLimit(Measure.CREDIT, 5, RuleScope.from("B")));

            assertThat(given.holding(given.held("U 1"), given.held("U 2").asAttempted())
                            .answer())
                    .isEqualTo(Answer.SATISFIED);
            assertThat(given.holding(given.held("U 1").asAttempted(), given.held("U 2"))
                            .answer())
                    .isEqualTo(Answer.SHORT);
        }

        @Test
        void compensation_is_for_the_groups_it_names_alone() {
            Given given = four().rule(credits(9)).rule(new CompensationLimit(Measure.CREDIT, 5, RuleScope.from("B")));

            CombinationResult result =
                    given.holding(given.held("U 1"), given.held("U 4").asAttempted());

            assertThat(result.answer()).isEqualTo(Answer.SHORT);
            assertThat(reasons(result)).containsExactly(UncountedUnit.Reason.NOT_PASSED);
        }
    }
}
