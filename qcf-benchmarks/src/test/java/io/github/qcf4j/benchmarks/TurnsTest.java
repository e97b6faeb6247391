package io.github.qcf4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void every_question_is_asked_once_in_a_pass_and_again_in_the_next() {
        Turns<String> turns = new Turns<>(List.of("first", "second"));

        assertThat(Stream.generate(turns::next).limit(5))
                .containsExactly("first", "second", "first", "second", "first");
    }
}
