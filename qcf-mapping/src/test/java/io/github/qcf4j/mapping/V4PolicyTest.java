package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.AWAITING_DECISION;
import static io.github.qcf4j.mapping.CriterionStatus.LAPSED;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.CriterionStatus.PARTLY_MET;
import static io.github.qcf4j.mapping.Reports.criterion;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import org.junit.jupiter.api.Test;

/** Worked cases on how much accepted evidence a policy asks for (V4.3 to V4.8). */
class V4PolicyTest {

    private static final CoveragePolicy TWO = CoveragePolicy.accepted(2);

    @Test
    @Clause("V4.3")
    void the_narrower_rule_wins() {
        CoveragePolicy policy = TWO.toBuilder()
                .override(CoverageOverride.ofUnit(Cases.U, CoverageRule.accepted(4)))
                .override(CoverageOverride.ofOutcome(new OutcomeReference(Cases.U, "1"), CoverageRule.accepted(3)))
                .override(CoverageOverride.ofCriterion(Cases.criterion("1.2"), CoverageRule.ANY_ACCEPTED))
                .build();

        CoverageReport report =
                given().by(policy).evidence("E1").met("E1", "1.1", "1.2").report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.1").needed()).isEqualTo(3);
        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(report.policy()).isEqualTo(policy);
    }

    @Test
    @Clause("V4.3")
    void a_criterion_lapses_that_would_be_met_but_for_an_end() {
        Cases cases = given().by(TWO)
                .evidence("E1")
                .evidence("E2", item -> item.occurred(day("03-03")).expires(day("05-31")))
                .met("E1", "1.1")
                .met("E2", "1.1");

        assertThat(status(cases.asOf("05-31"), "1.1")).isEqualTo(MET);
        assertThat(criterion(cases.asOf("05-31"), "1.1").metUntil()).contains(day("05-31"));
        assertThat(status(cases.asOf("06-01"), "1.1")).isEqualTo(LAPSED);
        assertThat(mappings(cases.asOf("06-01")))
                .containsExactly("E1 for J/999/0001 1.1: Counted", "E2 for J/999/0001 1.1: Lapsed");
    }

    @Test
    @Clause("V4.4")
    void several_pages_of_one_item_are_one_item() {
        CoverageReport report = given().by(TWO)
                .evidence("E1")
                .mapping("E1", mapping -> mapping.locator("page 2"), "1.1")
                .mapping("E1", mapping -> mapping.locator("page 7"), "1.1")
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.1").share()).isEqualTo(Fraction.of(1, 2));
        assertThat(gaps(report))
                .startsWith("J/999/0001 1.1 has 1 of 2 items accepted; get further evidence accepted [gap.criterion]");
    }

    @Test
    @Clause("V4.4")
    void an_item_that_is_partly_met_does_not_count() {
        CoverageReport report = given().by(TWO)
                .evidence("E1", "E2")
                .met("E1", "1.1")
                .decided("D2", "03-20", DecisionOutcome.PARTLY_MET, "E2", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.1").counted()).containsExactly("E1");
        assertThat(u(report).progress()).isEqualTo(Fraction.of(0, 2));
    }

    @Test
    @Clause("V4.4")
    void a_joint_decision_counts_for_all_its_items() {
        CoverageReport report =
                given().by(TWO).evidence("E1", "E2").met("E1 E2", "1.1").report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V4.5")
    void an_item_by_a_method_that_is_enough_alone_is_all_that_is_needed() {
        CoverageReport report = given().by(TWO.toBuilder()
                        .enoughAlone(AssessmentMethod.DIRECT_OBSERVATION)
                        .build())
                .evidence("E1")
                .evidence("E2", item -> item.method(AssessmentMethod.WORK_PRODUCT))
                .met("E1", "1.1")
                .met("E2", "1.2")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(criterion(report, "1.1").needed()).isEqualTo(1);
        assertThat(status(report, "1.2")).isEqualTo(PARTLY_MET);
    }

    @Test
    @Clause("V4.6")
    void everything_that_is_mapped_has_to_be_accepted() {
        Cases cases = given().by(CoveragePolicy.allMappedAccepted())
                .require(EvidenceRequirement.builder().simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED)))
                .evidence("E1", "E2")
                .evidence("E3", item -> item.setting(EvidenceSetting.SIMULATION))
                .met("E1", "1.1")
                .mapping("E2", mapping -> mapping.reference("M2"), "1.1")
                .mapped("E3", "03-03", "1.1")
                .decided("D2", "03-20", DecisionOutcome.NOT_YET_MET, "E2", "1.1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(cases.report(), "1.1").needed()).isEqualTo(2);
        assertThat(gaps(cases.report()))
                .startsWith("J/999/0001 1.1 has 1 of 2 items accepted; get the other evidence accepted or withdraw its"
                        + " mapping [gap.criterion]");

        cases.withdrawn("M2", "05-01");

        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
        assertThat(status(cases.report(), "1.2")).isEqualTo(NO_EVIDENCE);
    }

    @Test
    @Clause({"V4.6", "V7.5"})
    void what_was_mapped_on_the_day_has_to_be_accepted_on_the_day() {
        CoverageReport report = given().by(CoveragePolicy.allMappedAccepted())
                .evidence("E1", "E2")
                .met("E1", "1.1", "1.2")
                .mapped("E2", "03-03", "1.1")
                .signedOff("05-01")
                .decided("D2", "06-01", DecisionOutcome.MET, "E2", "1.1")
                .report();

        assertThat(u(report).dateAchieved()).contains(day("06-01"));
    }

    @Test
    @Clause("V4.7")
    void each_mapped_item_is_a_share() {
        CoverageReport report = given().by(CoveragePolicy.proportional())
                .evidence("E1", "E2", "E3")
                .met("E1", "1.1")
                .mapped("E2", "03-20", "1.1")
                .mapped("E3", "03-20", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(PARTLY_MET);
        assertThat(criterion(report, "1.1").share()).isEqualTo(Fraction.of(1, 3));
        assertThat(report.progress()).isEqualTo(Fraction.of(0, 2));
    }

    @Test
    @Clause("V4.8")
    void nothing_is_met_before_the_sign_off() {
        Cases cases = given().by(CoveragePolicy.finalDecision()).evidence("E1").met("E1", "1.1", "1.2");
        CoverageReport before = cases.report();

        assertThat(u(before).criteria())
                .extracting(CriterionCoverage::status)
                .containsExactly(AWAITING_DECISION, AWAITING_DECISION);
        assertThat(u(before).state()).isEqualTo(UnitState.READY);
        assertThat(before.gaps()).isEmpty();
        assertThat(before.progress()).isEqualTo(Fraction.of(0, 2));

        CoverageReport after = cases.signedOff("05-01").report();

        assertThat(status(after, "1.1")).isEqualTo(MET);
        assertThat(u(after).dateAchieved()).contains(day("05-01"));
    }

    @Test
    @Clause("V4.8")
    void what_awaits_the_sign_off_is_not_counted_in_a_choice() {
        CoverageReport report = given().unit(unit -> unit.choice(CriterionChoice.of(1, "1.1", "1.2")))
                .by(CoveragePolicy.finalDecision())
                .evidence("E1")
                .met("E1", "1.1")
                .report();

        assertThat(u(report).choices()).extracting(ChoiceCoverage::met).containsExactly(0);
        assertThat(status(report, "1.2")).isEqualTo(CriterionStatus.NOT_REQUIRED);
        assertThat(report.gaps()).isEmpty();
    }
}
