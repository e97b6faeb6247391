package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.testkit.ReferenceVerdicts.CriterionVerdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of V4: what counts as covered by each kind of policy. */
class AnsweredPoliciesTest {

    private static final CoveragePolicy TWO = CoveragePolicy.accepted(2);

    private static CriterionReference criterion(String number) {
        return CriterionReference.of(IllustrativeReferences.unit(1), number);
    }

    /** Returns the status of 1.1 late in the year, and how many items count of how many needed. */
    private static String numbers(Case records) {
        CriterionVerdict verdict = records.criterion("1.1", "11-21");
        return "%s %d of %d".formatted(verdict.status(), verdict.counted().size(), verdict.needed());
    }

    private static Case withItem(AssessmentMethod method) {
        return Case.registered()
                .add(Evidence.builder("E1").method(method).build())
                .decided("D1", "E1", MET, "03-09", "1.1");
    }

    private static EvidenceMapping page(String number) {
        return EvidenceMapping.builder("E1", List.of(criterion("1.1")))
                .locator("page " + number)
                .build();
    }

    private static Case withTwoJudged() {
        return Case.registered()
                .evidence("E1", "E2")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decided("D2", "E2", NOT_YET_MET, "03-09", "1.1");
    }

    @Test
    void one_accepted_item_is_enough_by_the_usual_policy() {
        assertThat(numbers(withTwoJudged())).isEqualTo("MET 1 of 1");
        assertThat(withTwoJudged().unit(Case.U, "11-21").progress()).hasToString("1/2");
    }

    @Test
    void narrower_rule_wins() {
        Case records = Case.registered().evidence("E1").decided("D1", "E1", MET, "03-09", "1.1", "1.2");
        CoverageOverride ofCriterion = CoverageOverride.ofCriterion(criterion("1.2"), CoverageRule.ANY_ACCEPTED);
        CoverageOverride ofOutcome = CoverageOverride.ofOutcome(
                OutcomeReference.of(IllustrativeReferences.unit(1), "1"), CoverageRule.accepted(3));
        CoverageOverride ofUnit = CoverageOverride.ofUnit(IllustrativeReferences.unit(1), CoverageRule.ANY_ACCEPTED);

        records.by(TWO.toBuilder().override(ofCriterion).build());
        assertThat(records.status("1.1")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.2")).isEqualTo("MET");

        records.by(CoveragePolicy.anyAccepted().toBuilder()
                .override(ofUnit)
                .override(ofOutcome)
                .override(ofCriterion)
                .build());
        assertThat(numbers(records)).isEqualTo("PARTLY_MET 1 of 3");
        assertThat(records.status("1.2")).isEqualTo("MET");
    }

    @Test
    void several_pages_of_one_item_are_one_item() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .add(page("2"))
                .add(page("7"))
                .decided("D1", "E1", MET, "03-09", "1.1")
                .by(TWO);

        assertThat(numbers(records)).isEqualTo("PARTLY_MET 1 of 2");

        records.decided("D2", "E2", MET, "03-10", "1.1");

        assertThat(numbers(records)).isEqualTo("MET 2 of 2");
    }

    @Test
    void number_of_items_that_was_reached_lapses_with_one_of_them() {
        Case records = Case.registered()
                .evidence("E1")
                .add(Evidence.builder("E2").expires(Case.day("05-31")).build())
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decided("D2", "E2", MET, "03-10", "1.1")
                .by(TWO);

        assertThat(records.status("1.1", "05-31")).isEqualTo("MET");
        assertThat(numbers(records)).isEqualTo("LAPSED 1 of 2");
    }

    @Test
    void one_item_by_a_method_may_be_enough_alone() {
        CoveragePolicy policy =
                TWO.toBuilder().enoughAlone(AssessmentMethod.DIRECT_OBSERVATION).build();

        assertThat(numbers(withItem(AssessmentMethod.DIRECT_OBSERVATION).by(policy)))
                .isEqualTo("MET 1 of 1");
        assertThat(numbers(withItem(AssessmentMethod.WORK_PRODUCT).by(policy))).isEqualTo("PARTLY_MET 1 of 2");
    }

    @Test
    void every_mapped_item_has_to_be_accepted_until_its_mapping_is_withdrawn() {
        Case records = withTwoJudged().by(CoveragePolicy.allMappedAccepted());

        assertThat(numbers(records)).isEqualTo("PARTLY_MET 1 of 2");

        records.add(EvidenceMapping.builder("E2", List.of(criterion("1.1")))
                        .reference("M2")
                        .build())
                .withdrawn("M2", "05-01");

        assertThat(numbers(records)).isEqualTo("MET 1 of 1");
        assertThat(records.criterion("1.2", "11-21").needed()).isEqualTo(1);
    }

    @Test
    void accepted_items_are_a_share_of_those_mapped() {
        Case records = Case.registered()
                .evidence("E1", "E2", "E3")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .mapped("E2", "03-09", "1.1")
                .mapped("E3", "03-09", "1.1")
                .by(CoveragePolicy.proportional());

        assertThat(numbers(records)).isEqualTo("PARTLY_MET 1 of 3");
        assertThat(records.unit(Case.U, "11-21").progress()).hasToString("0/2");
    }

    @Test
    void criterion_awaits_the_sign_off_of_its_unit_which_is_ready_without_it() {
        Case records = Case.registered()
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .signedOff(Case.U, "05-01")
                .by(CoveragePolicy.finalDecision());

        assertThat(records.status("1.1", "04-30")).isEqualTo("AWAITING_DECISION");
        assertThat(records.state(Case.U, "04-30")).isEqualTo("READY");
        assertThat(records.unit(Case.U, "04-30").progress()).hasToString("0/2");
        assertThat(records.verdicts("04-30").gaps()).isEmpty();
        assertThat(records.status("1.1", "05-01")).isEqualTo("MET");
        assertThat(records.state(Case.U, "05-01")).isEqualTo("ACHIEVED on 2014-05-01");
    }

    @Test
    void criterion_that_awaits_the_sign_off_releases_the_others_of_its_choice_and_is_no_progress() {
        Case records = Case.of(
                        Case.unit().choice(CriterionChoice.of(1, "1.1", "1.2")).build())
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .by(CoveragePolicy.finalDecision());

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(records.status("1.2")).isEqualTo("NOT_REQUIRED");
        assertThat(records.unit(Case.U, "11-21").progress()).hasToString("0/1");
        assertThat(records.gaps()).isEmpty();
    }

    @Test
    void nothing_but_witness_testimony_is_not_enough_where_the_policy_asks_for_more() {
        CoveragePolicy policy = CoveragePolicy.anyAccepted().toBuilder()
                .demand(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                .build();
        Case records = withItem(AssessmentMethod.WITNESS_TESTIMONY).by(policy);

        assertThat(numbers(records)).isEqualTo("PARTLY_MET 1 of 1");

        records.add(Evidence.builder("E2").method(AssessmentMethod.WORK_PRODUCT).build())
                .decided("D2", "E2", MET, "03-10", "1.1");

        assertThat(numbers(records)).isEqualTo("MET 2 of 1");
        assertThat(numbers(withItem(AssessmentMethod.EXPERT_WITNESS_TESTIMONY).by(policy)))
                .isEqualTo("MET 1 of 1");
        assertThat(numbers(Case.registered()
                        .add(Evidence.builder("E1").build())
                        .decided("D1", "E1", MET, "03-09", "1.1")
                        .by(policy)))
                .isEqualTo("MET 1 of 1");
    }

    private static Case occurredLongAgo(CurrencyMeasure measure) {
        return Case.registered()
                .add(Evidence.builder("E1").occurred(LocalDate.of(2012, 3, 3)).build())
                .decided("D1", "E1", MET, "03-02", "1.1", "1.2")
                .signedOff(Case.U, "04-01")
                .by(CoveragePolicy.anyAccepted().toBuilder()
                        .currency(Period.ofMonths(24))
                        .currencyMeasure(measure)
                        .build());
    }

    @Test
    void age_on_the_first_decision_is_judged_once() {
        Case records = occurredLongAgo(CurrencyMeasure.FIRST_DECISION);

        assertThat(records.status("1.1")).isEqualTo("MET");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("ACHIEVED on 2014-04-01");
    }

    @Test
    void age_at_sign_off_is_not_judged_before_it() {
        Case records = occurredLongAgo(CurrencyMeasure.SIGN_OFF);

        assertThat(records.status("1.1", "03-31")).isEqualTo("MET");
        assertThat(records.status("1.1", "04-01")).isEqualTo("NO_EVIDENCE");
        assertThat(records.mappings().get(0)).isEqualTo("mapping E1 J/999/0001 1.1 NOT_ADMISSIBLE");
    }

    @Test
    void age_on_the_day_asked_about_lets_evidence_end() {
        Case records = occurredLongAgo(CurrencyMeasure.AS_OF);

        assertThat(records.status("1.1", "03-03")).isEqualTo("MET");
        assertThat(records.status("1.1", "03-04")).isEqualTo("LAPSED");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void exemption_may_count_without_credit() {
        Case records = Case.registered()
                .add(Recognition.builder(IllustrativeReferences.unit(1), RecognitionRoute.EXEMPTION, Case.day("02-01"))
                        .build());

        assertThat(records.unit(Case.U, "11-21").credit().orElseThrow())
                .hasToString("counted=5 awarded=0 NOWHERE EXEMPTION");

        records.by(
                CoveragePolicy.anyAccepted().toBuilder().exemptionCounts(false).build());

        assertThat(records.unit(Case.U, "11-21").credit().orElseThrow())
                .hasToString("counted=0 awarded=0 NOWHERE EXEMPTION");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("RECOGNISED");
    }

    @Test
    void rule_for_what_there_is_not_changes_nothing() {
        Case records = Case.registered().evidence("E1").decided("D1", "E1", MET, "03-09", "1.1");

        records.by(CoveragePolicy.anyAccepted().toBuilder()
                .override(CoverageOverride.ofCriterion(criterion("9.9"), CoverageRule.accepted(2)))
                .build());

        assertThat(numbers(records)).isEqualTo("MET 1 of 1");
    }
}
