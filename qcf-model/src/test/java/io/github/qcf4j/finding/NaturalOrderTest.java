package io.github.qcf4j.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbers_are_compared_by_value_and_a_part_comes_after_its_whole() {
        assertThat(Stream.of("10", "2", "1.10", "1.2", "1", "P10", "P9", "02", "99999999999999999999", "1a", "")
                        .sorted(NaturalOrder.INSTANCE))
                .containsExactly("", "1", "1.2", "1.10", "1a", "02", "2", "10", "99999999999999999999", "P9", "P10");
    }

    @Test
    void what_lies_under_a_pointer_stays_together() {
        assertThat(Stream.of("/a-b", "/a/x", "/a", "/a b").sorted(NaturalOrder.INSTANCE))
                .containsExactly("/a", "/a/x", "/a b", "/a-b");
    }

    @Test
    void only_equal_texts_are_equal() {
        assertThat(NaturalOrder.INSTANCE.compare("1.01", "1.1")).isNegative();
        assertThat(NaturalOrder.INSTANCE.compare("1.1", "1.01")).isPositive();
        assertThat(NaturalOrder.INSTANCE.compare("1.1", "1.1")).isZero();
    }
}
