package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "J/999/0001 outcome 1, J/999/0001, 1",
        "j9990001  outcome  1, J/999/0001, 1",
        "HSC 024 outcome A, HSC 024, A",
        "C outcome outcome 2, C outcome, 2"
    })
    void the_last_word_outcome_parts_unit_and_number(String text, String unit, String number) {
        assertThat(OutcomeReference.parse(text))
                .isEqualTo(OutcomeReference.of(UnitIdentifier.parse(unit), number))
                .hasToString(unit + " outcome " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20141121})
    void every_reference_parses_back_to_itself(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            OutcomeReference reference = OutcomeReference.of(Samples.unitIdentifier(random), Samples.number(random));

            assertThat(OutcomeReference.parse(reference.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(reference);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "J/999/0001 1", "J/999/0001 outcome", "outcome 1"})
    void text_without_unit_word_or_number_does_not_parse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeReference.parse(text))
                .withMessage("Outcome reference '%s' must have the form 'J/999/0001 outcome 1'", text);
    }

    @Test
    void outcomes_are_ordered_as_people_number_them() {
        assertThat(Stream.of("J/999/0001 outcome 10", "L/999/0002 outcome 1", "J/999/0001 outcome 9")
                        .map(OutcomeReference::parse)
                        .sorted())
                .map(OutcomeReference::toString)
                .containsExactly("J/999/0001 outcome 9", "J/999/0001 outcome 10", "L/999/0002 outcome 1");
    }
}
