package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTest {

    @ParameterizedTest
    @ValueSource(strings = {"E1", "e", "E 1", "assessor-7", "2014/03/03 #2", "Ångström", "a\u00a0b"})
    void a_short_text_is_a_reference(String text) {
        assertThat(Evidence.builder(text).build().identifier()).isEqualTo(text);
    }

    @Test
    void a_reference_may_have_a_hundred_characters_and_not_one_more() {
        String hundred = "E".repeat(100);

        assertThat(Evidence.builder(hundred).build().identifier()).isEqualTo(hundred);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder(hundred + "E").build())
                .withMessage("Evidence reference '%sE' must have 1 to 100 characters".formatted(hundred));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder("").build())
                .withMessage("Evidence reference '' must have 1 to 100 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", " E1", "E1 ", "E  1", "E \u00a01", "\u00a0E1", "E1\u2003"})
    void a_reference_has_no_stray_blanks(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder(text).build())
                .withMessage(
                        "Evidence reference '%s' must have no blank at either end and no two in a row".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E\t1", "E\n1", "E1\u0000", "E\u00851", "E\u007f"})
    void a_reference_has_no_control_characters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder(text).build())
                .withMessage("Evidence reference '%s' must have no control characters".formatted(text));
    }

    @Test
    void references_to_people_and_records_are_looked_at_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attestation.of("", FullRecords.MARCH_3))
                .withMessage("Attestation by '' must have 1 to 100 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Withdrawal.builder("D1 ", FullRecords.MARCH_3).build())
                .withMessage("Withdrawn record 'D1 ' must have no blank at either end and no two in a row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssuranceTarget.ofDecision(" "))
                .withMessage("Assured decision ' ' must have no blank at either end and no two in a row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Centre.builder("centre-12").site("").build())
                .withMessage("Site '' must have 1 to 100 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FullRecords.DECISION.toBuilder().assessor("\n").build())
                .withMessage("Assessor '\n' must have no control characters");
    }

    @Test
    void a_text_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder("E1").title("  ").build())
                .withMessage("Evidence title '  ' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Evidence.builder("E1").attribute("contactType", "").build())
                .withMessage("Value of contactType '' must not be blank");
    }

    @Test
    void lists_passed_in_are_copied() {
        List<String> items = new ArrayList<>(List.of("E1"));
        Decision decision = Decision.builder(
                        items, List.of(FullRecords.FIRST), FullRecords.DECISION.outcome(), FullRecords.MARCH_3)
                .build();

        items.add("E2");

        assertThat(decision.evidence()).containsExactly("E1");
    }

    @Test
    void a_null_in_a_list_is_refused_by_the_name_of_the_list() {
        assertThatNullPointerException()
                .isThrownBy(() -> Evidence.builder("E1").parts(Arrays.asList(null, null)))
                .withMessage("parts");
    }
}
