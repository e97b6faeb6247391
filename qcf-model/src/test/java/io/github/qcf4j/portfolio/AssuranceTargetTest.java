package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssuranceTargetTest {

    private static final List<AssuranceTarget> ALL = List.of(
            AssuranceTarget.ofDecision("D1"), AssuranceTarget.ofUnit(FullRecords.UNIT), AssuranceTarget.ofLearner());

    @Test
    void a_target_is_a_decision_a_unit_or_the_learner() {
        assertThat(ALL).extracting(AssuranceTarget::kind).containsExactly(AssuranceTarget.Kind.values());
        assertThat(ALL)
                .extracting(AssuranceTarget::toString)
                .containsExactly("decision D1", "unit J/999/0001", "learner");
        assertThat(AssuranceTarget.Kind.values())
                .extracting(AssuranceTarget.Kind::label)
                .containsExactly("Decision", "Unit", "Learner");
    }

    @Test
    void a_question_about_a_target_has_an_answer_for_each() {
        List<String> answers =
                ALL.stream().map(target -> target.match(new Named())).toList();

        assertThat(answers).containsExactly("D1", "J/999/0001", "everything");
    }

    @Test
    void targets_are_equal_when_they_name_the_same() {
        assertThat(AssuranceTarget.ofDecision("D1"))
                .isEqualTo(AssuranceTarget.ofDecision("D1"))
                .isNotEqualTo(AssuranceTarget.ofDecision("D2"));
        assertThat(AssuranceTarget.ofLearner()).isEqualTo(AssuranceTarget.ofLearner());
    }

    private record Named() implements AssuranceTarget.Cases<String> {

        @Override
        public String decision(AssuranceTarget.OfDecision target) {
            return target.reference();
        }

        @Override
        public String unit(AssuranceTarget.OfUnit target) {
            return target.unit().text();
        }

        @Override
        public String learner(AssuranceTarget.OfLearner target) {
            return "everything";
        }
    }
}
