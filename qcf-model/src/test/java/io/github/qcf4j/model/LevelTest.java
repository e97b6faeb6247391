package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    @ParameterizedTest
    @EnumSource
    void every_way_to_write_a_level_parses_to_it(Level level) {
        assertThat(Level.parse(level.toString())).isEqualTo(level);
        assertThat(Level.parse(level.code())).isEqualTo(level);
        assertThat(Level.parse(level.label())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "e3, ENTRY_3",
        "ENTRY 1, ENTRY_1",
        "Entry Level 2, ENTRY_2",
        "level 3, LEVEL_3",
        "LEVEL 8, LEVEL_8",
        "' 4 ', LEVEL_4"
    })
    void case_and_blanks_around_it_do_not_matter(String text, Level level) {
        assertThat(Level.parse(text)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "9", "E0", "E4", "Entry", "Level", "33", "E", "Level E3", "three", "٣"})
    void what_is_not_a_level_does_not_parse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.parse(text))
                .withMessage("Level '%s' must have the form '3' or 'E3'", text);
    }

    @Test
    void entry_levels_come_before_level_1() {
        assertThat(Level.values())
                .extracting(Level::code)
                .containsExactly("E1", "E2", "E3", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(Level.ENTRY_3.isBelow(Level.LEVEL_1)).isTrue();
        assertThat(Level.LEVEL_1.isAtLeast(Level.ENTRY_3)).isTrue();
    }

    @Test
    void a_level_is_at_least_itself_and_not_below_itself() {
        assertThat(Level.LEVEL_3.isAtLeast(Level.LEVEL_3)).isTrue();
        assertThat(Level.LEVEL_3.isBelow(Level.LEVEL_3)).isFalse();
        assertThat(Level.LEVEL_3.isAtLeast(Level.LEVEL_4)).isFalse();
    }
}
