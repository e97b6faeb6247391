package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.mapping.Reports.v;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.SignOff;
import org.junit.jupiter.api.Test;

/** Worked cases on the selection and the states of units (V7.1 to V7.10, V7.14, V7.15). */
class V7UnitsTest {

    private static final UnitIdentifier OUTLINE = UnitIdentifier.parse("HSC 024");

    @Test
    @Clause("V7.1")
    void mandatory_units_are_selected() {
        CoverageReport report = given().report();

        assertThat(u(report).selection()).isEqualTo(UnitSelection.MANDATORY);
        assertThat(v(report).selection()).isEqualTo(UnitSelection.NOT_SELECTED);
    }

    @Test
    @Clause("V7.1")
    void registered_units_are_selected() {
        CoverageReport report =
                given().registered(registration -> registration.unit(Cases.V)).report();

        assertThat(v(report).selection()).isEqualTo(UnitSelection.REGISTERED);
        assertThat(report.unitsInferred()).isFalse();
    }

    @Test
    @Clause("V7.2")
    void a_mapping_selects_its_unit_when_none_is_registered() {
        CoverageReport report = given().evidence("E1")
                .met("E1", "1.1", "1.2")
                .mapped("E1", "03-03", "V 1.1")
                .report();

        assertThat(v(report).selection()).isEqualTo(UnitSelection.INFERRED);
        assertThat(report.unitsInferred()).isTrue();
        assertThat(gaps(report))
                .containsExactly(
                        "L/999/0002 1.1 awaits a decision on 1 item of evidence; get the evidence decided"
                                + " [gap.criterion]",
                        "L/999/0002 1.2 has no evidence; map evidence to it [gap.criterion]");
    }

    @Test
    @Clause("V7.3")
    void a_unit_recognised_as_a_whole_has_no_gaps() {
        CoverageReport report = given().recognised(RecognitionRoute.CREDIT_TRANSFER, recognition -> recognition)
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.RECOGNISED);
        assertThat(u(report).route()).contains(RecognitionRoute.CREDIT_TRANSFER);
        assertThat(report.gaps()).isEmpty();
        assertThat(report.progress().isWhole()).isTrue();
        assertThat(report.credit().recognised()).isEqualTo(Credit.of(5));
        assertThat(report.credit().awardedElsewhere()).isEqualTo(Credit.of(5));
    }

    @Test
    @Clause({"V7.4", "V7.15"})
    void a_ready_unit_is_no_gap_and_counts_for_the_selection() {
        CoverageReport report = ready().report();

        assertThat(u(report).state()).isEqualTo(UnitState.READY);
        assertThat(report.gaps()).isEmpty();
        assertThat(report.rules().orElseThrow().shortfallCredit()).isEqualTo(Credit.of(5));
        assertThat(report.selection()
                        .orElseThrow()
                        .group("Mandatory")
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.SATISFIED);
    }

    @Test
    @Clause({"V7.5", "V3.3"})
    void an_achieved_unit_keeps_evidence_that_expires_later() {
        CoverageReport report = given().evidence(
                        "E1", item -> item.occurred(day("03-03")).expires(day("05-31")))
                .met("E1", "1.1", "1.2")
                .signedOff("05-01")
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.ACHIEVED);
        assertThat(u(report).dateAchieved()).contains(day("05-01"));
        assertThat(status(report, "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V7.5")
    void what_was_withdrawn_since_does_not_make_a_unit_achieved() {
        CoverageReport report = given().evidence("E1", "E2")
                .met("E1", "1.1", "1.2")
                .signedOff("05-01")
                .decided("D2", "06-01", DecisionOutcome.MET, "E2", "1.1", "1.2")
                .withdrawn("D-E1", "07-01")
                .report();

        assertThat(u(report).dateAchieved()).contains(day("06-01"));
    }

    @Test
    @Clause({"V7.6", "V2.16"})
    void a_unit_signed_off_too_early_is_achieved_when_it_is_ready() {
        CoverageReport report = given().evidence("E1")
                .met("E1", "1.1")
                .signedOff("05-01")
                .decided("D2", "05-10", DecisionOutcome.MET, "E1", "1.2")
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.ACHIEVED);
        assertThat(u(report).dateAchieved()).contains(day("05-10"));
        assertThat(u(report).signedOff()).contains(day("05-01"));
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 sign-off S1 is of 2014-05-01, before the last decision on"
                        + " 'J/999/0001'; check the dates [signoff.before.decision]");
    }

    @Test
    @Clause("V7.7")
    void a_withdrawal_takes_an_achievement_away() {
        Cases cases = ready().signedOff("05-01").withdrawn("D-E1", "06-01", "1.1");

        CoverageReport report = cases.report();

        assertThat(u(cases.asOf("05-15")).state()).isEqualTo(UnitState.ACHIEVED);
        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(report.credit().achieved()).isEqualTo(Credit.ZERO);
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 sign-off S1 closes 'J/999/0001', which is not complete;"
                        + " complete the unit or withdraw the signature [signoff.unsupported]");
    }

    @Test
    @Clause("V7.7")
    void a_later_lower_decision_takes_an_achievement_away() {
        CoverageReport report = ready().signedOff("05-01")
                .decided("D2", "06-01", DecisionOutcome.NOT_YET_MET, "E1", "1.1")
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
    }

    @Test
    @Clause("V7.8")
    void a_mapping_or_a_signature_starts_a_unit() {
        CoverageReport report = given().evidence("E1")
                .mapped("E1", "03-03", "1.1")
                .registered(registration -> registration.unit(Cases.U))
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(v(report).state()).isEqualTo(UnitState.NOT_STARTED);

        CoverageReport signed = given().record(SignOff.builder(Cases.V, SignOffRole.LEARNER, day("03-03"))
                        .build())
                .report();

        assertThat(v(signed).state()).isEqualTo(UnitState.IN_PROGRESS);
    }

    @Test
    @Clause("V7.9")
    void an_outline_is_achieved_by_its_sign_off() {
        Cases cases = given().further(
                        Unit.builder(OUTLINE).title("Safeguarding").credit(3).build())
                .qualificationOf(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(OUTLINE)
                        .build())
                .record(SignOff.builder(OUTLINE, SignOffRole.ASSESSOR, day("05-01"))
                        .build());

        CoverageReport report = cases.report();

        assertThat(gaps(cases.asOf("04-30")))
                .containsExactly("unit HSC 024 is not signed off, and its criteria are not recorded;"
                        + " complete the unit and sign it off [gap.unit]");
        assertThat(report.unit(OUTLINE).orElseThrow().dateAchieved()).contains(day("05-01"));
        assertThat(report.gaps()).isEmpty();
        assertThat(findings(report))
                .containsExactly("-: note: unit HSC 024 is achieved on its sign-off alone;"
                        + " describe the criteria of the unit [unit.criteria.not.recorded]");
    }

    @Test
    @Clause("V7.10")
    void an_outcome_without_criteria_is_never_met() {
        CoverageReport report = given().unit(unit -> unit.outcome(LearningOutcome.builder("Be able to improve")))
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .signedOff("05-01")
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(u(report).progress().isWhole()).isTrue();
    }

    private static Cases ready() {
        return given().evidence("E1").met("E1", "1.1", "1.2");
    }
}
