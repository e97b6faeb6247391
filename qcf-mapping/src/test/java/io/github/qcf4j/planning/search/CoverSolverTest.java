package io.github.qcf4j.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CoverSolverTest {

    private static final Allowance PLENTY = Allowance.ofSteps(50_000_000);

    private final CoverSolver solver = new CoverSolver();

    @Test
    void one_column_that_serves_two_demands_is_cheaper_than_two() {
        CoverProblem problem =
                CoverProblem.builder(1, 1, 1).demand(1, 0, 1).demand(1, 1, 2).build();

        Cover cover = solver.solve(problem, PLENTY).orElseThrow();

        assertThat(cover).hasToString("[1] for 1 of at least 1");
        assertThat(cover.isProven()).isTrue();
    }

    @Test
    void gate_opens_when_so_many_of_its_parts_are_there() {
        CoverProblem.Builder builder = CoverProblem.builder(1, 1, 5);
        int both = builder.gate(2, 0, 1);
        CoverProblem problem = builder.demand(1, both, 2).build();

        Cover cover = solver.solve(problem, PLENTY).orElseThrow();

        assertThat(cover.columns()).containsExactly(0, 1);
    }

    @Test
    void column_without_weight_is_chosen_only_where_it_is_of_use() {
        CoverProblem problem = CoverProblem.builder(0, 3, 0).demand(1, 1, 2).build();

        Cover cover = solver.solve(problem, PLENTY).orElseThrow();

        assertThat(cover.columns()).containsExactly(2);
    }

    @Test
    void demand_for_more_than_there_is_has_no_answer() {
        CoverProblem problem = CoverProblem.builder(1, 1).demand(3, 0, 1).build();

        assertThat(solver.solve(problem, PLENTY)).isEmpty();
    }

    @Test
    void weight_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverProblem.builder(1, -1))
                .withMessage("Weight '-1' must be zero or more");
    }

    @Test
    void many_demands_with_nothing_in_common_are_proven_in_a_moment_beside_one_on_everything() {
        long[] weights = LongStream.generate(() -> 1).limit(300).toArray();
        CoverProblem.Builder builder = CoverProblem.builder(weights);
        for (int first = 0; first < 300; first += 10) {
            builder.demand(3, IntStream.range(first, first + 10).toArray());
        }
        builder.demand(60, IntStream.range(0, 300).toArray());

        Cover cover = solver.solve(builder.build(), Allowance.ofSteps(5_000)).orElseThrow();

        assertThat(cover.value()).isEqualTo(90);
        assertThat(cover.isProven()).isTrue();
    }

    @Test
    void every_choice_tried_out_finds_nothing_cheaper() {
        for (long seed = 0; seed < 20_000; seed++) {
            CoverProblem problem = problem(seed);

            Cover cover = solver.solve(problem, PLENTY).orElseThrow();

            assertThat(problem.isMetBy(chosen(problem, cover)))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(cover.isProven()).as("seed %d", seed).isTrue();
            assertThat(cover.value()).as("seed %d", seed).isEqualTo(leastWeight(problem));
        }
    }

    @Test
    void little_work_leads_to_a_choice_and_a_bound_that_hold() {
        for (long seed = 0; seed < 5_000; seed++) {
            CoverProblem problem = problem(seed);

            Cover cover = solver.solve(problem, Allowance.ofSteps(seed % 60)).orElseThrow();

            assertThat(problem.isMetBy(chosen(problem, cover)))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(leastWeight(problem)).as("seed %d", seed).isBetween(cover.bound(), cover.value());
        }
    }

    @Test
    void search_that_is_told_to_end_ends_with_a_choice() {
        Allowance none = new Allowance(Long.MAX_VALUE, Allowance.NO_END, () -> true);

        Cover cover = solver.solve(problem(1), none).orElseThrow();

        assertThat(problem(1).isMetBy(chosen(problem(1), cover))).isTrue();
    }

    private static boolean[] chosen(CoverProblem problem, Cover cover) {
        boolean[] chosen = new boolean[problem.columns()];
        for (int column : cover.columns()) {
            chosen[column] = true;
        }
        return chosen;
    }

    private static long leastWeight(CoverProblem problem) {
        long least = Long.MAX_VALUE;
        for (int members = 0; members < 1 << problem.columns(); members++) {
            boolean[] chosen = new boolean[problem.columns()];
            long weight = 0;
            for (int column = 0; column < chosen.length; column++) {
                chosen[column] = (members >> column & 1) == 1;
                weight += chosen[column] ? problem.weight(column) : 0;
            }
            if (weight < least && problem.isMetBy(chosen)) {
                least = weight;
            }
        }
        return least;
    }

    /** Returns a problem by chance that all columns together meet. */
    private static CoverProblem problem(long seed) {
        Random random = new Random(seed);
        long[] weights = new long[2 + random.nextInt(8)];
        for (int column = 0; column < weights.length; column++) {
            weights[column] = random.nextInt(6);
        }
        CoverProblem.Builder builder = CoverProblem.builder(weights);
        int known = weights.length;
        int rows = 1 + random.nextInt(8);
        for (int row = 0; row < rows; row++) {
            int parts = known;
            int[] some = random.ints(1 + random.nextInt(5), 0, parts).distinct().toArray();
            int least = 1 + random.nextInt(some.length);
            if (random.nextInt(3) == 0) {
                known = builder.gate(least, some) + 1;
            } else {
                builder.demand(least, some);
            }
        }
        return builder.build();
    }
}
