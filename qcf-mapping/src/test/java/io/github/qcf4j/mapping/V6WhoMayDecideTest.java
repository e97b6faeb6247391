package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.AWAITING_DECISION;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.Reports.decisions;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Person;
import org.junit.jupiter.api.Test;

/** Worked cases on who may decide (V6). */
class V6WhoMayDecideTest {

    @Test
    @Clause("V6.1")
    void the_learner_does_not_decide() {
        CoverageReport report = decidedBy(Cases.LEARNER).report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(decisions(report)).containsExactly("decision D1 on J/999/0001 1.1: Not admitted");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 decision D1 is by the learner; let an assessor decide"
                        + " [decision.by.learner]");
    }

    @Test
    @Clause("V6.3")
    void a_witness_by_role_does_not_decide() {
        CoverageReport report =
                decidedBy("witness-3").person("witness-3", PersonRole.WITNESS).report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 decision D1 is by 'witness-3', who is no assessor on 2014-03-09;"
                        + " let an assessor decide [decision.by.non.assessor]");
    }

    @Test
    @Clause("V6.3")
    void somebody_who_is_not_recorded_is_a_note() {
        CoverageReport report =
                decidedBy("assessor-7").person("witness-3", PersonRole.WITNESS).report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(findings(report))
                .containsExactly("-: note: learner L-1001 has decisions by 'assessor-7', who is not recorded;"
                        + " record the roles of the assessor [decision.assessor.not.recorded]");
    }

    @Test
    @Clause("V6.4")
    void an_interest_in_the_learner_needs_a_second_person() {
        Person interested = Person.builder("assessor-7")
                .role(PersonRole.ASSESSOR)
                .interest("line manager")
                .build();

        CoverageReport report = decidedBy("assessor-7").record(interested).report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(findings(report))
                .containsExactly(
                        "-: warning: L-1001 decision D1 is by 'assessor-7', who has an interest in the learner,"
                                + " and not countersigned; get it countersigned by somebody without an interest"
                                + " [decision.interest.unseconded]");
    }

    @Test
    @Clause("V6.5")
    void a_decision_in_training_counts_from_its_countersignature_on() {
        Cases cases = inTraining("assessor-7");

        assertThat(status(cases.asOf("04-09"), "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(status(cases.asOf("04-10"), "1.1")).isEqualTo(MET);
        assertThat(findings(cases.asOf("04-09")))
                .containsExactly("-: note: L-1001 decision D1 is by 'trainee-1', who is in training,"
                        + " and not countersigned; get it countersigned [decision.not.countersigned]");
    }

    @Test
    @Clause("V6.6")
    void nobody_countersigns_the_own_decision() {
        assertThat(status(inTraining("trainee-1").report(), "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(status(inTraining(Cases.LEARNER).report(), "1.1")).isEqualTo(AWAITING_DECISION);
    }

    private static Cases inTraining(String countersigning) {
        return given().person("trainee-1", PersonRole.TRAINEE_ASSESSOR)
                .person("assessor-7", PersonRole.ASSESSOR)
                .evidence("E1")
                .decision(
                        "D1",
                        "03-09",
                        DecisionOutcome.MET,
                        "E1",
                        decision -> decision.assessor("trainee-1")
                                .countersigned(Attestation.of(countersigning, day("04-10"))),
                        "1.1");
    }

    @Test
    @Clause("V6.7")
    void a_criterion_may_ask_for_a_competent_assessor() {
        Person knowledgeable = Person.builder("assessor-7")
                .role(PersonRole.ASSESSOR)
                .competence(AssessorCompetence.OCCUPATIONALLY_KNOWLEDGEABLE)
                .build();

        CoverageReport report = given().require(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1"))
                        .assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT))
                .record(knowledgeable)
                .evidence("E1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1", "1.2")
                .report();

        assertThat(decisions(report))
                .containsExactly(
                        "decision D1 on J/999/0001 1.1: Not admitted", "decision D1 on J/999/0001 1.2: Standing");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 decision D1 is by an assessor without the competence asked for by"
                        + " 'J/999/0001 1.1'; let an assessor with the competence asked for decide"
                        + " [decision.assessor.competence]");
    }

    @Test
    @Clause("V6.8")
    void the_assessor_does_not_assure_the_own_decision() {
        CoverageReport report = decidedBy("assessor-7")
                .assured(
                        "Q1",
                        "04-01",
                        AssuranceTarget.ofDecision("D1"),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.AGREED,
                        "assessor-7")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 assurance Q1 is by 'assessor-7', who decided what is sampled;"
                        + " let somebody else sample it [assurance.by.assessor]");
    }

    private static Cases decidedBy(String assessor) {
        return given().evidence("E1")
                .decision("D1", "03-09", DecisionOutcome.MET, "E1", decision -> decision.assessor(assessor), "1.1");
    }
}
