package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceRequirementTest {

    private static final EvidenceRequirement EVERYTHING = EvidenceRequirement.builder()
            .scope(RequirementScope.criteria("1.1", "1.2"))
            .each(true)
            .strength(RequirementStrength.ADVISED)
            .statement("Seen by the assessor on two days")
            .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED))
            .prohibitedMethods(List.of(AssessmentMethod.WITNESS_TESTIMONY))
            .currency(Period.ofMonths(24))
            .validFor(Period.ofYears(3))
            .methods(MethodDemand.all(AssessmentMethod.DIRECT_OBSERVATION))
            .items(3)
            .occasions(2)
            .assessors(1)
            .range(RangeDemand.of("contactType", "call", "email"))
            .assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT)
            .mainSource(AssessmentMethod.WORK_PRODUCT)
            .build();

    @Test
    void requirement_is_required_of_the_whole_unit_jointly_unless_it_says_otherwise() {
        EvidenceRequirement requirement =
                EvidenceRequirement.builder().occasions(2).build();

        assertThat(requirement.scope()).isEqualTo(RequirementScope.wholeUnit());
        assertThat(requirement.each()).isFalse();
        assertThat(requirement.strength()).isEqualTo(RequirementStrength.REQUIRED);
        assertThat(requirement).hasToString("Required of the whole unit");
    }

    @Test
    void what_a_requirement_does_not_ask_for_is_absent() {
        EvidenceRequirement requirement = EvidenceRequirement.builder().build();

        assertThat(requirement.statement()).isEmpty();
        assertThat(requirement.simulation()).isEmpty();
        assertThat(requirement.prohibitedMethods()).isEmpty();
        assertThat(requirement.currency()).isEmpty();
        assertThat(requirement.validFor()).isEmpty();
        assertThat(requirement.methods()).isEmpty();
        assertThat(requirement.items()).isEmpty();
        assertThat(requirement.occasions()).isEmpty();
        assertThat(requirement.assessors()).isEmpty();
        assertThat(requirement.range()).isEmpty();
        assertThat(requirement.assessorCompetence()).isEmpty();
        assertThat(requirement.mainSource()).isEmpty();
    }

    @Test
    void requirement_returns_every_part_it_was_built_with() {
        assertThat(EVERYTHING.scope()).isEqualTo(RequirementScope.criteria("1.1", "1.2"));
        assertThat(EVERYTHING.each()).isTrue();
        assertThat(EVERYTHING.strength()).isEqualTo(RequirementStrength.ADVISED);
        assertThat(EVERYTHING.statement()).contains("Seen by the assessor on two days");
        assertThat(EVERYTHING.simulation()).contains(SimulationRule.of(SimulationPolicy.NOT_ALLOWED));
        assertThat(EVERYTHING.prohibitedMethods()).containsExactly(AssessmentMethod.WITNESS_TESTIMONY);
        assertThat(EVERYTHING.currency()).contains(Period.ofMonths(24));
        assertThat(EVERYTHING.validFor()).contains(Period.ofYears(3));
        assertThat(EVERYTHING.methods()).contains(MethodDemand.all(AssessmentMethod.DIRECT_OBSERVATION));
        assertThat(EVERYTHING.items()).hasValue(3);
        assertThat(EVERYTHING.occasions()).hasValue(2);
        assertThat(EVERYTHING.assessors()).hasValue(1);
        assertThat(EVERYTHING.range()).containsExactly(RangeDemand.of("contactType", "call", "email"));
        assertThat(EVERYTHING.assessorCompetence()).contains(AssessorCompetence.OCCUPATIONALLY_COMPETENT);
        assertThat(EVERYTHING.mainSource()).contains(AssessmentMethod.WORK_PRODUCT);
    }

    @Test
    void minimum_is_at_least_one() {
        EvidenceRequirement.Builder builder = EvidenceRequirement.builder();

        assertThatThrownBy(() -> builder.items(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement items '0' must be at least 1");
        assertThatThrownBy(() -> builder.occasions(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement occasions '-2' must be at least 1");
        assertThatThrownBy(() -> builder.assessors(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement assessors '0' must be at least 1");
    }

    @Test
    void period_is_longer_than_nothing() {
        EvidenceRequirement.Builder builder = EvidenceRequirement.builder();

        assertThatThrownBy(() -> builder.currency(Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement currency 'P0D' must be longer than nothing");
        assertThatThrownBy(() -> builder.validFor(Period.ofMonths(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement validity 'P-1M' must be longer than nothing");
    }

    @Test
    void requirement_is_shown_by_its_strength_and_scope() {
        assertThat(EVERYTHING).hasToString("Advised of each of criteria 1.1, 1.2");
    }

    @Test
    void requirement_rebuilt_from_itself_is_equal() {
        assertThat(EVERYTHING.toBuilder().build()).isEqualTo(EVERYTHING).hasSameHashCodeAs(EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void requirement_with_any_part_changed_is_another(
            Function<EvidenceRequirement.Builder, EvidenceRequirement.Builder> change) {
        EvidenceRequirement changed = change.apply(EVERYTHING.toBuilder()).build();

        assertThat(changed).isNotEqualTo(EVERYTHING);
    }

    static Stream<Function<EvidenceRequirement.Builder, EvidenceRequirement.Builder>> changes() {
        return Stream.of(
                builder -> builder.scope(RequirementScope.wholeUnit()),
                builder -> builder.each(false),
                builder -> builder.strength(RequirementStrength.REQUIRED),
                builder -> builder.statement("Seen"),
                builder -> builder.simulation(SimulationRule.of(SimulationPolicy.ALLOWED)),
                builder -> builder.prohibitedMethods(List.of()),
                builder -> builder.currency(Period.ofMonths(12)),
                builder -> builder.validFor(Period.ofYears(1)),
                builder -> builder.methods(MethodDemand.any(AssessmentMethod.TEST)),
                builder -> builder.items(1),
                builder -> builder.occasions(1),
                builder -> builder.assessors(2),
                builder -> builder.range(List.of()),
                builder -> builder.assessorCompetence(AssessorCompetence.OCCUPATIONALLY_KNOWLEDGEABLE),
                builder -> builder.mainSource(AssessmentMethod.TEST));
    }
}
