package io.github.qcf4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Smallest choices agree with those found by trying every choice there is. */
class CoverSearchTest {

    private static final long PLENTY = 5_000_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_choice_is_as_small_as_any(long seed) {
        Drawn drawn = Drawn.of(new Random(seed));
        CoverSearch search = new CoverSearch(drawn.problem(), PLENTY);

        search.run();

        assertThat(drawn.meets(mask(search.best())))
                .as("seed %d meets every demand", seed)
                .isTrue();
        assertThat(search.best()).as("seed %d", seed).hasSize(drawn.smallest());
        assertThat(search.bound()).as("seed %d is proven", seed).isEqualTo(search.best().length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_a_budget_the_choice_meets_every_demand_and_the_bound_is_true(long seed) {
        Drawn drawn = Drawn.of(new Random(seed));
        CoverSearch search = new CoverSearch(drawn.problem(), 0);

        search.run();

        assertThat(drawn.meets(mask(search.best())))
                .as("seed %d meets every demand", seed)
                .isTrue();
        assertThat(search.bound()).as("seed %d", seed).isLessThanOrEqualTo(drawn.smallest());
    }

    @Test
    void nothing_is_chosen_where_nothing_is_asked_for() {
        CoverSearch search = new CoverSearch(new CoverProblem(3, List.of(), new int[0]), PLENTY);

        search.run();

        assertThat(search.best()).isEmpty();
        assertThat(search.bound()).isZero();
    }

    @Test
    void greed_is_put_right() {
        int[][] groups = {{0, 1}, {0, 1}, {0, 2}, {0, 2}, {1}, {2}};
        CoverSearch search = new CoverSearch(new CoverProblem(3, List.<int[][]>of(groups), new int[] {6}), PLENTY);

        search.run();

        assertThat(search.best()).containsExactly(1, 2);
    }

    private static int mask(int[] choice) {
        int mask = 0;
        for (int candidate : choice) {
            mask |= 1 << candidate;
        }
        return mask;
    }

    /** A problem by chance, with the answer by trying every choice. */
    private record Drawn(int candidates, List<int[][]> groups, int[] needs) {

        static Drawn of(Random random) {
            int candidates = 1 + random.nextInt(11);
            List<int[][]> demands = new ArrayList<>();
            int[] needs = new int[random.nextInt(6)];
            for (int demand = 0; demand < needs.length; demand++) {
                int[][] groups = new int[1 + random.nextInt(6)][];
                for (int group = 0; group < groups.length; group++) {
                    groups[group] = random.ints(0, candidates)
                            .limit(1 + random.nextInt(3))
                            .distinct()
                            .sorted()
                            .toArray();
                }
                demands.add(groups);
                needs[demand] = 1 + random.nextInt(groups.length);
            }
            return new Drawn(candidates, demands, needs);
        }

        CoverProblem problem() {
            return new CoverProblem(candidates, groups, needs);
        }

        int smallest() {
            int smallest = candidates;
            for (int choice = 0; choice < 1 << candidates; choice++) {
                if (Integer.bitCount(choice) < smallest && meets(choice)) {
                    smallest = Integer.bitCount(choice);
                }
            }
            return smallest;
        }

        boolean meets(int choice) {
            for (int demand = 0; demand < needs.length; demand++) {
                int touched = 0;
                for (int[] group : groups.get(demand)) {
                    touched += (mask(group) & choice) != 0 ? 1 : 0;
                }
                if (touched < needs[demand]) {
                    return false;
                }
            }
            return true;
        }
    }
}
