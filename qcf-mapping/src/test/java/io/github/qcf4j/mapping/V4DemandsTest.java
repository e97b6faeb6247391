package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.PARTLY_MET;
import static io.github.qcf4j.mapping.Reports.criterion;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.model.AssuranceOutcome.ACTION_REQUIRED;
import static io.github.qcf4j.model.AssuranceOutcome.AGREED;
import static io.github.qcf4j.portfolio.PolicyDemand.AUTHENTICATION;
import static io.github.qcf4j.portfolio.PolicyDemand.INTERNAL_QUALITY_ASSURANCE;
import static io.github.qcf4j.portfolio.PolicyDemand.LEARNER_ACCEPTANCE;
import static io.github.qcf4j.portfolio.PolicyDemand.LOCATOR;
import static io.github.qcf4j.portfolio.PolicyDemand.MORE_THAN_WITNESS_TESTIMONY;
import static io.github.qcf4j.portfolio.PolicyDemand.QUALITIES_JUDGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.QualityAssurance;
import org.junit.jupiter.api.Test;

/** Worked cases on what a policy asks of evidence before it counts (V4.9, V4.10). */
class V4DemandsTest {

    @Test
    @Clause("V4.9")
    void a_locator_may_be_asked_for() {
        Cases cases = given().demanding(LOCATOR)
                .evidence("E1", "E2")
                .mapped("E1", "03-03", "1.1")
                .met("E1", "1.1")
                .met("E2", "1.2");
        CoverageReport report = cases.report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(mappings(report)).startsWith("E1 for J/999/0001 1.1: Partly met");
        assertThat(criterion(report, "1.1").lacking()).containsExactly(new PolicyLack("E1", LOCATOR));
        assertThat(gaps(report))
                .startsWith("J/999/0001 1.1 has 0 of 1 item accepted: E1 lacks a locator; say where in the evidence to"
                        + " look [gap.criterion]");

        cases.mapping("E1", mapping -> mapping.on(day("05-01")).locator("page 3"), "1.1");

        assertThat(status(cases.asOf("04-30"), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(status(cases.asOf("05-01"), "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.9")
    void one_item_of_a_joint_decision_that_lacks_something_keeps_it_from_counting() {
        CoverageReport report = given().demanding(LOCATOR)
                .evidence("E1", "E2")
                .mapping("E1", mapping -> mapping.locator("page 3"), "1.1")
                .met("E1 E2", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.1").partlyMet()).containsExactly("E1", "E2");
        assertThat(criterion(report, "1.1").lacking()).containsExactly(new PolicyLack("E2", LOCATOR));
    }

    @Test
    @Clause("V4.9")
    void evidence_counts_once_it_is_authenticated() {
        Authentication questioned = Authentication.builder(AuthenticationMethod.values()[0])
                .on(day("05-15"))
                .build();
        Cases cases = given().demanding(AUTHENTICATION)
                .evidence("E1", item -> item.occurred(day("03-03")).authentication(questioned))
                .met("E1", "1.1", "1.2")
                .signedOff("05-01");

        assertThat(criterion(cases.asOf("05-14"), "1.1").lacking())
                .containsExactly(new PolicyLack("E1", AUTHENTICATION));
        assertThat(u(cases.report()).dateAchieved()).contains(day("05-15"));
    }

    @Test
    @Clause("V4.9")
    void an_authentication_without_a_day_is_there_always() {
        CoverageReport report = given().demanding(AUTHENTICATION)
                .evidence(
                        "E1",
                        item -> item.occurred(day("03-03"))
                                .authentication(Authentication.of(AuthenticationMethod.values()[0])))
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.9")
    void a_decision_counts_once_the_learner_has_accepted_it() {
        Cases cases = given().demanding(LEARNER_ACCEPTANCE)
                .evidence("E1")
                .decision("D1", "03-09", DecisionOutcome.MET, "E1", d -> d.accepted(day("05-20")), "1.1", "1.2")
                .signedOff("05-01");

        assertThat(status(cases.asOf("05-19"), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(u(cases.report()).dateAchieved()).contains(day("05-20"));
    }

    @Test
    @Clause("V4.9")
    void every_quality_may_have_to_be_judged() {
        CoverageReport report = given().demanding(QUALITIES_JUDGED)
                .evidence("E1")
                .decision("D1", "03-09", DecisionOutcome.MET, "E1", V4DemandsTest::withEveryQuality, "1.1")
                .decision(
                        "D2",
                        "03-09",
                        DecisionOutcome.MET,
                        "E1",
                        decision -> withEveryQuality(decision).quality(EvidenceQuality.VALID, QualityJudgement.NO),
                        "1.2")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(status(report, "1.2")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.2").lacking()).containsExactly(new PolicyLack("E1", QUALITIES_JUDGED));
    }

    private static Decision.Builder withEveryQuality(Decision.Builder decision) {
        for (EvidenceQuality quality : EvidenceQuality.values()) {
            decision.quality(quality, QualityJudgement.YES);
        }
        return decision;
    }

    @Test
    @Clause("V4.9")
    void internal_quality_assurance_agrees_from_its_day_on() {
        Cases cases = sampled(AssuranceTarget.ofDecision("D-E1"), AGREED, "04-10");

        assertThat(status(cases.asOf("04-09"), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(status(cases.asOf("04-10"), "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.9")
    void internal_quality_assurance_before_the_decision_did_not_see_it() {
        Cases cases = sampled(AssuranceTarget.ofUnit(Cases.U), AGREED, "03-08");

        assertThat(status(cases.report(), "1.1")).isEqualTo(PARTLY_MET);

        cases.assured("Q2", "03-09", AssuranceTarget.ofLearner(), AssuranceBody.INTERNAL, AGREED, "iqa-1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.9")
    void external_quality_assurance_and_ones_own_are_no_internal_quality_assurance() {
        Cases cases = given().demanding(INTERNAL_QUALITY_ASSURANCE)
                .evidence("E1")
                .met("E1", "1.1")
                .assured("Q1", "04-10", AssuranceTarget.ofLearner(), AssuranceBody.EXTERNAL, AGREED, "eqa-1")
                .assured("Q2", "04-10", AssuranceTarget.ofLearner(), AssuranceBody.INTERNAL, AGREED, "assessor-7");

        assertThat(status(cases.report(), "1.1")).isEqualTo(PARTLY_MET);
    }

    @Test
    @Clause({"V4.9", "V7.17"})
    void an_open_action_keeps_decisions_from_counting_until_it_is_closed() {
        Cases cases = sampled(AssuranceTarget.ofDecision("D-E1"), AGREED, "04-10")
                .assured("Q2", "05-10", AssuranceTarget.ofUnit(Cases.U), AssuranceBody.INTERNAL, ACTION_REQUIRED, "i-1")
                .assured("Q3", "06-10", AssuranceTarget.ofUnit(Cases.U), AssuranceBody.INTERNAL, AGREED, "i-1")
                .signedOff("05-12");

        assertThat(status(cases.asOf("05-09"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.asOf("05-10"), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(status(cases.asOf("06-10"), "1.1")).isEqualTo(MET);
        assertThat(u(cases.report()).dateAchieved()).contains(day("06-10"));
    }

    @Test
    @Clause({"V4.9", "V6.8"})
    void a_quality_assurer_in_training_agrees_from_the_countersignature_on() {
        Cases cases = given().demanding(INTERNAL_QUALITY_ASSURANCE)
                .person("iqa-1", PersonRole.TRAINEE_INTERNAL_QUALITY_ASSURER)
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .record(QualityAssurance.builder(
                                AssuranceTarget.ofUnit(Cases.U), AssuranceBody.INTERNAL, AGREED, day("04-10"))
                        .person("iqa-1")
                        .countersigned(Attestation.of("iqa-2", day("05-20")))
                        .build())
                .signedOff("05-01");

        assertThat(status(cases.asOf("05-19"), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(u(cases.report()).dateAchieved()).contains(day("05-20"));
    }

    private static Cases sampled(AssuranceTarget target, AssuranceOutcome outcome, String day) {
        return given().demanding(INTERNAL_QUALITY_ASSURANCE)
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .assured("Q1", day, target, AssuranceBody.INTERNAL, outcome, "iqa-1");
    }

    @Test
    @Clause("V4.10")
    void witness_testimony_alone_may_not_be_enough() {
        Cases cases = given().demanding(MORE_THAN_WITNESS_TESTIMONY)
                .evidence("E1", item -> item.method(AssessmentMethod.WITNESS_TESTIMONY))
                .evidence("E2", item -> item.method(AssessmentMethod.WORK_PRODUCT))
                .met("E1", "1.1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(cases.report(), "1.1").counted()).containsExactly("E1");
        assertThat(gaps(cases.report()))
                .startsWith("J/999/0001 1.1 has 1 of 1 item accepted: E1 is a witness testimony and needs other"
                        + " evidence beside it; map evidence that is no witness testimony [gap.criterion]");

        cases.met("E2", "1.1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.10")
    void expert_testimony_and_evidence_of_no_recorded_method_are_something_else() {
        CoverageReport report = given().demanding(MORE_THAN_WITNESS_TESTIMONY)
                .evidence("E1", item -> item.method(AssessmentMethod.EXPERT_WITNESS_TESTIMONY))
                .evidence("E2", item -> item.occurred(day("03-03")))
                .met("E1", "1.1")
                .met("E2", "1.2")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(status(report, "1.2")).isEqualTo(MET);
    }
}
