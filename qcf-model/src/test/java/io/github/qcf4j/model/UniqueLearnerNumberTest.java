package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueLearnerNumberTest {

    @ParameterizedTest
    @CsvSource({"1000000078, true", "1000000077, false", "1234567899, true", "1234567890, false"})
    void last_digit_is_a_check_on_the_others(String text, boolean right) {
        assertThat(UniqueLearnerNumber.parse(text).hasRightCheckDigit()).isEqualTo(right);
    }

    @Test
    void sum_that_leaves_nothing_has_no_right_digit() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(digit -> UniqueLearnerNumber.parse("100000006" + digit)))
                .noneMatch(UniqueLearnerNumber::hasRightCheckDigit);
    }

    @Test
    void every_single_wrong_digit_shows() {
        String right = "1000000078";

        assertThat(IntStream.range(0, 10)
                        .boxed()
                        .flatMap(index -> IntStream.rangeClosed('0', '9')
                                .filter(digit -> digit != right.charAt(index))
                                .mapToObj(digit ->
                                        right.substring(0, index) + (char) digit + right.substring(index + 1))))
                .hasSize(90)
                .map(UniqueLearnerNumber::new)
                .noneMatch(UniqueLearnerNumber::hasRightCheckDigit);
    }

    @Test
    void temporary_number_fails_the_check() {
        assertThat(UniqueLearnerNumber.TEMPORARY.hasRightCheckDigit()).isFalse();
        assertThat(UniqueLearnerNumber.parse("9999999999").isTemporary()).isTrue();
        assertThat(UniqueLearnerNumber.parse("1000000078").isTemporary()).isFalse();
    }

    @Test
    void number_parses_back_to_itself_and_with_blanks() {
        UniqueLearnerNumber number = new UniqueLearnerNumber("1000000078");

        assertThat(UniqueLearnerNumber.parse(number.toString())).isEqualTo(number);
        assertThat(UniqueLearnerNumber.parse(" 1000 000 078 ")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100000007", "10000000788", "100000007X", "1000-000-078"})
    void what_is_not_ten_digits_does_not_parse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniqueLearnerNumber.parse(text))
                .withMessage("Unique learner number '%s' must be ten digits", text);
    }
}
