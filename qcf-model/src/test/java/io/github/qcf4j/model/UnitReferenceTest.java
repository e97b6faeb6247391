package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitReferenceTest {

    private static final String FACTS = "/io/github/qcf4j/model/unit-references.csv";
    private static final String LETTERS = "ADFHJKLMRTY";

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void issued_reference_has_the_check_character_it_was_issued_with(String number, boolean right) {
        UnitReference reference = UnitReference.parse(number);

        assertThat(reference.hasRightCheckCharacter()).isEqualTo(right);
        assertThat(reference).hasToString(number);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void issued_reference_parses_however_it_is_typed(String number) {
        UnitReference reference = new UnitReference(number);

        assertThat(Stream.of(
                                number,
                                number.replace("/", ""),
                                number.replace("/", " "),
                                number.replace("/", " / "),
                                number.toLowerCase(Locale.ROOT),
                                number.replace('/', '\u2044'),
                                number.replace('/', '\u2215'),
                                number.replace('/', '\uFF0F'),
                                "\t" + number.replace('/', '\u00A0') + " \n")
                        .map(UnitReference::parse)
                        .distinct())
                .containsExactly(reference);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void every_single_wrong_digit_shows(String number, boolean right) {
        UnitReference reference = UnitReference.parse(number);

        assertThat(right).isTrue();
        assertThat(withOneDigitWrong(reference)).hasSize(7 * 9).noneMatch(UnitReference::hasRightCheckCharacter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void every_wrong_letter_shows(String number) {
        assertThat(LETTERS.chars()
                        .mapToObj(letter -> new UnitReference((char) letter + number.substring(1)))
                        .filter(UnitReference::hasRightCheckCharacter))
                .containsExactly(new UnitReference(number));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void every_swap_of_neighbouring_digits_shows(String number) {
        String digits = number.substring(2, 5) + number.substring(6);

        assertThat(IntStream.range(0, digits.length() - 1)
                        .filter(index -> digits.charAt(index) != digits.charAt(index + 1))
                        .mapToObj(index -> digits.substring(0, index)
                                + digits.charAt(index + 1)
                                + digits.charAt(index)
                                + digits.substring(index + 2))
                        .map(swapped -> UnitReference.parse(number.charAt(0) + swapped)))
                .noneMatch(UnitReference::hasRightCheckCharacter);
    }

    @ParameterizedTest
    @CsvSource({"J/999/0001, J", "J/507/1431, J", "L/999/0002, L"})
    void check_character_is_the_letter_that_the_digits_ask_for(String number, char letter) {
        assertThat(UnitReference.parse(number).checkCharacter()).isEqualTo(letter);
    }

    @Test
    void misprinted_reference_is_still_a_reference() {
        UnitReference misprint = UnitReference.parse("Y/615/0647");

        assertThat(misprint.hasRightCheckCharacter()).isFalse();
        assertThat(misprint).hasToString("Y/615/0647");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "J",
                "B/999/0001",
                "J/99/0001",
                "J/999/001",
                "J/999/00011",
                "J-999-0001",
                "J//999/0001",
                "9/999/0001"
            })
    void what_has_not_the_form_does_not_parse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitReference.parse(text))
                .withMessage("Unit reference '%s' must have the form 'J/999/0001'", text);
    }

    @Test
    void only_the_canonical_form_is_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitReference("j/999/0001"))
                .withMessage("Unit reference 'j/999/0001' must have the form 'J/999/0001'");
    }

    private static Stream<UnitReference> withOneDigitWrong(UnitReference reference) {
        String text = reference.text();
        return IntStream.range(2, text.length())
                .filter(index -> text.charAt(index) != '/')
                .boxed()
                .flatMap(index -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != text.charAt(index))
                        .mapToObj(digit -> text.substring(0, index) + (char) digit + text.substring(index + 1)))
                .map(UnitReference::new);
    }
}
