package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.RECOGNISED;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.mapping.Reports.v;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.QualificationBuilder;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Centre;
import io.github.qcf4j.portfolio.DirectClaim;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.SignOff;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Worked cases on credit, rules and certification (V7.11 to V7.17), gaps and findings (V8). */
class V7CreditTest {

    @Test
    @Clause("V7.11")
    void an_equivalent_unit_counts_as_the_unit_and_is_awarded_as_itself() {
        CoverageReport report = given().recognised(
                        RecognitionRoute.EQUIVALENT_UNIT,
                        recognition -> recognition.held(
                                HeldAchievement.builder().credit(Credit.of(6)).build()))
                .report();

        assertThat(report.credit().recognised()).isEqualTo(Credit.of(5));
        assertThat(report.credit().awardedElsewhere()).isEqualTo(Credit.of(6));
        assertThat(report.credit().parts())
                .extracting(UnitCredit::toString)
                .containsExactly("J/999/0001: 5 credits counted, 6 credits awarded elsewhere");
    }

    @Test
    @Clause("V7.12")
    void an_exemption_counts_and_awards_nothing() {
        CoverageReport report = given().recognised(RecognitionRoute.EXEMPTION, recognition -> recognition)
                .evidence("E1")
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(RECOGNISED);
        assertThat(u(report).state()).isEqualTo(UnitState.RECOGNISED);
        assertThat(u(report).route()).contains(RecognitionRoute.EXEMPTION);
        assertThat(report.credit().recognised()).isEqualTo(Credit.of(5));
        assertThat(report.credit().awardedHere()).isEqualTo(Credit.ZERO);
        assertThat(report.credit().awardedElsewhere()).isEqualTo(Credit.ZERO);
    }

    @Test
    @Clause("V7.13")
    void a_unit_that_is_held_is_offered_to_the_rules_without_being_selected() {
        CoverageReport report = given().registered(registration -> registration.unit(Cases.U))
                .evidence("E1")
                .met("E1", "V 1.1", "V 1.2")
                .record(SignOff.builder(Cases.V, SignOffRole.ASSESSOR, day("05-01"))
                        .build())
                .report();

        assertThat(v(report).state()).isEqualTo(UnitState.ACHIEVED);
        assertThat(report.rules().orElseThrow().group("Optional").orElseThrow().creditHeld())
                .isEqualTo(Credit.of(5));
        assertThat(findings(report))
                .contains("-: note: L/999/0002 is held and not selected;"
                        + " add the unit to the registration if it is meant [unit.held.not.selected]");
    }

    @Test
    @Clause("V7.14")
    void units_that_bar_each_other_do_not_both_count() {
        CoverageReport report = bothHeld(qualification -> qualification.rule(BarredUnits.of(Cases.U, Cases.V)))
                .report();

        assertThat(report.rules().orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.rules().orElseThrow().notCounted())
                .hasToString("[L/999/0002 is not counted: barred with J/999/0001]");
    }

    @Test
    @Clause("V7.14")
    void every_pathway_is_asked_where_none_is_chosen() {
        CoverageReport report = bothHeld(qualification -> qualification
                        .pathway(Pathway.builder("Advising")
                                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(11)))
                                .build())
                        .pathway(Pathway.builder("Team leading").build()))
                .report();

        assertThat(report.isComplete()).isTrue();
        assertThat(report.rules().orElseThrow().way()).hasToString("pathway Team leading");
        assertThat(report.findings()).extracting(Finding::code).doesNotContain("rule.not.answered");
    }

    @Test
    @Clause("V7.14")
    void an_answer_that_hangs_on_what_is_not_recorded_is_unknown_and_names_it() {
        CoverageReport report = bothHeld(qualification ->
                        qualification.rule(SizeRule.of(Measure.GUIDED_LEARNING_HOURS, Bounds.atLeast(30))))
                .report();

        assertThat(report.rules().orElseThrow().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.findings()).extracting(Finding::code).contains("rule.not.recorded");
    }

    /** U and V are held, and one of them is asked for. */
    private static Cases bothHeld(UnaryOperator<QualificationBuilder> change) {
        return given().qualificationOf(UnitGroup.builder("Optional")
                        .unitCount(Bounds.atLeast(1))
                        .unit(Cases.U)
                        .unit(Cases.V)
                        .build())
                .qualification(change)
                .evidence("E1")
                .met("E1", "1.1", "1.2", "V 1.1", "V 1.2")
                .signedOff("05-01")
                .record(SignOff.builder(Cases.V, SignOffRole.ASSESSOR, day("05-01"))
                        .build());
    }

    @Test
    @Clause({"V7.15", "V7.14"})
    void a_qualification_is_complete_when_held_units_satisfy_the_rules() {
        CoverageReport report = given().evidence("E1")
                .met("E1", "1.1", "1.2")
                .signedOff("05-01")
                .qualificationOf(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(Cases.U)
                        .build())
                .report();

        assertThat(report.rules().orElseThrow().answer()).isEqualTo(Answer.SATISFIED);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    @Clause("V7.16")
    void an_achieved_unit_is_claimable_with_direct_claim_status() {
        CoverageReport report = achieved().record(centre()).report();

        assertThat(u(report).certification()).isEqualTo(CertificationState.CLAIMABLE);
        assertThat(u(report).notClaimableBecause()).isEmpty();
    }

    @Test
    @Clause("V7.16")
    void without_direct_claim_status_external_quality_assurance_has_to_agree() {
        Cases cases = achieved();

        assertThat(u(cases.report()).notClaimableBecause())
                .containsExactly("neither direct claim status nor agreement by external quality assurance is recorded");

        cases.assured(
                "Q1",
                "06-01",
                AssuranceTarget.ofUnit(Cases.U),
                AssuranceBody.EXTERNAL,
                AssuranceOutcome.AGREED,
                "verifier-2");

        assertThat(u(cases.report()).certification()).isEqualTo(CertificationState.CLAIMABLE);
    }

    @Test
    @Clause("V7.17")
    void an_action_on_a_replaced_decision_is_not_open() {
        Cases cases = achieved()
                .record(centre())
                .assured(
                        "Q1",
                        "06-01",
                        AssuranceTarget.ofDecision("D-E1"),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.ACTION_REQUIRED,
                        "verifier-1");

        assertThat(u(cases.report()).notClaimableBecause()).containsExactly("an action is open");

        cases.decided("D2", "06-10", DecisionOutcome.MET, "E1", "1.1", "1.2");

        assertThat(u(cases.report()).certification()).isEqualTo(CertificationState.CLAIMABLE);
    }

    @Test
    @Clause("V7.17")
    void an_action_is_closed_by_a_later_agreement() {
        CoverageReport report = achieved()
                .record(centre())
                .assured(
                        "Q1",
                        "06-01",
                        AssuranceTarget.ofUnit(Cases.U),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.ACTION_REQUIRED,
                        "verifier-1")
                .assured(
                        "Q2",
                        "06-02",
                        AssuranceTarget.ofUnit(Cases.U),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.AGREED,
                        "verifier-1")
                .report();

        assertThat(u(report).certification()).isEqualTo(CertificationState.CLAIMABLE);
    }

    @Test
    @Clause("V8.1")
    void a_criterion_without_evidence_is_a_gap() {
        CoverageReport report = given().evidence("E1").met("E1", "1.1").report();

        assertThat(gaps(report)).containsExactly("J/999/0001 1.2 has no evidence; map evidence to it [gap.criterion]");
    }

    @Test
    @Clause("V8.2")
    void units_that_nobody_selected_are_a_gap_of_their_group() {
        CoverageReport report = given().qualificationOf(
                        UnitGroup.builder("Mandatory")
                                .mandatory(true)
                                .unit(Cases.U)
                                .build(),
                        UnitGroup.builder("Optional")
                                .unit(Cases.V)
                                .credits(Bounds.atLeast(5))
                                .build())
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly("999/0002/6 group Optional is short of 5 credits; select further units of the group"
                        + " [gap.group]");
        assertThat(report.gaps().get(0).missing()).isEqualTo(5);
        assertThat(report.gaps().get(0).candidates()).containsExactly("L/999/0002");
    }

    @Test
    @Clause("V8.3")
    void a_finding_does_not_hold_a_title() {
        CoverageReport report = given().evidence(
                        "E1", item -> item.title("Statement by Alex Example").occurred(day("03-03")))
                .mapped("E1", "03-03", "9.9")
                .report();

        assertThat(findings(report)).singleElement().asString().contains("E1").doesNotContain("Alex");
    }

    private static Cases achieved() {
        return given().evidence("E1").met("E1", "1.1", "1.2").signedOff("05-01");
    }

    private static Centre centre() {
        return Centre.builder("centre-1")
                .directClaim(DirectClaim.of(Cases.Q, DatePeriod.ALWAYS))
                .build();
    }
}
