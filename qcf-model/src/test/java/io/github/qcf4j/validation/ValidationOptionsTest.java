package io.github.qcf4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.model.QualificationsFramework;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidationOptionsTest {

    private static final Finding NO_OUTCOMES =
            Finding.of(UnitFinding.UNIT_OUTCOMES_NONE, Place.parse("J/999/0001"), "has no learning outcomes");

    @Test
    void nothing_set_changes_nothing() {
        ValidationOptions options = ValidationOptions.standard();

        assertThat(options.apply(NO_OUTCOMES)).contains(NO_OUTCOMES);
        assertThat(options.threshold(Threshold.CRITERION_WORDS)).isEqualTo(40);
        assertThat(options.words(WordList.RELATIVE_WORDS)).contains("appropriate", "a range of");
        assertThat(options.framework()).isEqualTo(QualificationsFramework.QCF);
        assertThat(options).isEqualTo(ValidationOptions.builder().build());
    }

    @Test
    void the_last_word_about_a_code_holds() {
        ValidationOptions off = ValidationOptions.builder()
                .severity("unit.outcomes.none", Severity.NOTE)
                .off("unit.outcomes.none")
                .build();
        ValidationOptions on =
                off.toBuilder().severity("unit.outcomes.none", Severity.NOTE).build();

        assertThat(off.apply(NO_OUTCOMES)).isEmpty();
        assertThat(off.isOff("unit.outcomes.none")).isTrue();
        assertThat(on.apply(NO_OUTCOMES)).contains(NO_OUTCOMES.withSeverity(Severity.NOTE));
    }

    @Test
    void numbers_words_and_framework_can_be_set() {
        ValidationOptions options = ValidationOptions.builder()
                .threshold(Threshold.UNIT_CREDIT, 60)
                .words(WordList.RELATIVE_WORDS, List.of("vague"))
                .framework(QualificationsFramework.RQF)
                .build();

        assertThat(options.threshold(Threshold.UNIT_CREDIT)).isEqualTo(60);
        assertThat(options.words(WordList.RELATIVE_WORDS)).containsExactly("vague");
        assertThat(options.framework()).isEqualTo(QualificationsFramework.RQF);
        assertThat(options.toBuilder().build()).isEqualTo(options).hasSameHashCodeAs(options);
    }

    @Test
    void what_can_be_nothing_is_refused() {
        ValidationOptions.Builder builder = ValidationOptions.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.off("UNIT_TITLE"))
                .withMessage("Code 'UNIT_TITLE' must have the form 'unit.level.missing'");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.threshold(Threshold.UNIT_CREDIT, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.words(WordList.PRAISE, List.of(" ")));
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void every_list_has_words_once_and_in_order(WordList list) {
        List<String> words = list.standard();

        assertThat(words).isNotEmpty().doesNotHaveDuplicates().allMatch(word -> word.equals(word.strip()));
    }
}
