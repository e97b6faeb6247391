package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "L-1001, L-1001",
        "a/b\\c, a_b_c",
        "'<>:\"|?*', _______",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "com1, _com1",
        "COM¹.x, COM_.x",
        "console, console",
        ".., _..",
        "-rf, _-rf",
        "Zoë, Zoë",
        "学习者 7, 学习者_7",
        "a\u202eb, a_b"
    })
    void reference_becomes_a_name_that_every_system_takes(String reference, String name) {
        assertThat(FileNames.safe(reference)).isEqualTo(name);
    }

    @Test
    void names_are_different_even_where_case_means_nothing() {
        List<String> names = FileNames.of(List.of("a", "A", "a", "a-2", "a/b", "a:b", "Zoë", "Zoe\u0308"));

        assertThat(names).containsExactly("a", "A-2", "a-3", "a-2-2", "a_b", "a_b-2", "Zoë", "Zoë-2");
    }

    @Test
    void longest_reference_makes_a_name_of_bytes_that_fit() {
        String name = FileNames.safe("\uD842\uDFB7".repeat(50));

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(100, 245);
    }

    @Test
    void every_reference_of_one_character_makes_a_name() {
        assertThat(IntStream.rangeClosed(' ', 0x2FFF)
                        .mapToObj(Character::toString)
                        .map(FileNames::safe))
                .noneMatch(name -> name.isEmpty() || name.matches(".*[\\\\/:*?\"<>|\\p{Cntrl}].*"));
    }
}
