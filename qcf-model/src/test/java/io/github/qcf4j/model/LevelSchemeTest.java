package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelSchemeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTRY_1 | ''  | 1    | E1 | ''",
                "ENTRY_2 | ''  | 2    | E2 | ''",
                "ENTRY_3 | 1   | 3    | E3 | ''",
                "LEVEL_1 | 2   | 4    | 1  | 1",
                "LEVEL_2 | 3   | 5    | 2  | 2",
                "LEVEL_3 | 4   | 6    | 3  | 3",
                "LEVEL_4 | 5   | 7    | 4  | 4",
                "LEVEL_5 | 5   | 8    | 5  | 4",
                "LEVEL_6 | 6   | 9 10 | 6  | 4",
                "LEVEL_7 | 7   | 11   | 7  | 5",
                "LEVEL_8 | 8   | 12   | 8  | 5"
            })
    void level_stands_where_the_published_table_puts_it(
            Level level, String european, String scottish, String welsh, String vocational) {
        assertThat(level.in(LevelScheme.EQF)).isEqualTo(codes(european));
        assertThat(level.in(LevelScheme.SCQF)).isEqualTo(codes(scottish));
        assertThat(level.in(LevelScheme.CQFW)).isEqualTo(codes(welsh));
        assertThat(level.in(LevelScheme.NVQ)).isEqualTo(codes(vocational));
    }

    @Test
    void higher_education_begins_at_level_4() {
        assertThat(LevelScheme.FHEQ.schemeLevels()).containsExactly("4", "5", "6", "7", "8");
        assertThat(Level.LEVEL_3.in(LevelScheme.FHEQ)).isEmpty();
        assertThat(Level.LEVEL_4.in(LevelScheme.FHEQ)).containsExactly("4");
    }

    @Test
    void national_framework_is_not_compared_at_entry() {
        assertThat(LevelScheme.NQF.schemeLevels()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(Level.ENTRY_3.in(LevelScheme.NQF)).isEmpty();
    }

    @Test
    void one_level_of_a_scheme_may_stand_against_several() {
        assertThat(LevelScheme.EQF.levels("5")).containsExactly(Level.LEVEL_4, Level.LEVEL_5);
        assertThat(LevelScheme.NVQ.levels("4")).containsExactly(Level.LEVEL_4, Level.LEVEL_5, Level.LEVEL_6);
        assertThat(LevelScheme.SCQF.levels("10")).containsExactly(Level.LEVEL_6);
    }

    @ParameterizedTest
    @EnumSource
    void correspondence_reads_the_same_both_ways(LevelScheme scheme) {
        for (String schemeLevel : scheme.schemeLevels()) {
            for (Level level : Level.values()) {
                assertThat(level.in(scheme).contains(schemeLevel))
                        .as("%s %s and %s", scheme, schemeLevel, level)
                        .isEqualTo(scheme.levels(schemeLevel).contains(level));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_level_of_a_scheme_stands_against_something(LevelScheme scheme) {
        assertThat(scheme.schemeLevels())
                .allSatisfy(level -> assertThat(scheme.levels(level)).isNotEmpty());
    }

    @Test
    void level_that_a_scheme_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelScheme.FHEQ.levels("3"))
                .withMessage("FHEQ level '3' must be one of 4, 5, 6, 7, 8");
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
