package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationRuleTest {

    @Test
    void work_at_the_workplace_is_never_in_question() {
        SimulationRule rule = SimulationRule.of(SimulationPolicy.NOT_ALLOWED);

        assertThat(rule.admits(EvidenceSetting.WORKPLACE, "1.1", false)).isTrue();
        assertThat(rule.admits(EvidenceSetting.SIMULATION, "1.1", true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLOWED_FOR", "NOT_ALLOWED_EXCEPT"})
    void simulation_is_admitted_for_the_listed_criteria_only(SimulationPolicy policy) {
        SimulationRule rule = SimulationRule.of(policy, "4.1");

        assertThat(rule.admits(EvidenceSetting.SIMULATION, "4.1", false)).isTrue();
        assertThat(rule.admits(EvidenceSetting.SIMULATION, "4.2", true)).isFalse();
    }

    @Test
    void simulation_may_need_agreement() {
        SimulationRule rule = SimulationRule.of(SimulationPolicy.WITH_AGREEMENT);

        assertThat(rule.admits(EvidenceSetting.SIMULATION, "1.1", true)).isTrue();
        assertThat(rule.admits(EvidenceSetting.SIMULATION, "1.1", false)).isFalse();
    }

    @Test
    void realistic_working_environment_is_simulation_unless_it_is_named_apart() {
        SimulationRule together = SimulationRule.of(SimulationPolicy.NOT_ALLOWED);
        SimulationRule apart = together.toBuilder()
                .realisticWorkingEnvironment(SimulationPolicy.ALLOWED)
                .build();

        assertThat(together.admits(EvidenceSetting.REALISTIC_WORKING_ENVIRONMENT, "1.1", false))
                .isFalse();
        assertThat(apart.admits(EvidenceSetting.REALISTIC_WORKING_ENVIRONMENT, "1.1", false))
                .isTrue();
        assertThat(apart.admits(EvidenceSetting.SIMULATION, "1.1", false)).isFalse();
    }

    @Test
    void criteria_may_be_listed_for_the_realistic_working_environment_alone() {
        SimulationRule rule = SimulationRule.builder(SimulationPolicy.NOT_ALLOWED)
                .realisticWorkingEnvironment(SimulationPolicy.ALLOWED_FOR)
                .criteria(List.of("4.1"))
                .build();

        assertThat(rule.admits(EvidenceSetting.REALISTIC_WORKING_ENVIRONMENT, "4.1", false))
                .isTrue();
        assertThat(rule.admits(EvidenceSetting.SIMULATION, "4.1", false)).isFalse();
    }

    @Test
    void policy_about_some_criteria_must_list_them_and_no_other_policy_may() {
        assertThatThrownBy(() -> SimulationRule.of(SimulationPolicy.NOT_ALLOWED_EXCEPT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Simulation rule 'Not allowed except' must list the criteria it is about");
        assertThatThrownBy(() -> SimulationRule.of(SimulationPolicy.ALLOWED, "4.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Simulation rule 'Allowed 4.1' must not list criteria");
    }

    @Test
    void rule_is_shown_in_words() {
        assertThat(SimulationRule.of(SimulationPolicy.NOT_ALLOWED_EXCEPT, "4.1", "4.2"))
                .hasToString("Not allowed except 4.1, 4.2");
    }

    @Test
    void rule_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        SimulationRule rule = SimulationRule.of(SimulationPolicy.ALLOWED_FOR, "4.1");

        assertThat(rule.toBuilder().build()).isEqualTo(rule).hasSameHashCodeAs(rule);
        assertThat(rule.toBuilder().criteria(List.of("4.2")).build()).isNotEqualTo(rule);
        assertThat(rule.toBuilder()
                        .realisticWorkingEnvironment(SimulationPolicy.ALLOWED)
                        .build())
                .isNotEqualTo(rule);
        assertThat(SimulationRule.of(SimulationPolicy.NOT_ALLOWED_EXCEPT, "4.1"))
                .isNotEqualTo(rule);
    }
}
