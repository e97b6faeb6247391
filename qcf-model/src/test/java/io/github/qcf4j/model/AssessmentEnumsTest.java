package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentEnumsTest {

    @Test
    void testimony_is_what_a_witness_says() {
        assertThat(AssessmentMethod.values())
                .filteredOn(AssessmentMethod::isTestimony)
                .containsExactly(AssessmentMethod.WITNESS_TESTIMONY, AssessmentMethod.EXPERT_WITNESS_TESTIMONY);
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT_OBSERVATION, PERFORMANCE",
        "SKILLS_TEST, PERFORMANCE",
        "EXPERT_WITNESS_TESTIMONY, PERFORMANCE",
        "WITNESS_TESTIMONY, SUPPORTING",
        "REFLECTIVE_ACCOUNT, SUPPORTING",
        "WORK_PRODUCT, PRODUCT",
        "PROJECT, PRODUCT",
        "PROFESSIONAL_DISCUSSION, KNOWLEDGE",
        "TEST, KNOWLEDGE"
    })
    void method_belongs_to_its_family(AssessmentMethod method, MethodFamily family) {
        assertThat(method.family()).isEqualTo(family);
    }

    @ParameterizedTest
    @EnumSource
    void every_family_has_a_method(MethodFamily family) {
        assertThat(AssessmentMethod.values()).anyMatch(method -> method.family() == family);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ALLOWED, false, false, false, false",
        "ALLOWED, true, true, true, true",
        "ALLOWED_FOR, false, false, true, true",
        "NOT_ALLOWED_EXCEPT, false, false, true, true",
        "WITH_AGREEMENT, false, true, false, true"
    })
    void simulation_policy_admits_what_is_listed_or_agreed(
            SimulationPolicy policy, boolean neither, boolean agreed, boolean listed, boolean both) {
        assertThat(policy.admits(false, false)).isEqualTo(neither);
        assertThat(policy.admits(false, true)).isEqualTo(agreed);
        assertThat(policy.admits(true, false)).isEqualTo(listed);
        assertThat(policy.admits(true, true)).isEqualTo(both);
    }

    @Test
    void policy_with_a_list_is_one_that_goes_by_it() {
        assertThat(SimulationPolicy.values())
                .allSatisfy(policy -> assertThat(policy.listsCriteria())
                        .isEqualTo(policy.admits(true, false) != policy.admits(false, false)));
    }

    @Test
    void outcome_is_lower_than_a_more_favourable_one() {
        assertThat(DecisionOutcome.NOT_YET_MET.isLowerThan(DecisionOutcome.PARTLY_MET))
                .isTrue();
        assertThat(DecisionOutcome.PARTLY_MET.isLowerThan(DecisionOutcome.MET)).isTrue();
        assertThat(DecisionOutcome.MET.isLowerThan(DecisionOutcome.NOT_YET_MET)).isFalse();
        assertThat(DecisionOutcome.MET.isLowerThan(DecisionOutcome.MET)).isFalse();
    }

    @Test
    void only_assessors_and_trainee_assessors_assess() {
        assertThat(PersonRole.values())
                .filteredOn(PersonRole::mayAssess)
                .containsExactly(PersonRole.ASSESSOR, PersonRole.TRAINEE_ASSESSOR);
    }

    @Test
    void witness_neither_assesses_nor_assures_quality() {
        assertThat(Arrays.stream(PersonRole.values()).filter(PersonRole::isWitness))
                .containsExactly(PersonRole.WITNESS, PersonRole.EXPERT_WITNESS)
                .noneMatch(PersonRole::mayAssess)
                .noneMatch(role -> role.mayAssureQuality(AssuranceBody.INTERNAL))
                .noneMatch(role -> role.mayAssureQuality(AssuranceBody.EXTERNAL));
    }

    @Test
    void quality_is_assured_for_one_body() {
        assertThat(PersonRole.values())
                .filteredOn(role -> role.mayAssureQuality(AssuranceBody.INTERNAL))
                .containsExactly(PersonRole.INTERNAL_QUALITY_ASSURER, PersonRole.TRAINEE_INTERNAL_QUALITY_ASSURER);
        assertThat(PersonRole.values())
                .filteredOn(role -> role.mayAssureQuality(AssuranceBody.EXTERNAL))
                .containsExactly(PersonRole.EXTERNAL_QUALITY_ASSURER, PersonRole.TRAINEE_EXTERNAL_QUALITY_ASSURER);
    }

    @Test
    void trainee_needs_a_countersignature() {
        assertThat(PersonRole.values())
                .allSatisfy(role ->
                        assertThat(role.isTrainee()).isEqualTo(role.name().startsWith("TRAINEE_")));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIOR_LEARNING, 5, true, false",
        "CREDIT_TRANSFER, 5, false, true",
        "EQUIVALENT_UNIT, 6, false, true",
        "EXEMPTION, 0, false, false"
    })
    void route_awards_its_credit_here_elsewhere_or_not_at_all(
            RecognitionRoute route, int awarded, boolean here, boolean elsewhere) {
        assertThat(route.creditAwarded(Credit.of(5), Credit.of(6))).isEqualTo(Credit.of(awarded));
        assertThat(route.awardedHere()).isEqualTo(here);
        assertThat(route.awardedElsewhere()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @EnumSource
    void unit_counts_with_its_own_credit_by_every_route(RecognitionRoute route) {
        assertThat(route.creditCounted(Credit.of(5))).isEqualTo(Credit.of(5));
    }

    @Test
    void credit_frameworks_are_those_with_credit_in_every_unit() {
        assertThat(Stream.of(QualificationsFramework.values()).filter(QualificationsFramework::isCreditFramework))
                .containsExactly(
                        QualificationsFramework.QCF, QualificationsFramework.CQFW, QualificationsFramework.SCQF);
    }
}
