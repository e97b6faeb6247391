package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "J/999/0001 1.2, J/999/0001, 1.2",
        "j9990001 1.2, J/999/0001, 1.2",
        "J 999 0001 1.2, J/999/0001, 1.2",
        "HSC 024 1.2, HSC 024, 1.2",
        "'  J/999/0001   P1  ', J/999/0001, P1",
        "J/999/0001 1.2.3, J/999/0001, 1.2.3",
        "J/999/0001 1a, J/999/0001, 1a"
    })
    void what_follows_the_last_blank_is_the_number(String text, String unit, String number) {
        assertThat(CriterionReference.parse(text))
                .isEqualTo(CriterionReference.of(UnitIdentifier.parse(unit), number))
                .hasToString(unit + " " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20141121})
    void every_reference_parses_back_to_itself(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            CriterionReference reference =
                    CriterionReference.of(Samples.unitIdentifier(random), Samples.number(random));

            assertThat(CriterionReference.parse(reference.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(reference);
        }
    }

    @Test
    void reference_without_a_number_does_not_parse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionReference.parse("J/999/0001"))
                .withMessage("Criterion reference 'J/999/0001' must have the form 'J/999/0001 1.2'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".1", "1.", "1..2", "1 2", "1/2", "12345678901234567"})
    void number_is_letters_and_digits_in_parts(String number) {
        UnitReference unit = UnitReference.parse("J/999/0001");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionReference.of(unit, number))
                .withMessage(
                        "Criterion number '%s' must be up to 16 letters and digits, in parts separated by '.' or '-'",
                        number);
    }

    @Test
    void criteria_are_ordered_as_people_number_them() {
        assertThat(Stream.of("L/999/0002 1.1", "J/999/0001 1.10", "J/999/0001 2.1", "J/999/0001 1.2")
                        .map(CriterionReference::parse)
                        .sorted())
                .map(CriterionReference::toString)
                .containsExactly("J/999/0001 1.2", "J/999/0001 1.10", "J/999/0001 2.1", "L/999/0002 1.1");
    }
}
