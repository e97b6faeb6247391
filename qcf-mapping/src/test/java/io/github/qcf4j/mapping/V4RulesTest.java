package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.AWAITING_DECISION;
import static io.github.qcf4j.mapping.CriterionStatus.LAPSED;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.Reports.criterion;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PersonRule;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Worked cases on what a policy says of age, of persons, of credit and of unknown places (V4.11 to V4.14). */
class V4RulesTest {

    @Test
    @Clause("V4.11")
    void age_may_be_judged_on_the_day_asked_about() {
        Cases cases = given().by(within24Months(CurrencyMeasure.AS_OF))
                .evidence("E1", item -> item.occurred(day("2012-03-03")))
                .decided("D1", "2012-03-09", DecisionOutcome.MET, "E1", "1.1");

        assertThat(status(cases.asOf("2014-03-03"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.asOf("2014-03-04"), "1.1")).isEqualTo(LAPSED);
        assertThat(criterion(cases.asOf("2014-03-03"), "1.1").metUntil()).contains(day("2014-03-03"));
    }

    @Test
    @Clause("V4.11")
    void age_may_be_judged_at_sign_off() {
        Cases cases = given().by(within24Months(CurrencyMeasure.SIGN_OFF))
                .evidence("E1", item -> item.occurred(day("2012-03-03")))
                .decided("D1", "2012-03-09", DecisionOutcome.MET, "E1", "1.1", "1.2");

        assertThat(u(cases.report()).state()).isEqualTo(UnitState.READY);

        CoverageReport report = cases.signedOff("05-01").report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(mappings(report)).startsWith("E1 for J/999/0001 1.1: Not admissible");
        assertThat(findings(report)).anyMatch(line -> line.contains("was too old for") && line.contains("signed off"));
    }

    @Test
    @Clause("V4.11")
    void age_is_else_judged_on_the_first_decision() {
        CoverageReport report = given().by(within24Months(CurrencyMeasure.FIRST_DECISION))
                .evidence("E1", item -> item.occurred(day("2011-09-03")))
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
    }

    private static CoveragePolicy within24Months(CurrencyMeasure measure) {
        return CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                .currency(Period.ofMonths(24))
                .currencyMeasure(measure)
                .build();
    }

    @Test
    @Clause("V4.12")
    void a_rule_about_persons_may_be_waived() {
        CoverageReport report = given().by(waiving(PersonRule.TRAINEE_UNSIGNED))
                .person("assessor-7", PersonRole.TRAINEE_ASSESSOR)
                .evidence("E1")
                .met("E1", "1.1")
                .asOf("03-09");

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @Clause("V4.12")
    void the_learner_a_witness_and_anybody_may_decide_where_that_is_waived() {
        Cases cases = given().person("assessor-7", PersonRole.WITNESS)
                .require(EvidenceRequirement.builder().assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT))
                .evidence(
                        "E1",
                        item -> item.method(AssessmentMethod.WITNESS_TESTIMONY)
                                .by("assessor-7")
                                .occurred(day("03-03")))
                .met("E1", "1.1")
                .decision("D2", "03-09", DecisionOutcome.MET, "E1", decision -> decision.assessor("L-1001"), "1.2");

        assertThat(status(cases.report(), "1.1")).isEqualTo(AWAITING_DECISION);

        CoverageReport report = cases.by(waiving(PersonRule.values())).report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @Clause("V4.12")
    void an_assessor_may_assure_where_that_is_waived() {
        CoverageReport report = given().by(waiving(PersonRule.ASSESSOR_ASSURES))
                .evidence("E1")
                .met("E1", "1.1")
                .assured(
                        "Q1",
                        "04-01",
                        AssuranceTarget.ofDecision("D-E1"),
                        AssuranceBody.INTERNAL,
                        AssuranceOutcome.ACTION_REQUIRED,
                        "assessor-7")
                .report();

        assertThat(report.findings()).isEmpty();
        assertThat(u(report).notClaimableBecause()).anyMatch(reason -> reason.contains("action"));
    }

    private static CoveragePolicy waiving(PersonRule... rules) {
        CoveragePolicy.Builder policy = CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED);
        for (PersonRule rule : rules) {
            policy.waive(rule);
        }
        return policy.build();
    }

    @Test
    @Clause("V4.13")
    void an_exempted_unit_may_fill_its_place_without_credit() {
        CoverageReport report = given().qualification(
                        whole -> whole.rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(5))))
                .by(CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                        .exemptionCounts(false)
                        .build())
                .recognised(RecognitionRoute.EXEMPTION, recognition -> recognition)
                .report();

        assertThat(report.credit().recognised()).isEqualTo(Credit.ZERO);
        assertThat(report.rules().orElseThrow().creditCounted()).isEqualTo(Credit.ZERO);
        assertThat(report.rules().orElseThrow().shortfallCredit()).isEqualTo(Credit.of(5));
        assertThat(report.rules().orElseThrow().group("Mandatory").orElseThrow().answer())
                .isEqualTo(Answer.SATISFIED);
        assertThat(report.credit().parts())
                .extracting(UnitCredit::toString)
                .containsExactly("J/999/0001: 0 credits counted, 0 credits awarded nowhere");
        assertThat(findings(report)).anyMatch(line -> line.contains("is exempted, and by the policy counts 0 credits"));
    }

    @Test
    @Clause("V4.14")
    void a_rule_for_an_unknown_place_is_a_finding() {
        CoverageReport report = given().by(CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                        .override(CoverageOverride.ofCriterion(Cases.criterion("9.9"), CoverageRule.accepted(2)))
                        .build())
                .evidence("E1")
                .met("E1", "1.1")
                .report();

        assertThat(findings(report)).anyMatch(line -> line.contains("[policy.place.unknown]"));
        assertThat(status(report, "1.1")).isEqualTo(MET);
    }
}
