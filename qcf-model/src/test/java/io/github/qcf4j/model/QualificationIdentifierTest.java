package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationIdentifierTest {

    @Test
    void text_with_the_form_of_a_number_is_a_number() {
        assertThat(QualificationIdentifier.parse("6037584x")).isEqualTo(new QualificationNumber("603/7584/X"));
        assertThat(QualificationIdentifier.parse("999/0002/6").kind()).isEqualTo(QualificationIdentifier.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C00/0745/9", "C00/0746/0", "GD5J 68", "S/016/610"})
    void any_other_text_is_a_code(String text) {
        assertThat(QualificationIdentifier.parse(text))
                .isEqualTo(new QualificationCode(text))
                .hasToString(text);
        assertThat(QualificationIdentifier.parse(text).kind()).isEqualTo(QualificationIdentifier.Kind.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999/0002/6", "99900026", "603 7584 x"})
    void code_never_has_the_form_of_a_number(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualificationCode(text))
                .withMessage("Qualification code '%s' must not have the form of a qualification number", text);
    }

    @Test
    void code_has_only_what_may_stand_in_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualificationCode.parse("GD5J@68"))
                .withMessage("Qualification code 'GD5J@68' must be up to 64 letters, digits, single inner blanks and"
                        + " characters of '._&()+/-'");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20141121})
    void every_identifier_parses_back_to_itself(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            QualificationIdentifier identifier = Samples.qualificationIdentifier(random);

            assertThat(QualificationIdentifier.parse(identifier.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(identifier);
        }
    }

    @Test
    void numbers_come_before_codes() {
        assertThat(Stream.of("C00/0745/9", "603/7584/X", "AB 1", "500/7441/6")
                        .map(QualificationIdentifier::parse)
                        .sorted())
                .extracting(QualificationIdentifier::text)
                .containsExactly("500/7441/6", "603/7584/X", "AB 1", "C00/0745/9");
    }

    @Test
    void kind_of_identifier_is_shown_in_words() {
        assertThat(QualificationIdentifier.parse("999/0002/6").kind().label()).isEqualTo("Qualification number");
        assertThat(QualificationIdentifier.parse("GD5J 68").kind().label()).isEqualTo("Qualification code");
    }

    @Test
    void question_is_answered_by_the_case_of_the_alternative() {
        QualificationIdentifier.Cases<String> question = new QualificationIdentifier.Cases<>() {
            @Override
            public String number(QualificationNumber number) {
                return "number " + number;
            }

            @Override
            public String code(QualificationCode code) {
                return "code " + code;
            }
        };

        assertThat(QualificationIdentifier.parse("999/0002/6").match(question)).isEqualTo("number 999/0002/6");
        assertThat(QualificationIdentifier.parse("GD5J 68").match(question)).isEqualTo("code GD5J 68");
    }
}
