package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void a_recognition_that_names_no_part_is_of_the_whole_unit() {
        Recognition recognition = Recognition.builder(FullRecords.UNIT, RecognitionRoute.EXEMPTION, FullRecords.MARCH_3)
                .build();

        assertThat(recognition.isWholeUnit()).isTrue();
        assertThat(recognition.unit()).isEqualTo(FullRecords.UNIT);
        assertThat(recognition.route()).isEqualTo(RecognitionRoute.EXEMPTION);
        assertThat(recognition.on()).isEqualTo(FullRecords.MARCH_3);
        assertThat(recognition.held()).isEmpty();
    }

    @Test
    void a_recognition_may_be_of_one_criterion_of_the_unit() {
        Recognition recognition = FullRecords.RECOGNITION;

        assertThat(recognition.isWholeUnit()).isFalse();
        assertThat(recognition.criterion()).contains(FullRecords.SECOND);
        assertThat(recognition.outcome()).isEmpty();
        assertThat(recognition.basis()).contains("secret certificate");
    }

    @Test
    void a_recognition_may_be_of_one_outcome_of_the_unit() {
        Recognition recognition = Recognition.builder(
                        FullRecords.UNIT, RecognitionRoute.PRIOR_LEARNING, FullRecords.MARCH_3)
                .outcome("1")
                .build();

        assertThat(recognition.outcome()).contains(OutcomeReference.parse("J/999/0001 outcome 1"));
        assertThat(recognition.isWholeUnit()).isFalse();
        assertThat(recognition.toBuilder().build()).isEqualTo(recognition);
    }

    @Test
    void a_recognition_of_an_outcome_and_a_criterion_is_refused() {
        Recognition.Builder builder = FullRecords.RECOGNITION.toBuilder().outcome("1");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Recognition of 'J/999/0001' must be of an outcome or of a criterion, not of both");
    }

    @Test
    void what_is_held_names_a_unit_a_level_or_credit() {
        HeldAchievement held = FullRecords.RECOGNITION.held().orElseThrow();

        assertThat(held.unit()).contains(UnitIdentifier.parse("D/999/0005"));
        assertThat(held.level()).contains(Level.LEVEL_3);
        assertThat(held.credit()).contains(Credit.of(6));
        assertThat(held)
                .hasToString("held unit D/999/0005")
                .isEqualTo(held.toBuilder().build());
    }

    @Test
    void what_is_held_may_have_no_unit() {
        HeldAchievement held = HeldAchievement.builder().credit(Credit.of(6)).build();

        assertThat(held.unit()).isEmpty();
        assertThat(held).hasToString("held achievement");
    }

    @Test
    void holding_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeldAchievement.builder().build())
                .withMessage("Held achievement must have a unit, a level or credit");
    }
}
