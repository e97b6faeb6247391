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

class QualificationNumberTest {

    private static final String FACTS = "/io/github/qcf4j/model/qualification-numbers.csv";
    private static final String CHECK_CHARACTERS = "0123456789X";

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void issued_number_obeys_the_standard_rule_as_its_file_says(String text, boolean standardRuleHolds) {
        QualificationNumber number = QualificationNumber.parse(text);

        assertThat(number.checkCharacter() == text.charAt(9)).isEqualTo(standardRuleHolds);
        assertThat(number).hasToString(text);
    }

    /** Those that break the standard rule are all of the block issued under another, so none is wrong. */
    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void issued_number_always_has_a_right_check_character(String text, boolean standardRuleHolds) {
        assertThat(QualificationNumber.parse(text).hasRightCheckCharacter()).isTrue();
        assertThat(standardRuleHolds || isInBlock(text)).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void issued_number_parses_however_it_is_typed(String text) {
        assertThat(Stream.of(
                                text,
                                text.replace("/", ""),
                                text.replace("/", " "),
                                text.replace("/", " / "),
                                text.toLowerCase(Locale.ROOT),
                                text.replace('/', '\u2044'),
                                text.replace('/', '\u2215'),
                                text.replace('/', '\uFF0F'),
                                " " + text.replace('/', '\u00A0') + "\r\n")
                        .map(QualificationNumber::parse)
                        .distinct())
                .containsExactly(new QualificationNumber(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void every_single_wrong_digit_shows_outside_the_block(String text, boolean standardRuleHolds) {
        assertThat(withOneDigitWrong(standardForm(text, standardRuleHolds)).filter(wrong -> !isInBlock(wrong)))
                .hasSizeGreaterThan(40)
                .map(QualificationNumber::new)
                .noneMatch(QualificationNumber::hasRightCheckCharacter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void every_swap_of_neighbours_shows_outside_the_block(String text, boolean standardRuleHolds) {
        assertThat(withNeighboursSwapped(standardForm(text, standardRuleHolds)).filter(wrong -> !isInBlock(wrong)))
                .map(QualificationNumber::new)
                .noneMatch(QualificationNumber::hasRightCheckCharacter);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
    void one_check_character_is_right_outside_the_block_and_two_at_most_within(String text) {
        long right = CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> new QualificationNumber(text.substring(0, 9) + (char) check))
                .filter(QualificationNumber::hasRightCheckCharacter)
                .count();

        assertThat(right).isBetween(1L, isInBlock(text) ? 2L : 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "610/0006/8, true",
        "610/0006/1, true",
        "610/0006/7, false",
        "610/0133/9, true",
        "610/0133/8, true",
        "610/0005/7, false",
        "610/0005/X, true",
        "610/0135/0, false",
        "610/0135/1, true"
    })
    void either_rule_is_right_from_610_0006_to_610_0133_and_only_there(String text, boolean right) {
        assertThat(QualificationNumber.parse(text).hasRightCheckCharacter()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"999/0002/6, 6", "500/7441/6, 6", "501/0476/7, 7", "603/7584/X, X"})
    void check_character_is_what_the_digits_ask_for(String text, char check) {
        assertThat(QualificationNumber.parse(text).checkCharacter()).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "999/0002",
                "999/0002/Y",
                "99/0002/6",
                "999/00026/6",
                "999-0002-6",
                "C00/0745/9",
                "X99/0002/6"
            })
    void what_has_not_the_form_does_not_parse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualificationNumber.parse(text))
                .withMessage("Qualification number '%s' must have the form '999/0002/6'", text);
    }

    @Test
    void only_the_canonical_form_is_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualificationNumber("99900026"))
                .withMessage("Qualification number '99900026' must have the form '999/0002/6'");
    }

    private static boolean isInBlock(String text) {
        int stem = Integer.parseInt(text.substring(0, 3) + text.substring(4, 8));
        return stem >= 6_100_006 && stem <= 6_100_133;
    }

    private static String standardForm(String text, boolean standardRuleHolds) {
        return standardRuleHolds ? text : text.substring(0, 9) + new QualificationNumber(text).checkCharacter();
    }

    private static Stream<String> withOneDigitWrong(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) != '/')
                .boxed()
                .flatMap(index -> (index == 9 ? CHECK_CHARACTERS : "0123456789")
                        .chars()
                        .filter(character -> character != text.charAt(index))
                        .mapToObj(
                                character -> text.substring(0, index) + (char) character + text.substring(index + 1)));
    }

    private static Stream<String> withNeighboursSwapped(String text) {
        String characters = text.replace("/", "");
        return IntStream.range(0, characters.length() - 1)
                .filter(index -> characters.charAt(index) != characters.charAt(index + 1))
                .filter(index -> characters.charAt(index + 1) != 'X')
                .mapToObj(index -> characters.substring(0, index)
                        + characters.charAt(index + 1)
                        + characters.charAt(index)
                        + characters.substring(index + 2))
                .map(swapped -> swapped.substring(0, 3) + '/' + swapped.substring(3, 7) + '/' + swapped.substring(7));
    }
}
