package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdentifierTest {

    @Test
    void text_with_the_form_of_a_reference_is_a_reference() {
        assertThat(UnitIdentifier.parse("j9990001")).isEqualTo(new UnitReference("J/999/0001"));
        assertThat(UnitIdentifier.parse("J/999/0001").kind()).isEqualTo(UnitIdentifier.Kind.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSC 024", "CC13", "3412-03", "S/016/607", "B/999/0001", "Unit 4 (old) & more+_."})
    void any_other_text_is_a_code(String text) {
        assertThat(UnitIdentifier.parse(text)).isEqualTo(new UnitCode(text)).hasToString(text);
        assertThat(UnitIdentifier.parse(text).kind()).isEqualTo(UnitIdentifier.Kind.CODE);
    }

    @Test
    void blanks_in_a_code_become_single() {
        assertThat(UnitIdentifier.parse("  HSC \t 024\u00A0")).isEqualTo(new UnitCode("HSC 024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " HSC", "HSC ", "HSC  024", "HSC@1", "HSC\t024", "Ẁ1", "J/999/0001\n"})
    void code_has_only_what_may_stand_in_one(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCode(text))
                .withMessage(
                        "Unit code '%s' must be up to 64 letters, digits, single inner blanks and characters of '._&()+/-'",
                        text);
    }

    @Test
    void code_is_no_longer_than_64_characters() {
        assertThat(new UnitCode("C".repeat(64)).text()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitCode("C".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"J/999/0001", "J9990001", "j 999 0001"})
    void code_never_has_the_form_of_a_reference(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCode(text))
                .withMessage("Unit code '%s' must not have the form of a unit reference", text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 20141121})
    void every_identifier_parses_back_to_itself(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 500; i++) {
            UnitIdentifier identifier = Samples.unitIdentifier(random);

            assertThat(UnitIdentifier.parse(identifier.toString()))
                    .as("seed %d", seed)
                    .isEqualTo(identifier);
        }
    }

    @Test
    void references_come_before_codes_and_codes_are_ordered_as_people_number_them() {
        assertThat(Stream.of("CC13", "CC2", "R/999/0003", "A 1", "J/999/0001", "J/999/0010")
                        .map(UnitIdentifier::parse)
                        .sorted())
                .extracting(UnitIdentifier::text)
                .containsExactly("J/999/0001", "J/999/0010", "R/999/0003", "A 1", "CC2", "CC13");
    }

    @Test
    void kind_of_identifier_is_shown_in_words() {
        assertThat(UnitIdentifier.parse("J/999/0001").kind().label()).isEqualTo("Unit reference");
        assertThat(UnitIdentifier.parse("HSC 024").kind().label()).isEqualTo("Unit code");
    }

    @Test
    void question_is_answered_by_the_case_of_the_alternative() {
        UnitIdentifier.Cases<String> question = new UnitIdentifier.Cases<>() {
            @Override
            public String reference(UnitReference reference) {
                return "reference " + reference;
            }

            @Override
            public String code(UnitCode code) {
                return "code " + code;
            }
        };

        assertThat(UnitIdentifier.parse("J/999/0001").match(question)).isEqualTo("reference J/999/0001");
        assertThat(UnitIdentifier.parse("HSC 024").match(question)).isEqualTo("code HSC 024");
    }
}
