package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MethodDemandTest {

    private static final MethodDemand OBSERVED_AND_KNOWN = MethodDemand.builder()
            .allOf(List.of(AssessmentMethod.DIRECT_OBSERVATION))
            .anyOf(List.of(AssessmentMethod.REFLECTIVE_ACCOUNT, AssessmentMethod.LEARNER_LOG))
            .families(List.of(MethodFamily.KNOWLEDGE))
            .build();

    @Test
    void method_is_named_by_itself_or_by_its_family() {
        assertThat(OBSERVED_AND_KNOWN.names(AssessmentMethod.DIRECT_OBSERVATION))
                .isTrue();
        assertThat(OBSERVED_AND_KNOWN.names(AssessmentMethod.LEARNER_LOG)).isTrue();
        assertThat(OBSERVED_AND_KNOWN.names(AssessmentMethod.ORAL_QUESTIONING)).isTrue();
        assertThat(OBSERVED_AND_KNOWN.names(AssessmentMethod.SKILLS_TEST)).isFalse();
        assertThat(OBSERVED_AND_KNOWN.names(AssessmentMethod.WITNESS_TESTIMONY)).isFalse();
    }

    @Test
    void short_forms_ask_for_all_or_for_any() {
        assertThat(MethodDemand.all(AssessmentMethod.WORK_PRODUCT).allOf())
                .containsExactly(AssessmentMethod.WORK_PRODUCT);
        assertThat(MethodDemand.any(AssessmentMethod.WORK_PRODUCT).anyOf())
                .containsExactly(AssessmentMethod.WORK_PRODUCT);
    }

    @Test
    void demand_must_name_a_method_or_a_family() {
        assertThatThrownBy(() -> MethodDemand.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Method demand 'nothing' must name a method or a family");
    }

    @Test
    void demand_is_shown_in_words() {
        assertThat(OBSERVED_AND_KNOWN)
                .hasToString("all of Direct observation; any of Reflective account, Learner log; each family of"
                        + " Knowledge");
        assertThat(MethodDemand.any(AssessmentMethod.TEST)).hasToString("any of Test");
    }

    @Test
    void demand_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        assertThat(OBSERVED_AND_KNOWN.toBuilder().build())
                .isEqualTo(OBSERVED_AND_KNOWN)
                .hasSameHashCodeAs(OBSERVED_AND_KNOWN);
        assertThat(OBSERVED_AND_KNOWN.toBuilder().allOf(List.of()).build()).isNotEqualTo(OBSERVED_AND_KNOWN);
        assertThat(OBSERVED_AND_KNOWN.toBuilder().anyOf(List.of()).build()).isNotEqualTo(OBSERVED_AND_KNOWN);
        assertThat(OBSERVED_AND_KNOWN.toBuilder().families(List.of()).build()).isNotEqualTo(OBSERVED_AND_KNOWN);
    }
}
