package io.github.qcf4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.UnitReference;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraints as a host uses them, on types of its own and with a validator of its own. */
class HostConstraintsTest {

    private static final Validator ENGLISH = validator(Locale.ENGLISH);
    private static final Validator FRENCH = validator(Locale.FRENCH);

    @Test
    void record_components_are_told_what_they_must_be() {
        Claim wrong = new Claim("J-1", "999/0002", "12345", "99.9", "nine");

        assertThat(told(ENGLISH, wrong))
                .containsExactly(
                        "area must be a sector subject area from '1.1' to '15.5'",
                        "learner must be a unique learner number: ten digits, such as '1000000078'",
                        "level must be a level: '1' to '8', or 'E1' to 'E3' for Entry 1 to 3",
                        "qualification must be a qualification number such as '999/0002/6'",
                        "unit must be a unit reference number such as 'J/999/0001'");
    }

    @Test
    void what_is_right_as_people_type_it_and_what_is_absent_pass() {
        assertThat(told(ENGLISH, new Claim("j9990001", "99900026", "100 000 0078", "01.1", "e3")))
                .isEmpty();
        assertThat(told(ENGLISH, new Claim(null, null, null, null, null))).isEmpty();
    }

    @Test
    void wrong_check_characters_are_told_as_such() {
        assertThat(told(ENGLISH, new Claim("A/999/0001", "999/0002/7", "1000000079", null, null)))
                .containsExactly(
                        "learner must end in the digit that the others ask for; compare it with its source",
                        "qualification must end in the character that its digits ask for; compare it with its source",
                        "unit must begin with the letter that its digits ask for; compare it with its source");
    }

    @Test
    void messages_speak_the_language_of_the_bundle_of_the_host() {
        assertThat(told(FRENCH, new Claim("J-1", null, null, null, null)))
                .containsExactly("unit doit être une référence d'unité comme 'J/999/0001'");
        assertThat(told(FRENCH, new Claim(null, "J-1", null, null, null)))
                .containsExactly("qualification must be a qualification number such as '999/0002/6'");
    }

    @Test
    void checks_can_be_switched_off_and_the_temporary_learner_number_let_through() {
        assertThat(told(ENGLISH, new Lenient("A/999/0001", "999/0002/7", "1000000079", "9999999999")))
                .isEmpty();
        assertThat(told(ENGLISH, new Claim(null, null, "9999999999", null, null)))
                .containsExactly("learner must not be the number that stands in for one; enter the learner's own");
    }

    @Test
    void levels_are_held_against_their_bounds_whatever_they_are_kept_as() {
        assertThat(told(ENGLISH, new Levels("1", 5, Level.ENTRY_3)))
                .containsExactly(
                        "number must be a level from '2' to '4'",
                        "text must be a level from '2' to '4'",
                        "value must be a level from '2' to '4'");
        assertThat(told(ENGLISH, new Levels("2", 3, Level.LEVEL_4))).isEmpty();
        assertThatThrownBy(() -> ENGLISH.validate(new Upside("3")))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("Greatest level '2' must not be below least level '4'");
    }

    @Test
    void elements_of_lists_and_maps_and_types_of_the_model_are_checked() {
        Held held = new Held(List.of("J/999/0001", "X"), Map.of("X", "999/0002/6"), new UnitReference("A/999/0001"));

        assertThat(told(ENGLISH, held))
                .containsExactly(
                        "numbers<K>[X].<map key> must be a unit reference number such as 'J/999/0001'",
                        "reference must begin with the letter that its digits ask for; compare it with its source",
                        "units[1].<list element> must be a unit reference number such as 'J/999/0001'");
    }

    @Test
    void parameters_and_beans_are_checked() throws Exception {
        Desk desk = new Desk();
        Set<ConstraintViolation<Desk>> violations = ENGLISH.forExecutables()
                .validateParameters(desk, Desk.class.getDeclaredMethod("register", String.class), new Object[] {"X"});

        assertThat(violations)
                .singleElement()
                .extracting(ConstraintViolation::getMessage)
                .isEqualTo("must be a qualification number such as '999/0002/6'");
        assertThat(told(ENGLISH, desk)).containsExactly("area must be a sector subject area from '1.1' to '15.5'");
    }

    @Test
    void own_messages_groups_payload_and_repetition_work_as_with_any_constraint() {
        Custom custom = new Custom("A/999/0001", "X");

        assertThat(told(ENGLISH, custom)).containsExactly("unit is not ours");
        Set<ConstraintViolation<Custom>> strict = ENGLISH.validate(custom, Strict.class);
        assertThat(strict).singleElement().satisfies(violation -> {
            assertThat(violation.getMessage()).isEqualTo("a strict message");
            assertThat(violation.getConstraintDescriptor().getPayload()).containsExactly(Urgent.class);
        });
    }

    @Test
    void documents_without_an_identifier_are_told_as_a_whole() {
        UnitDocument unit = new UnitDocument(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Monitor calls",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(told(ENGLISH, unit)).containsExactly(" has neither a reference nor a code");
    }

    private static <T> List<String> told(Validator validator, T value) {
        return validator.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private record Claim(
            @UnitReferenceNumber @Nullable String unit,
            @QualificationNumber @Nullable String qualification,
            @UniqueLearnerNumber @Nullable String learner,
            @SectorSubjectArea @Nullable String area,
            @QcfLevel @Nullable String level) {}

    private record Lenient(
            @UnitReferenceNumber(checkLetter = false) String unit,
            @QualificationNumber(checkCharacter = false) String qualification,
            @UniqueLearnerNumber(checkDigit = false) String learner,
            @UniqueLearnerNumber(temporary = true) String temporary) {}

    private record Levels(
            @QcfLevel(min = "2", max = "4") String text,
            @QcfLevel(min = "2", max = "4") Integer number,
            @QcfLevel(min = "2", max = "4") Level value) {}

    private record Upside(@QcfLevel(min = "4", max = "2") String level) {}

    private record Held(
            List<@NotNull @UnitReferenceNumber String> units,
            Map<@UnitReferenceNumber String, String> numbers,
            @UnitReferenceNumber UnitReference reference) {}

    private interface Strict {}

    private interface Urgent extends Payload {}

    private record Custom(
            @UnitReferenceNumber(message = "is not ours") String unit,

            @QualificationNumber(message = "a strict message", groups = Strict.class, payload = Urgent.class)
            @QualificationNumber(groups = Urgent.class)
            String qualification) {}

    /** A bean and a service, as older hosts have them. */
    static final class Desk {

        @SectorSubjectArea
        private final CharSequence area = new StringBuilder("99.9");

        void register(@QualificationNumber String qualification) {
            assertThat(qualification).isNotEmpty();
        }
    }
}
