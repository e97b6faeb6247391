package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LivePairTableTest {

    private static final long SEED = 20_141_121;
    private static final int CRITERIA = 40;
    private static final int ITEMS = 60;

    private final LivePairTable table = new LivePairTable(CRITERIA);

    private Set<Integer> itemsOn(int criterion) {
        Set<Integer> items = new TreeSet<>();
        for (int pair = table.first(criterion); pair != LivePairs.NONE; pair = table.next(pair)) {
            items.add(table.itemOf(pair));
        }
        return items;
    }

    @Test
    void an_item_has_one_number_on_each_criterion() {
        int number = table.number(3, 5);

        assertThat(table.number(3, 5)).isEqualTo(number);
        assertThat(table.number(4, 5)).isNotEqualTo(number);
        assertThat(table.find(5, 3)).isEqualTo(LivePairs.NONE);
    }

    @Test
    void an_item_that_is_named_no_longer_is_not_found() {
        table.number(3, 4);
        int middle = table.number(3, 5);
        table.number(3, 6);

        table.remove(middle);

        assertThat(table.find(3, 5)).isEqualTo(LivePairs.NONE);
        assertThat(itemsOn(3)).containsExactly(4, 6);
    }

    @Test
    void items_are_found_whatever_came_and_went_before() {
        Random random = new Random(SEED);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int step = 0; step < 100_000; step++) {
            int criterion = random.nextInt(CRITERIA);
            int item = random.nextInt(ITEMS);
            int key = ITEMS * criterion + item;
            assertThat(table.find(criterion, item))
                    .as("seed %d, step %d", SEED, step)
                    .isEqualTo(numbers.getOrDefault(key, LivePairs.NONE));
            if (numbers.containsKey(key)) {
                table.remove(numbers.remove(key));
            } else {
                numbers.put(key, table.number(criterion, item));
            }
        }

        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            int first = ITEMS * criterion;
            assertThat(itemsOn(criterion)).allMatch(item -> numbers.containsKey(first + item));
            assertThat(itemsOn(criterion).size()).isEqualTo((int) numbers.keySet().stream()
                    .filter(key -> key >= first && key < first + ITEMS)
                    .count());
        }
    }
}
