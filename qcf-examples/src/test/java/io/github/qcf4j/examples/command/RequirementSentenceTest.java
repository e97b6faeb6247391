package io.github.qcf4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.MethodFamily;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementSentenceTest {

    @Test
    void scope_is_told_jointly_or_for_each_criterion() {
        EvidenceRequirement.Builder items = EvidenceRequirement.builder().items(1);

        assertThat(RequirementSentence.of(items.build()))
                .isEqualTo("For the whole unit, there must be at least 1 item of evidence.");
        assertThat(RequirementSentence.of(items.each(true).build())).startsWith("For each criterion, ");
        assertThat(RequirementSentence.of(items.scope(new RequirementScope.Criteria(List.of("1.1", "1.2", "2.1")))
                        .build()))
                .startsWith("For each of 1.1, 1.2 and 2.1, ");
        assertThat(RequirementSentence.of(
                        items.scope(new RequirementScope.Outcomes(List.of("1"))).build()))
                .startsWith("For each criterion of outcome 1, ");
        assertThat(RequirementSentence.of(items.each(false)
                        .scope(new RequirementScope.OutcomesOfKind(OutcomeKind.KNOWLEDGE))
                        .build()))
                .startsWith("For all knowledge outcomes, ");
    }

    @Test
    void demands_stand_in_one_sentence_and_the_words_of_the_specification_behind_it() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .strength(RequirementStrength.ADVISED)
                .methods(MethodDemand.builder()
                        .anyOf(List.of(AssessmentMethod.WORK_PRODUCT, AssessmentMethod.PROJECT))
                        .families(List.of(MethodFamily.PERFORMANCE, MethodFamily.KNOWLEDGE))
                        .build())
                .prohibitedMethods(List.of(AssessmentMethod.WITNESS_TESTIMONY))
                .assessors(2)
                .currency(Period.of(1, 6, 0))
                .validFor(Period.ofDays(1))
                .assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT)
                .mainSource(AssessmentMethod.DIRECT_OBSERVATION)
                .statement("Two assessors agree.")
                .build();

        String sentence = RequirementSentence.of(requirement);

        assertThat(sentence)
                .isEqualTo("For the whole unit, witness testimony should not be used;"
                        + " evidence should include work product or project;"
                        + " evidence should include a method of each family: performance and knowledge;"
                        + " at least 2 assessors should decide;"
                        + " evidence should be no older than 1 year and 6 months when it is first assessed;"
                        + " evidence counts for 1 day;"
                        + " the assessor should be occupationally competent;"
                        + " most evidence should come from direct observation."
                        + " \"Two assessors agree.\"");
    }

    @Test
    void simulation_is_told_with_its_exceptions_and_the_environment_apart() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .simulation(SimulationRule.builder(SimulationPolicy.NOT_ALLOWED_EXCEPT)
                        .criteria(List.of("4.1"))
                        .realisticWorkingEnvironment(SimulationPolicy.WITH_AGREEMENT)
                        .build())
                .build();

        assertThat(RequirementSentence.of(requirement))
                .isEqualTo("For the whole unit, simulation is not allowed except"
                        + " for 4.1; a realistic working environment is allowed where it was agreed beforehand.");
    }

    @Test
    void requirement_in_words_alone_points_at_them() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .statement("Evidence comes from work.")
                .build();

        assertThat(RequirementSentence.of(requirement))
                .isEqualTo("For the whole unit, see the words. \"Evidence comes from work.\"");
    }

    @Test
    void range_is_told_with_how_many_and_by_which_methods() {
        RangeDemand range = RangeDemand.builder("contactType", List.of("call", "email", "live chat"))
                .each(2)
                .atLeast(2)
                .remaining(List.of(AssessmentMethod.ORAL_QUESTIONING))
                .build();

        assertThat(RequirementSentence.of(range))
                .isEqualTo("contactType: at least 2 of call, email and live chat,"
                        + " each 2 times, and the others at least by oral questioning");
    }
}
