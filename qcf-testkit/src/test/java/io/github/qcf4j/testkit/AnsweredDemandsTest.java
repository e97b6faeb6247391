package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of V4.9 and V4.12: what policies ask of decisions before they count, and of persons. */
class AnsweredDemandsTest {

    private static final CriterionReference FIRST = CriterionReference.of(IllustrativeReferences.unit(1), "1.1");

    private static CoveragePolicy asking(PolicyDemand demand) {
        return CoveragePolicy.anyAccepted().toBuilder().demand(demand).build();
    }

    private static CoveragePolicy waiving(PersonRule rule) {
        return CoveragePolicy.anyAccepted().toBuilder().waive(rule).build();
    }

    private static Case decided() {
        return Case.registered().evidence("E1").decided("D1", "E1", MET, "03-09", "1.1");
    }

    private static Decision.Builder met() {
        return Decision.builder(List.of("E1"), List.of(FIRST), MET, Case.day("03-09"))
                .assessor("assessor-7");
    }

    private static EvidenceMapping located(String item) {
        return EvidenceMapping.builder(item, List.of(FIRST)).locator("page 2").build();
    }

    private static QualityAssurance sampled(AssuranceTarget target, AssuranceOutcome outcome, String on) {
        return QualityAssurance.builder(target, AssuranceBody.INTERNAL, outcome, Case.day(on))
                .person("iqa-1")
                .build();
    }

    @Test
    void each_item_of_a_decision_needs_a_locator() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .add(located("E1"))
                .decided("D1", "E1+E2", MET, "03-09", "1.1")
                .by(asking(PolicyDemand.LOCATOR));

        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");
        assertThat(records.mappings())
                .containsExactly("mapping E1 J/999/0001 1.1 PARTLY_MET", "mapping E2 J/999/0001 1.1 PARTLY_MET");
        assertThat(records.gaps()).contains("CRITERION J/999/0001 1.1 missing=1");

        assertThat(records.criterion("1.1", "11-21").lacking()).containsExactly("E2 LOCATOR");

        records.add(located("E2"));

        assertThat(records.status("1.1")).isEqualTo("MET");
        assertThat(records.criterion("1.1", "11-21").lacking()).isEmpty();
    }

    @Test
    void item_that_is_authenticated_later_counts_from_then_on() {
        Authentication declared = Authentication.builder(AuthenticationMethod.DECLARATION)
                .on(Case.day("04-01"))
                .build();
        Case records = Case.registered()
                .add(Evidence.builder("E1").authentication(declared).build())
                .decided("D1", "E1", MET, "03-09", "1.1")
                .by(asking(PolicyDemand.AUTHENTICATION));

        assertThat(records.status("1.1", "03-31")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.1", "04-01")).isEqualTo("MET");
        assertThat(decided().by(asking(PolicyDemand.AUTHENTICATION)).status("1.1"))
                .isEqualTo("PARTLY_MET");
    }

    @Test
    void unit_is_achieved_once_its_evidence_is_authenticated() {
        Authentication declared = Authentication.builder(AuthenticationMethod.DECLARATION)
                .on(Case.day("05-20"))
                .build();
        Case records = Case.registered()
                .add(Evidence.builder("E1").authentication(declared).build())
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .signedOff(Case.U, "05-01")
                .by(asking(PolicyDemand.AUTHENTICATION));

        assertThat(records.state(Case.U, "11-21")).isEqualTo("ACHIEVED on 2014-05-20");
    }

    @Test
    void decision_counts_once_the_learner_has_accepted_it() {
        Case records = Case.registered()
                .evidence("E1")
                .add(met().accepted(Case.day("03-12")).build())
                .by(asking(PolicyDemand.LEARNER_ACCEPTANCE));

        assertThat(records.status("1.1", "03-11")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.1", "03-12")).isEqualTo("MET");
    }

    @Test
    void every_quality_has_to_be_judged_yes() {
        Decision.Builder decision = met();
        for (EvidenceQuality quality : EvidenceQuality.values()) {
            decision.quality(quality, QualityJudgement.YES);
        }
        CoveragePolicy policy = asking(PolicyDemand.QUALITIES_JUDGED);

        assertThat(Case.registered()
                        .evidence("E1")
                        .add(decision.build())
                        .by(policy)
                        .status("1.1"))
                .isEqualTo("MET");

        decision.quality(EvidenceQuality.CURRENT, QualityJudgement.NOT_JUDGED);

        assertThat(Case.registered()
                        .evidence("E1")
                        .add(decision.build())
                        .by(policy)
                        .status("1.1"))
                .isEqualTo("PARTLY_MET");
        assertThat(decided().by(policy).status("1.1")).isEqualTo("PARTLY_MET");
    }

    @Test
    void internal_quality_assurance_agrees_on_the_day_of_the_decision_or_later() {
        Case records = decided()
                .add(sampled(AssuranceTarget.ofUnit(IllustrativeReferences.unit(1)), AssuranceOutcome.AGREED, "03-08"))
                .by(asking(PolicyDemand.INTERNAL_QUALITY_ASSURANCE));

        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");

        records.add(sampled(AssuranceTarget.ofLearner(), AssuranceOutcome.AGREED, "03-10"));

        assertThat(records.status("1.1", "03-09")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.1", "03-10")).isEqualTo("MET");
    }

    @Test
    void open_action_of_internal_quality_assurance_holds_a_decision_back() {
        AssuranceTarget unit = AssuranceTarget.ofUnit(IllustrativeReferences.unit(1));
        Case records = decided()
                .add(sampled(AssuranceTarget.ofDecision("D1"), AssuranceOutcome.AGREED, "03-10"))
                .add(sampled(unit, AssuranceOutcome.ACTION_REQUIRED, "04-01"))
                .add(sampled(unit, AssuranceOutcome.AGREED, "04-20"))
                .by(asking(PolicyDemand.INTERNAL_QUALITY_ASSURANCE));

        assertThat(records.status("1.1", "03-31")).isEqualTo("MET");
        assertThat(records.status("1.1", "04-01")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.1", "04-20")).isEqualTo("MET");
    }

    @Test
    void quality_assurance_by_the_assessor_counts_only_where_that_is_waived() {
        QualityAssurance own = QualityAssurance.builder(
                        AssuranceTarget.ofDecision("D1"),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.AGREED,
                        Case.day("03-10"))
                .person("assessor-7")
                .build();
        CoveragePolicy policy = asking(PolicyDemand.INTERNAL_QUALITY_ASSURANCE);
        Case records = decided().add(own).by(policy);

        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");

        records.by(policy.toBuilder().waive(PersonRule.ASSESSOR_ASSURES).build());

        assertThat(records.status("1.1")).isEqualTo("MET");
    }

    @Test
    void quality_assurer_who_decides_takes_away_what_they_agreed_of_the_unit() {
        Case records = decided()
                .evidence("E2")
                .add(sampled(AssuranceTarget.ofUnit(IllustrativeReferences.unit(1)), AssuranceOutcome.AGREED, "03-10"))
                .by(asking(PolicyDemand.INTERNAL_QUALITY_ASSURANCE));

        assertThat(records.status("1.1")).isEqualTo("MET");

        records.decidedBy("iqa-1", "D2", "E2", MET, "04-01", "1.2");

        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");
    }

    @Test
    void item_that_counted_and_has_ended_is_lapsed_and_one_that_lacked_something_is_not() {
        Case records = Case.registered()
                .add(Evidence.builder("E1").expires(Case.day("05-31")).build())
                .decided("D1", "E1", MET, "03-09", "1.1")
                .by(asking(PolicyDemand.LOCATOR));

        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");

        records.add(located("E1"));

        assertThat(records.status("1.1", "05-31")).isEqualTo("MET");
        assertThat(records.status("1.1")).isEqualTo("LAPSED");
        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 1.1 LAPSED");
    }

    @Test
    void decision_of_a_trainee_needs_no_countersignature_where_that_is_waived() {
        Case records = Case.registered()
                .evidence("E1")
                .add(Person.builder("trainee-1")
                        .role(PersonRole.TRAINEE_ASSESSOR)
                        .build())
                .decidedBy("trainee-1", "D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(records.by(waiving(PersonRule.TRAINEE_UNSIGNED)).status("1.1"))
                .isEqualTo("MET");
    }

    @Test
    void person_in_no_assessing_role_is_no_trainee_where_anybody_may_decide() {
        Case records = Case.registered()
                .evidence("E1")
                .add(Person.builder("witness-3").role(PersonRole.WITNESS).build())
                .decidedBy("witness-3", "D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(records.by(waiving(PersonRule.NON_ASSESSOR_DECIDES)).status("1.1"))
                .isEqualTo("MET");
    }

    @Test
    void learner_decides_where_that_is_waived() {
        Case records = Case.registered().evidence("E1").decidedBy("L-1001", "D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(records.by(waiving(PersonRule.LEARNER_DECIDES)).status("1.1"))
                .isEqualTo("MET");
    }
}
