package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.AWAITING_DECISION;
import static io.github.qcf4j.mapping.CriterionStatus.LAPSED;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NOT_REQUIRED;
import static io.github.qcf4j.mapping.CriterionStatus.NOT_YET_MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.CriterionStatus.PARTLY_MET;
import static io.github.qcf4j.mapping.CriterionStatus.RECOGNISED;
import static io.github.qcf4j.mapping.Reports.criterion;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.mapping.Reports.v;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.RecognitionRoute;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Worked cases on the status of a criterion (V3). */
class V3CriterionStatusTest {

    @Test
    @Clause("V3.1")
    void nothing_is_required_of_a_unit_that_is_not_selected() {
        CoverageReport report = given().registered(registration -> registration.unit(Cases.U))
                .evidence("E1")
                .met("E1", "V 1.1")
                .report();

        assertThat(v(report).criterion("1.1").orElseThrow().status()).isEqualTo(NOT_REQUIRED);
        assertThat(mappings(report)).containsExactly("E1 for L/999/0002 1.1: Unit not selected");
    }

    @Test
    @Clause("V3.2")
    void a_recognised_outcome_covers_its_criteria() {
        CoverageReport report = given().recognised(
                        RecognitionRoute.PRIOR_LEARNING, recognition -> recognition.outcome("1"))
                .report();

        assertThat(u(report).criteria()).extracting(CriterionCoverage::status).containsExactly(RECOGNISED, RECOGNISED);
        assertThat(criterion(report, "1.1").route()).contains(RecognitionRoute.PRIOR_LEARNING);
        assertThat(u(report).state()).isEqualTo(UnitState.READY);
        assertThat(report.gaps()).isEmpty();
    }

    @Test
    @Clause("V3.3")
    void a_standing_decision_meets_a_criterion() {
        CoverageReport report = given().evidence("E1")
                .mapped("E1", "03-03", "1.1")
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(criterion(report, "1.1").counted()).containsExactly("E1");
        assertThat(criterion(report, "1.1").needed()).isEqualTo(1);
    }

    @Test
    @Clause("V3.4")
    void a_criterion_lapses_when_its_evidence_expires() {
        Cases cases = expiringCertificate();

        assertThat(status(cases.asOf("05-31"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.asOf("06-01"), "1.1")).isEqualTo(LAPSED);
        assertThat(mappings(cases.asOf("06-01"))).containsExactly("E1 for J/999/0001 1.1: Lapsed");
    }

    @Test
    @Clause("V3.5")
    void partial_decisions_do_not_add_up() {
        Cases cases = given().evidence("E1", "E2")
                .decided("D1", "03-09", DecisionOutcome.PARTLY_MET, "E1", "1.1")
                .decided("D2", "03-10", DecisionOutcome.PARTLY_MET, "E2", "1.1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(PARTLY_MET);

        cases.decided("D3", "04-01", DecisionOutcome.MET, "E1 E2", "1.1");

        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
        assertThat(criterion(cases.report(), "1.1").counted()).containsExactly("E1", "E2");
    }

    @Test
    @Clause("V3.6")
    void undecided_evidence_awaits_a_decision() {
        CoverageReport report = given().evidence("E1", "E2")
                .decided("D1", "03-09", DecisionOutcome.NOT_YET_MET, "E1", "1.1")
                .mapped("E2", "03-20", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(criterion(report, "1.1").notYetMet()).containsExactly("E1");
        assertThat(criterion(report, "1.1").awaiting()).containsExactly("E2");
    }

    @Test
    @Clause("V3.7")
    void evidence_that_was_decided_and_not_enough_is_not_yet_met() {
        CoverageReport report = given().evidence("E1")
                .decided("D1", "03-09", DecisionOutcome.NOT_YET_MET, "E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NOT_YET_MET);
    }

    @Test
    @Clause("V3.8")
    void a_criterion_without_mappings_has_no_evidence() {
        CoverageReport report = given().evidence("E1").met("E1", "1.1").report();

        assertThat(status(report, "1.2")).isEqualTo(NO_EVIDENCE);
    }

    @Test
    @Clause("V3.9")
    void evidence_is_valid_for_the_time_that_a_requirement_gives_it() {
        Cases cases = given().require(EvidenceRequirement.builder().validFor(Period.ofYears(1)))
                .evidence("E1", item -> item.occurred(day("2013-03-03")))
                .decided("D1", "2013-03-09", DecisionOutcome.MET, "E1", "1.1");

        assertThat(status(cases.asOf("2014-03-03"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.asOf("2014-03-04"), "1.1")).isEqualTo(LAPSED);
    }

    @Test
    @Clause("V3.9")
    void a_joint_decision_ends_with_the_first_of_its_items() {
        CoverageReport report = given().evidence("E1")
                .evidence("E2", item -> item.expires(day("05-31")))
                .met("E1 E2", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(LAPSED);
        assertThat(criterion(report, "1.1").lapsed()).containsExactly("E1", "E2");
    }

    @Test
    @Clause("V3.10")
    void enough_of_a_choice_releases_the_others() {
        Cases cases = given().unit(unit -> unit.outcome("Be able to respond", "Respond by call", "Respond by email")
                .choice(CriterionChoice.of(1, "2.1", "2.2")));

        CoverageReport report = cases.evidence("E1").met("E1", "2.2").report();

        assertThat(status(report, "2.1")).isEqualTo(NOT_REQUIRED);
        assertThat(status(report, "2.2")).isEqualTo(MET);
        assertThat(u(report).choices()).extracting(ChoiceCoverage::progress).containsExactly(Fraction.of(1, 1));
        assertThat(u(report).progress()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    @Clause("V3.10")
    void an_open_choice_is_one_gap() {
        CoverageReport report = given().unit(
                        unit -> unit.outcome("Be able to respond", "Respond by call", "Respond by email")
                                .choice(CriterionChoice.of(1, "2.1", "2.2")))
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 choice 1 is short of 1 criterion; map evidence to 2.1 or 2.2 [gap.choice]");
        assertThat(report.gaps().get(0).candidates()).containsExactly("2.1", "2.2");
    }

    @Test
    @Clause("V3.11")
    void a_resubmission_is_shown_beside_a_lapsed_criterion() {
        CoverageReport report = expiringCertificate()
                .evidence("E2")
                .mapped("E2", "06-10", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(LAPSED);
        assertThat(criterion(report, "1.1").awaiting()).containsExactly("E2");
        assertThat(criterion(report, "1.1").lapsed()).containsExactly("E1");
    }

    @Test
    @Clause("V3.12")
    void several_mappings_of_one_item_are_one_with_its_locators() {
        CoverageReport report = given().evidence("E1")
                .mapping("E1", mapping -> mapping.locator("page 7").on(day("03-03")), "1.1")
                .mapping("E1", mapping -> mapping.locator("page 2").on(day("03-03")), "1.1")
                .met("E1", "1.1")
                .report();

        assertThat(mappings(report)).containsExactly("E1 for J/999/0001 1.1: Counted");
        assertThat(report.mappings().get(0).locators()).containsExactly("page 2", "page 7");
        assertThat(criterion(report, "1.1").counted()).containsExactly("E1");
    }

    @Test
    @Clause({"V4.1", "V3.11"})
    void one_item_that_is_enough_meets_a_criterion() {
        CoverageReport report = given().evidence("E1", "E2")
                .met("E1", "1.1")
                .decided("D2", "03-20", DecisionOutcome.NOT_YET_MET, "E2", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(criterion(report, "1.1").counted()).containsExactly("E1");
        assertThat(criterion(report, "1.1").notYetMet()).containsExactly("E2");
    }

    @Test
    @Clause("V4.2")
    void progress_is_two_whole_numbers() {
        CoverageReport report = given().evidence("E1").met("E1", "1.1").report();

        assertThat(u(report).progress()).isEqualTo(Fraction.of(1, 2));
        assertThat(report.progress()).isEqualTo(Fraction.of(1, 2));
    }

    private static Cases expiringCertificate() {
        return given().evidence(
                        "E1",
                        item -> item.medium(EvidenceMedium.CERTIFICATE)
                                .occurred(day("03-03"))
                                .expires(day("05-31")))
                .met("E1", "1.1");
    }
}
