package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelConditionTest {

    @Test
    void at_a_level_is_neither_above_nor_below_it() {
        assertThat(levelsOf(LevelCondition.at(Level.LEVEL_2))).containsExactly(Level.LEVEL_2);
    }

    @Test
    void at_or_above_level_7_is_two_levels() {
        assertThat(levelsOf(LevelCondition.atOrAbove(Level.LEVEL_7))).containsExactly(Level.LEVEL_7, Level.LEVEL_8);
    }

    @Test
    void entry_levels_are_below_level_1() {
        assertThat(levelsOf(LevelCondition.below(Level.LEVEL_1)))
                .containsExactly(Level.ENTRY_1, Level.ENTRY_2, Level.ENTRY_3);
        assertThat(levelsOf(LevelCondition.atOrBelow(Level.ENTRY_2))).containsExactly(Level.ENTRY_1, Level.ENTRY_2);
    }

    @Test
    void condition_reads_as_structure_sheets_write_it() {
        assertThat(LevelCondition.at(Level.ENTRY_3)).hasToString("at Entry 3");
        assertThat(LevelCondition.atOrAbove(Level.LEVEL_4)).hasToString("at Level 4 or above");
        assertThat(LevelCondition.atOrBelow(Level.LEVEL_4)).hasToString("at Level 4 or below");
        assertThat(LevelCondition.below(Level.LEVEL_4)).hasToString("below Level 4");
    }

    @Test
    void comparisons_and_effects_have_labels_fit_to_be_shown() {
        assertThat(LevelComparison.values())
                .extracting(LevelComparison::label)
                .containsExactly("At", "At or above", "At or below", "Below");
        assertThat(BarringEffect.values())
                .extracting(BarringEffect::label)
                .containsExactly("Not together", "Only the highest credit counts", "Counted once");
    }

    private static List<Level> levelsOf(LevelCondition condition) {
        return Arrays.stream(Level.values()).filter(condition::holds).toList();
    }
}
