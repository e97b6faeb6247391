package io.github.qcf4j.combination.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what trying everything finds, whatever the order of things, and gives up in good order. */
class SearchTest {

    private static final int SMALL_PROBLEMS = 20_000;
    private static final int SPECIFICATIONS = 40;
    private static final int STATES = 2_000_000;
    private static final long MANY_STEPS = Long.MAX_VALUE / 2;
    private static final Allowance STANDARD = new Allowance(50_000_000, Allowance.NO_END, STATES, () -> false);

    private static Solution solved(Problem problem) {
        return solved(problem, STANDARD);
    }

    private static Solution solved(Problem problem, Allowance allowance) {
        return new BranchAndBound().solve(problem, allowance);
    }

    /** Checks that the places are a solution that costs what is said, and not less than what every solution costs. */
    private static void requireRight(Problem problem, Solution solution) {
        assertThat(solution.bound()).isLessThanOrEqualTo(solution.value());
        if (solution.proven()) {
            assertThat(solution.bound()).isEqualTo(solution.value());
        }
        if (solution.isFeasible()) {
            assertThat(ExhaustiveSolver.cost(problem, solution.places())).isEqualTo(solution.value());
        }
    }

    @Nested
    class SmallProblems {

        @Test
        void the_search_finds_what_trying_everything_finds() {
            int feasible = 0;
            for (long seed = 0; seed < SMALL_PROBLEMS; seed++) {
                Problem problem = RandomProblems.of(seed);
                Solution expected = new ExhaustiveSolver().solve(problem, STANDARD);

                Solution solution = solved(problem);

                assertThat(solution.proven()).as("seed %d", seed).isTrue();
                assertThat(solution.status()).as("seed %d", seed).isEqualTo(expected.status());
                assertThat(solution.value()).as("seed %d", seed).isEqualTo(expected.value());
                requireRight(problem, solution);
                feasible += solution.isFeasible() ? 1 : 0;
            }
            assertThat(feasible).isBetween(SMALL_PROBLEMS / 4, SMALL_PROBLEMS * 3 / 4);
        }

        @Test
        void linear_programs_alone_find_what_trying_everything_finds() {
            for (long seed = 0; seed < SMALL_PROBLEMS / 4; seed++) {
                Problem problem = RandomProblems.of(seed);
                Solution expected = new ExhaustiveSolver().solve(problem, STANDARD);

                long value = solvedLinearly(problem);

                assertThat(value).as("seed %d", seed).isEqualTo(expected.value());
            }
        }

        private static long solvedLinearly(Problem problem) {
            Variables variables = new Variables(problem);
            Rows rows = RowsBuilder.rowsOf(variables);
            Domains widest = Domains.of(rows);
            Incumbent incumbent = new Incumbent(variables);
            if (new Propagation(rows).narrow(widest)) {
                Work work = new Work(STANDARD);
                LinearProgram program = new LinearProgram(rows, widest);
                LinearSearch nodes = new LinearSearch(rows, widest, program, incumbent, work);
                assertThat(new SearchTree(rows, work, nodes).search(Long.MAX_VALUE, Long.MAX_VALUE))
                        .isTrue();
            }
            return incumbent.value();
        }

        @Test
        void order_of_clauses_changes_neither_status_nor_value() {
            for (long seed = 0; seed < SMALL_PROBLEMS / 10; seed++) {
                Solution first = solved(RandomProblems.of(seed));

                Solution reordered = solved(RandomProblems.reordered(seed));

                assertThat(reordered.status()).as("seed %d", seed).isEqualTo(first.status());
                assertThat(reordered.value()).as("seed %d", seed).isEqualTo(first.value());
            }
        }

        @Test
        void little_memory_makes_no_answer_wrong() {
            Allowance forgetful = new Allowance(STANDARD.steps(), Allowance.NO_END, 60, () -> false);
            int proven = 0;
            for (long seed = 0; seed < SMALL_PROBLEMS / 10; seed++) {
                Problem problem = RandomProblems.of(seed);
                Solution expected = new ExhaustiveSolver().solve(problem, forgetful);

                Solution solution = solved(problem, forgetful);

                requireRight(problem, solution);
                assertThat(solution.bound()).as("seed %d", seed).isLessThanOrEqualTo(expected.value());
                assertThat(solution.value()).as("seed %d", seed).isGreaterThanOrEqualTo(expected.value());
                proven += solution.proven() ? 1 : 0;
            }
            assertThat(proven).isGreaterThan(SMALL_PROBLEMS / 20);
        }

        @Test
        void few_steps_make_no_answer_wrong() {
            Allowance brief = new Allowance(300, Allowance.NO_END, STATES, () -> false);
            int open = 0;
            for (long seed = 0; seed < SMALL_PROBLEMS / 10; seed++) {
                Problem problem = RandomProblems.of(seed);
                Solution expected = new ExhaustiveSolver().solve(problem, brief);

                Solution solution = solved(problem, brief);

                requireRight(problem, solution);
                assertThat(solution.bound()).as("seed %d", seed).isLessThanOrEqualTo(expected.value());
                assertThat(solution.value()).as("seed %d", seed).isGreaterThanOrEqualTo(expected.value());
                open += solution.proven() ? 0 : 1;
            }
            assertThat(open).isPositive();
        }
    }

    @Nested
    class SpecificationsOf60To120Units {

        @ParameterizedTest
        @CsvSource({"60, 0", "60, 30", "90, 15", "120, 0", "120, 30"})
        void the_cheapest_way_to_complete_is_proven(int units, int overlap) {
            for (long seed = 1; seed <= SPECIFICATIONS; seed++) {
                Problem problem = new SpecificationProblems(seed, units, overlap).completion(0);

                Solution solution = solved(problem);

                assertThat(solution.proven()).as("seed %d", seed).isTrue();
                requireRight(problem, solution);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {12, 30})
        void how_far_units_held_go_is_proven(int held) {
            for (long seed = 1; seed <= SPECIFICATIONS; seed++) {
                Problem problem = new SpecificationProblems(seed, 60, 20).evaluation(held);

                Solution solution = solved(problem);

                assertThat(solution.proven()).as("seed %d", seed).isTrue();
                assertThat(solution.isFeasible()).as("seed %d", seed).isTrue();
                requireRight(problem, solution);
            }
        }

        @Test
        void order_of_units_changes_neither_status_nor_value() {
            for (long seed = 1; seed <= SPECIFICATIONS; seed++) {
                Solution first = solved(new SpecificationProblems(seed, 60, 30).completion(0));

                Solution shuffled = solved(new SpecificationProblems(seed, 60, 30).completion(seed));

                assertThat(shuffled.status()).as("seed %d", seed).isEqualTo(first.status());
                assertThat(shuffled.value()).as("seed %d", seed).isEqualTo(first.value());
            }
        }

        @Test
        void same_problem_takes_the_same_steps_to_the_same_places() {
            Problem problem = new SpecificationProblems(5, 120, 30).completion(0);

            Solution first = solved(problem);

            assertThat(solved(problem)).isEqualTo(first);
        }
    }

    @Nested
    class UnitsThatSeveralGroupsOffer {

        @ParameterizedTest
        @CsvSource({"3, 3, 8", "2, 4, 7", "6, 4, 23", "5, 5, 24"})
        void one_unit_too_few_is_found_out(int groups, int each, int held) {
            Solution solution = solved(SearchedProblems.sharing(groups, each, held));

            assertThat(solution.status()).isEqualTo(Solution.Status.INFEASIBLE);
            assertThat(solution.proven()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"3, 3, 8", "2, 4, 7", "6, 4, 23", "5, 5, 24"})
        void one_unit_too_few_leaves_one_unit_short(int groups, int each, int held) {
            Solution solution = solved(SearchedProblems.shortOfSharing(groups, each, held));

            assertThat(solution.value()).isEqualTo(1000 - held);
            assertThat(solution.proven()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"3, 3, 9", "3, 3, 10", "2, 4, 12", "6, 4, 30"})
        void enough_units_are_shared_out_and_no_more_than_asked_for_are_taken(int groups, int each, int held) {
            Solution solution = solved(SearchedProblems.sharing(groups, each, held));

            assertThat(solution.value()).isEqualTo((long) groups * each);
            assertThat(solution.proven()).isTrue();
        }
    }

    @Nested
    class ThreeBarredPairsForEachOf300Units {

        @Test
        void search_keeps_to_its_steps_and_tells_a_bound() {
            Allowance tenMillionSteps = new Allowance(10_000_000, Allowance.NO_END, STATES, () -> false);
            for (long seed = 1; seed <= 3; seed++) {
                Problem problem = SearchedProblems.barred(300, 900, 6, 400, seed);

                Solution solution = solved(problem, tenMillionSteps);

                requireRight(problem, solution);
                assertThat(solution.bound()).as("seed %d", seed).isPositive();
                assertThat(solution.steps()).as("seed %d", seed).isLessThan(12_000_000);
            }
        }

        @Test
        void search_ends_when_its_memory_is_used_up() {
            Problem problem = SearchedProblems.barred(300, 900, 6, 400, 1);
            Allowance forgetful = new Allowance(MANY_STEPS, Allowance.NO_END, 1_000, () -> false);

            Solution solution = solved(problem, forgetful);

            requireRight(problem, solution);
            assertThat(solution.bound()).isPositive();
        }

        @Test
        void search_ends_when_its_time_is_up() {
            Problem problem = SearchedProblems.barred(300, 900, 6, 400, 2);
            Allowance brief = new Allowance(MANY_STEPS, Duration.ofMillis(300).toNanos(), STATES, () -> false);

            Solution solution = solved(problem, brief);

            requireRight(problem, solution);
        }

        @Test
        void search_ends_when_it_is_told_to() {
            List<Integer> asked = new ArrayList<>();
            Problem problem = SearchedProblems.barred(300, 900, 6, 400, 3);
            Allowance cancelled = new Allowance(MANY_STEPS, Allowance.NO_END, STATES, () -> {
                asked.add(1);
                return asked.size() > 5;
            });

            Solution solution = solved(problem, cancelled);

            requireRight(problem, solution);
            assertThat(asked).hasSize(6);
        }
    }
}
