package io.github.qcf4j.combination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void two_answers_are_short_when_either_is() {
        for (Answer other : Answer.values()) {
            assertThat(Answer.SHORT.and(other)).isEqualTo(Answer.SHORT);
            assertThat(other.and(Answer.SHORT)).isEqualTo(Answer.SHORT);
        }
    }

    @Test
    void two_answers_are_satisfied_only_when_both_are() {
        assertThat(Answer.SATISFIED.and(Answer.SATISFIED)).isEqualTo(Answer.SATISFIED);
        assertThat(Answer.SATISFIED.and(Answer.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.UNKNOWN.and(Answer.SATISFIED)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void answers_have_labels_fit_to_be_shown() {
        assertThat(Answer.values()).extracting(Answer::label).containsExactly("Satisfied", "Short", "Unknown");
    }
}
