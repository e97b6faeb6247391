package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.QualityAssurance;
import org.junit.jupiter.api.Test;

/** The cases of V6 and of certification: who may decide and who may sample. */
class AdmittedDecisionsTest {

    private static Person person(String reference, PersonRole role) {
        return Person.builder(reference).role(role).build();
    }

    private static QualityAssurance assurance(
            AssuranceTarget target, AssuranceBody by, String person, AssuranceOutcome outcome, String on) {
        return QualityAssurance.builder(target, by, outcome, Case.day(on))
                .person(person)
                .build();
    }

    private static Case achieved() {
        return Case.registered()
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .signedOff(Case.U, "05-01");
    }

    @Test
    void learner_does_not_decide() {
        Case records = Case.registered().evidence("E1").decidedBy("L-1001", "D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void recorded_person_in_no_assessing_role_does_not_decide() {
        Case records = Case.registered()
                .evidence("E1")
                .add(person("witness-3", PersonRole.WITNESS))
                .decidedBy("witness-3", "D1", "E1", MET, "03-09", "1.1");

        assertThat(records.decisions()).containsExactly("decision D1 MET J/999/0001 1.1 NOT_ADMITTED");
    }

    @Test
    void interest_in_the_learner_needs_a_second_person() {
        Person interested = Person.builder("assessor-7").interest("sister").build();
        Case alone = Case.registered().evidence("E1").add(interested).decided("D1", "E1", MET, "03-09", "1.1");
        Case seconded = Case.registered()
                .evidence("E1")
                .add(interested)
                .countersigned("assessor-7", "E1", "03-09", "assessor-8", "03-10", "1.1");

        assertThat(alone.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(seconded.status("1.1")).isEqualTo("MET");
    }

    @Test
    void decision_of_a_trainee_awaits_its_countersignature() {
        Case records = Case.registered()
                .evidence("E1")
                .add(person("trainee-1", PersonRole.TRAINEE_ASSESSOR))
                .countersigned("trainee-1", "E1", "03-09", "assessor-7", "04-10", "1.1");

        assertThat(records.status("1.1", "04-09")).isEqualTo("AWAITING_DECISION");
        assertThat(records.status("1.1", "04-10")).isEqualTo("MET");
    }

    @Test
    void own_countersignature_does_not_count() {
        Case records = Case.registered()
                .evidence("E1")
                .add(person("trainee-1", PersonRole.TRAINEE_ASSESSOR))
                .countersigned("trainee-1", "E1", "03-09", "trainee-1", "04-10", "1.1");

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void competence_is_asked_for_each_criterion() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1"))
                        .assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT)
                        .build())
                .evidence("E1")
                .add(Person.builder("assessor-7")
                        .competence(AssessorCompetence.OCCUPATIONALLY_KNOWLEDGEABLE)
                        .build())
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2");

        assertThat(records.decisions())
                .containsExactly(
                        "decision D1 MET J/999/0001 1.1 NOT_ADMITTED", "decision D1 MET J/999/0001 1.2 STANDING");
    }

    @Test
    void achieved_unit_is_claimable_with_direct_claim_status() {
        Case records = achieved()
                .add(Centre.builder("centre-1")
                        .directClaim(DirectClaim.of(IllustrativeReferences.qualification(2), DatePeriod.ALWAYS))
                        .build());

        assertThat(records.unit(Case.U, "11-21").certification()).isEqualTo("CLAIMABLE");
        assertThat(records.unit(Case.U, "04-30").certification()).isEqualTo("NOT_CLAIMABLE");
    }

    @Test
    void external_agreement_makes_a_unit_claimable_unless_it_is_the_assessor_own() {
        AssuranceTarget unit = AssuranceTarget.ofUnit(IllustrativeReferences.unit(1));
        Case other = achieved().add(assurance(unit, AssuranceBody.EXTERNAL, "eqa-1", AssuranceOutcome.AGREED, "05-10"));
        Case own =
                achieved().add(assurance(unit, AssuranceBody.EXTERNAL, "assessor-7", AssuranceOutcome.AGREED, "05-10"));

        assertThat(other.unit(Case.U, "11-21").certification()).isEqualTo("CLAIMABLE");
        assertThat(own.unit(Case.U, "11-21").certification()).isEqualTo("NOT_CLAIMABLE");
    }

    @Test
    void action_is_open_until_agreed_or_its_decision_is_replaced() {
        AssuranceTarget decision = AssuranceTarget.ofDecision("D1");
        Case open = achieved()
                .add(assurance(
                        AssuranceTarget.ofLearner(), AssuranceBody.EXTERNAL, "eqa-1", AssuranceOutcome.AGREED, "05-02"))
                .add(assurance(decision, AssuranceBody.INTERNAL, "iqa-1", AssuranceOutcome.ACTION_REQUIRED, "05-03"));

        assertThat(open.unit(Case.U, "11-21").certification()).isEqualTo("NOT_CLAIMABLE");

        open.decided("D2", "E1", MET, "06-01", "1.1", "1.2");

        assertThat(open.unit(Case.U, "05-31").certification()).isEqualTo("NOT_CLAIMABLE");
        assertThat(open.unit(Case.U, "06-01").certification()).isEqualTo("CLAIMABLE");
    }
}
