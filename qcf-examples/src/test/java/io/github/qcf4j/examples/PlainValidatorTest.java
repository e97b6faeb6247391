package io.github.qcf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The constraints under a validator of which nothing is configured, as in a host with an expression language. */
class PlainValidatorTest {

    private static final Locale BEFORE = Locale.getDefault();

    private static Validator validator;

    @BeforeAll
    static void the_host_builds_its_validator_in_another_language() {
        Locale.setDefault(Locale.GERMANY);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            validator = factory.getValidator();
        } finally {
            Locale.setDefault(BEFORE);
        }
    }

    @Test
    void a_form_is_told_in_the_sentences_of_our_bundle() {
        var form = new ValidateAForm.RegistrationForm("999/0002/7", "12345", "5", List.of("J/999/0001", "J-1"));

        assertThat(ValidateAForm.mistakes(validator, form))
                .containsExactly(
                        "learner must be a unique learner number: ten digits, such as '1000000078'",
                        "level must be a level from '2' to '4'",
                        "qualification must end in the character that its digits ask for; compare it with its source",
                        "units[1].<list element> must be a unit reference number such as 'J/999/0001'");
    }

    @Test
    void what_is_typed_is_neither_repeated_nor_worked_out() {
        var form = new ValidateAForm.RegistrationForm("${7 * 7}", "{unit.reference.form}", "#{1}", List.of("${1 + 1}"));

        assertThat(ValidateAForm.mistakes(validator, form))
                .containsExactly(
                        "learner must be a unique learner number: ten digits, such as '1000000078'",
                        "level must be a level: '1' to '8', or 'E1' to 'E3' for Entry 1 to 3",
                        "qualification must be a qualification number such as '999/0002/6'",
                        "units[0].<list element> must be a unit reference number such as 'J/999/0001'");
    }
}
