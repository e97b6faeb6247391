package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "",
            "01",
            "1",
            "1-1",
            "1.1",
            "1.2",
            "1.10",
            "1a",
            "1b",
            "2",
            "9",
            "10",
            "99999999999999999999",
            "100000000000000000000",
            "CC2",
            "CC13",
            "P1",
            "P1.1",
            "P2",
            "P10",
            "a");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20111, 987654321})
    void shuffled_numbers_come_back_in_the_order_people_expect(long seed) {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(seed));

        shuffled.sort(NaturalOrder::compare);

        assertThat(shuffled).as("seed %d", seed).isEqualTo(IN_ORDER);
    }

    @Test
    void only_equal_texts_compare_as_equal() {
        for (String left : IN_ORDER) {
            for (String right : IN_ORDER) {
                assertThat(NaturalOrder.compare(left, right) == 0)
                        .as("'%s' and '%s'", left, right)
                        .isEqualTo(left.equals(right));
            }
        }
    }
}
