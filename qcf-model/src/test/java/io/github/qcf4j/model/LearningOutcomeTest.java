package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningOutcomeTest {

    private static final LearningOutcome REVIEW = LearningOutcome.builder("Be able to review contacts")
            .number("1")
            .declaredKind(OutcomeKind.COMPETENCE)
            .content(List.of("Calls", "Emails"))
            .criterion(AssessmentCriterion.of("1.1", "Review recorded contacts"))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know the law",
                "Know how to plan",
                "UNDERSTAND why feedback helps",
                "The learner will understand policy",
                "Understand and be able to apply policy"
            })
    void outcome_that_begins_with_knowing_or_understanding_is_knowledge(String statement) {
        assertThat(outcome(statement).kind()).contains(OutcomeKind.KNOWLEDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Be able to review contacts", "be  able to\tplan", "Be able to understand a caller"})
    void outcome_that_begins_with_being_able_is_competence(String statement) {
        assertThat(outcome(statement).kind()).contains(OutcomeKind.COMPETENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interpret drawings", "Knowledge of the law", "Be ablest", "Plan, know and understand"})
    void kind_of_an_outcome_with_other_first_words_is_not_known(String statement) {
        assertThat(outcome(statement).kind()).isEmpty();
    }

    @Test
    void declared_kind_comes_before_the_first_words() {
        LearningOutcome outcome = LearningOutcome.builder("Know how to plan")
                .number("1")
                .declaredKind(OutcomeKind.COMPETENCE)
                .build();

        assertThat(outcome.kind()).contains(OutcomeKind.COMPETENCE);
    }

    @Test
    void kind_that_is_read_from_the_first_words_is_not_declared() {
        assertThat(outcome("Know the law").declaredKind()).isEmpty();
    }

    @Test
    void outcome_outside_a_unit_must_have_numbers() {
        LearningOutcome.Builder withoutNumber = LearningOutcome.builder("Know the law");
        LearningOutcome.Builder withoutCriterionNumber =
                LearningOutcome.builder("Know the law").number("1").criterion("Name an act");

        assertThatThrownBy(withoutNumber::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Learning outcome 'Know the law' must have a number and numbered criteria,"
                        + " or reach its unit as a builder");
        assertThatThrownBy(withoutCriterionNumber::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void number_is_a_short_label() {
        assertThatThrownBy(() -> LearningOutcome.builder("Know the law").number("1 a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Learning outcome number '1 a' must ");
    }

    @Test
    void statement_must_say_something() {
        assertThatThrownBy(() -> LearningOutcome.builder(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Learning outcome statement ' ' must not be blank");
        assertThatThrownBy(() -> LearningOutcome.builder(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("statement");
    }

    @Test
    void outcome_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        assertThat(REVIEW.toBuilder().build()).isEqualTo(REVIEW).hasSameHashCodeAs(REVIEW);
        assertThat(REVIEW.toBuilder().number("2").build()).isNotEqualTo(REVIEW);
        assertThat(REVIEW.toBuilder().declaredKind(OutcomeKind.KNOWLEDGE).build())
                .isNotEqualTo(REVIEW);
        assertThat(REVIEW.toBuilder().content(List.of("Calls")).build()).isNotEqualTo(REVIEW);
        assertThat(REVIEW.toBuilder().criteria(List.of()).build()).isNotEqualTo(REVIEW);
    }

    @Test
    void outcome_is_shown_by_its_number() {
        assertThat(REVIEW).hasToString("outcome 1");
    }

    private static LearningOutcome outcome(String statement) {
        return LearningOutcome.builder(statement).number("1").build();
    }
}
