package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.Given.credits;
import static io.github.qcf4j.combination.Given.group;
import static io.github.qcf4j.combination.Given.id;
import static io.github.qcf4j.combination.Given.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.combination.search.BranchAndBound;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitOrder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a qualification is put into for the search, and the questions that can be asked of it. */
class RuleProblemTest {

    private static Structure diploma(Given given) {
        return given.rules().structures().get(0);
    }

    private static Given twoGroups() {
        return Given.units()
                .unit("U 1", 5)
                .unit("U 2", 7)
                .unit("U 3", 4)
                .group(group("A", "U 1").mandatory(true))
                .group(group("B", "U 2", "U 3").credits(Bounds.between(4, 8)))
                .rule(credits(12))
                .rule(BarredUnits.of(id("U 1"), id("U 3")));
    }

    private static boolean hasSolution(RuleProblemBuilder question) {
        return new BranchAndBound()
                .solve(question.build().problem(), SearchBudget.standard().allowance())
                .isFeasible();
    }

    private static RuleProblemBuilder completing(Given given) {
        return RuleProblemBuilder.of(diploma(given), Reading.CERTAIN).offering(unit -> true, unit -> 1);
    }

    @Nested
    class What_it_stands_for {

        @Test
        void clauses_say_what_they_ask_and_where_it_comes_from() {
            RuleProblem problem = RuleProblemBuilder.of(diploma(twoGroups()), Reading.CERTAIN)
                    .offering(unit -> true, unit -> 1)
                    .build();

            assertThat(problem.clauses())
                    .extracting(RuleClause::sentence)
                    .containsExactly(
                            "group A asks for all of its units",
                            "group B asks for 4 credits or more",
                            "rule 1 asks for 12 credits or more",
                            "rule 2 asks for not more than 1 of U 1 and U 3 together");
            assertThat(problem.clauses())
                    .extracting(RuleClause::source)
                    .hasToString("[group A, group B, rule 1, rule 2]");
            assertThat(problem.caps()).singleElement().satisfies(cap -> {
                assertThat(cap.most()).isEqualTo(8);
                assertThat(cap.source().group()).isPresent();
            });
        }

        @Test
        void items_stand_in_the_order_of_the_groups_whatever_the_order_held() {
            RuleProblem problem = RuleProblemBuilder.of(diploma(twoGroups()), Reading.CERTAIN)
                    .held(List.of(HeldUnit.of(id("U 3")), HeldUnit.of(id("U 1"))))
                    .offering(unit -> true, unit -> 2)
                    .build();

            assertThat(problem.items()).hasToString("[HELD U 1 at [1], OFFERED U 2 at [2], HELD U 3 at [2]]");
            assertThat(problem.problem().cost(1, 2)).isEqualTo(2);
            assertThat(problem.problem().cost(0, 1)).isZero();
        }

        @Test
        void unit_held_twice_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleProblemBuilder.of(diploma(twoGroups()), Reading.CERTAIN)
                            .held(List.of(HeldUnit.of(id("U 1")), HeldUnit.of(id("U 1")))))
                    .withMessage("Held unit 'U 1' must be given once");
        }

        @Test
        void readings_are_one_where_everything_is_recorded() {
            Given given = twoGroups();
            Given level = twoGroups().rule(credits(1).withLevel(LevelCondition.at(Level.LEVEL_3)));

            assertThat(RuleProblemBuilder.of(diploma(given), Reading.CERTAIN)
                            .held(List.of(given.held("U 2")))
                            .build()
                            .isOpen())
                    .isFalse();
            assertThat(RuleProblemBuilder.of(diploma(level), Reading.CERTAIN)
                            .held(List.of(level.held("U 2")))
                            .build()
                            .isOpen())
                    .isTrue();
        }
    }

    @Nested
    class Questions {

        @Test
        void completion_has_a_solution_only_where_the_rules_can_be_met() {
            assertThat(hasSolution(completing(twoGroups()))).isTrue();
            assertThat(hasSolution(completing(twoGroups().rule(credits(13))))).isFalse();
        }

        @Test
        void unit_may_be_asked_to_count() {
            assertThat(hasSolution(completing(twoGroups()).counting(id("U 2")))).isTrue();
            assertThat(hasSolution(completing(twoGroups()).counting(id("U 3")))).isFalse();
        }

        @Test
        void rule_may_be_denied_to_see_whether_others_imply_it() {
            assertThat(hasSolution(completing(twoGroups()).denying(credits(12))))
                    .isFalse();
            assertThat(hasSolution(completing(twoGroups()).asking(credits(12)))).isTrue();
            assertThat(hasSolution(
                            completing(twoGroups()).denying(new ConditionalRule(credits(1, "A"), credits(8, "B")))))
                    .isTrue();
        }

        @Test
        void group_may_be_denied_or_left_out() {
            Given given = twoGroups();
            RuleSource groupB = RuleSource.of(diploma(given).group("B").orElseThrow());
            RuleSource rule = RuleSource.of(diploma(given).rules().get(0));

            assertThat(hasSolution(completing(given).denying(groupB))).isFalse();
            assertThat(hasSolution(completing(given).denying(groupB).without(rule::equals)))
                    .isTrue();
        }

        @Test
        void cap_may_be_left_out() {
            Given given = twoGroups().rule(credits(14));
            RuleProblem problem = completing(given.rule(credits(11, "B")))
                    .without(source -> source.kind() == RuleSource.Kind.RULE
                            && source.subject().equals("rule 2"))
                    .build();

            RuleProblem uncapped = problem.withoutCap(problem.caps().get(0));

            assertThat(new BranchAndBound()
                            .solve(problem.problem(), SearchBudget.standard().allowance())
                            .isFeasible())
                    .isFalse();
            assertThat(new BranchAndBound()
                            .solve(uncapped.problem(), SearchBudget.standard().allowance())
                            .isFeasible())
                    .isTrue();
        }

        @Test
        void some_clauses_may_be_kept() {
            RuleProblem impossible = completing(twoGroups().rule(credits(13))).build();

            RuleProblem kept = impossible.keeping(clause -> clause < 4);

            assertThat(kept.clauses()).hasSize(4);
            assertThat(new BranchAndBound()
                            .solve(kept.problem(), SearchBudget.standard().allowance())
                            .isFeasible())
                    .isTrue();
        }

        @Test
        void hard_form_of_an_evaluation_has_no_solution_where_it_is_short() {
            Given given = twoGroups();
            RuleProblem problem = RuleProblemBuilder.of(diploma(given), Reading.POSSIBLE)
                    .held(List.of(given.held("U 1")))
                    .soft()
                    .build();

            assertThat(new BranchAndBound()
                            .solve(problem.problem(), SearchBudget.standard().allowance())
                            .value())
                    .isPositive();
            assertThat(new BranchAndBound()
                            .solve(
                                    problem.hard().problem(),
                                    SearchBudget.standard().allowance())
                            .isFeasible())
                    .isFalse();
        }

        @Test
        void shortfall_and_what_is_given_are_told_by_place() {
            Given given = twoGroups();
            RuleProblem problem = RuleProblemBuilder.of(diploma(given), Reading.CERTAIN)
                    .held(List.of(given.held("U 1"), given.held("U 2")))
                    .soft()
                    .build();

            assertThat(problem.shortfall(2, new int[] {1, Problem.NONE})).isEqualTo(7);
            assertThat(problem.shortfall(2, new int[] {1, 2})).isZero();
        }
    }

    @Nested
    class Taking_units {

        private Given ordered() {
            return Given.units()
                    .unit("U 1", 5)
                    .unit("U 2", 7)
                    .group(group("A", "U 1"))
                    .group(group("B", "U 2").unitCount(Bounds.atLeast(1)))
                    .rule(SizeRule.of(Measure.CREDIT, Bounds.atMost(7)))
                    .rule(new UnitOrder(id("U 2"), ids("U 1"), List.of()));
        }

        private long cost(RuleProblemBuilder question) {
            return new BranchAndBound()
                    .solve(question.build().problem(), SearchBudget.standard().allowance())
                    .value();
        }

        @Test
        void unit_taken_needs_those_before_it_though_they_do_not_count() {
            Given given = ordered();

            assertThat(cost(completing(given))).isEqualTo(2);
            assertThat(cost(completing(given).held(List.of(given.held("U 1"))))).isEqualTo(1);
            assertThat(hasSolution(RuleProblemBuilder.of(diploma(given), Reading.CERTAIN)
                            .offering(id("U 2")::equals, unit -> 1)))
                    .isFalse();
        }

        @Test
        void planned_unit_is_held_in_the_end_and_costs_nothing_here() {
            Given given = ordered();

            assertThat(cost(completing(given).planned(ids("U 2")))).isEqualTo(1);
            assertThat(cost(completing(given).planned(ids("U 1", "U 2")))).isZero();
        }

        @Test
        void sets_of_units_may_be_ruled_out_or_asked_for() {
            Given given = ordered();

            assertThat(hasSolution(completing(given).notAll(ids("U 1", "U 2")))).isFalse();
            assertThat(hasSolution(completing(given).taking(id("U 1")))).isTrue();
        }

        @Test
        void planned_unit_beyond_what_a_group_allows_leaves_no_solution() {
            Given given = Given.units()
                    .group(group("C", "U 1", "U 2").unitCount(Bounds.atMost(1)).excess(ExcessPolicy.FORBIDDEN));

            assertThat(hasSolution(completing(given).planned(ids("U 1")))).isTrue();
            assertThat(hasSolution(completing(given).planned(ids("U 1", "U 2"))))
                    .isFalse();
        }

        @Test
        void group_not_listed_completely_may_offer_whatever_is_missing() {
            Given given = Given.units()
                    .group(group("C", "U 1").complete(false).credits(Bounds.between(10, 20)))
                    .rule(credits(10));

            assertThat(hasSolution(completing(given))).isFalse();
            assertThat(hasSolution(RuleProblemBuilder.of(diploma(given), Reading.POSSIBLE)
                            .offering(unit -> true, unit -> 1)))
                    .isTrue();
        }
    }
}
