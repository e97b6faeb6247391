package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveSumsTest {

    private static final long SEED = 20_141_121;
    private static final int CRITERION = 1;
    private static final int SPRING = 100;
    private static final int SUMMER = 200;
    private static final int WINTER = 300;

    private final LiveSums sums = new LiveSums(3);

    private void count(int... lastDays) {
        for (int lastDay : lastDays) {
            sums.add(CRITERION, PackedMappings.COUNTED, lastDay);
        }
    }

    private boolean takeOut(int lastDay) {
        return sums.remove(CRITERION, PackedMappings.COUNTED, lastDay);
    }

    @Test
    void taking_out_the_item_that_counts_longest_falls_back_to_the_next_one() {
        count(SUMMER, SPRING, WINTER);

        boolean known = takeOut(WINTER);

        assertThat(known).isTrue();
        assertThat(sums.latest(CRITERION)).isEqualTo(SUMMER);
    }

    @Test
    void one_of_two_items_that_count_longest_may_go() {
        count(WINTER, SPRING, WINTER);

        boolean known = takeOut(WINTER);

        assertThat(known).isTrue();
        assertThat(sums.latest(CRITERION)).isEqualTo(WINTER);
    }

    @Test
    void nothing_counts_once_the_last_item_that_does_is_taken_out() {
        count(SPRING);
        sums.add(CRITERION, PackedMappings.AWAITING, DayCode.forGood(true));

        boolean known = takeOut(SPRING);

        assertThat(known).isTrue();
        assertThat(sums.latest(CRITERION)).isEqualTo(DayCode.NEVER);
        assertThat(sums.found(CRITERION)).isEqualTo(1 << PackedMappings.AWAITING);
    }

    @Test
    void all_items_are_asked_again_once_those_of_the_two_latest_days_are_gone() {
        count(SPRING, SUMMER, WINTER);

        assertThat(takeOut(WINTER)).isTrue();
        assertThat(takeOut(SUMMER)).isFalse();
    }

    @Test
    void a_state_is_found_as_long_as_one_item_is_in_it() {
        sums.add(CRITERION, PackedMappings.PARTLY_MET, SPRING);
        sums.add(CRITERION, PackedMappings.PARTLY_MET, SPRING);

        sums.remove(CRITERION, PackedMappings.PARTLY_MET, SPRING);
        assertThat(sums.found(CRITERION)).isEqualTo(1 << PackedMappings.PARTLY_MET);

        sums.remove(CRITERION, PackedMappings.PARTLY_MET, SPRING);
        assertThat(sums.found(CRITERION)).isZero();
    }

    @Test
    void what_is_said_to_be_known_is_the_latest_day_of_all() {
        Random random = new Random(SEED);
        List<Integer> left = new ArrayList<>();
        for (int step = 0; step < 100_000; step++) {
            boolean known = true;
            if (left.isEmpty() || random.nextInt(100) < 50) {
                left.add(1 + random.nextInt(12));
                count(left.get(left.size() - 1));
            } else {
                known = takeOut(left.remove(random.nextInt(left.size())));
            }
            if (!known) {
                sums.begin(CRITERION);
                left.forEach(this::count);
            }
            assertThat(sums.latest(CRITERION))
                    .as("seed %d, step %d", SEED, step)
                    .isEqualTo(left.stream().mapToInt(Integer::intValue).max().orElse(DayCode.NEVER));
        }
    }
}
