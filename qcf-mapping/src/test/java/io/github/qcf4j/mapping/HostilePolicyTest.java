package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.U;
import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.HostilePortfolioTest.MANY;
import static io.github.qcf4j.portfolio.PolicyDemand.AUTHENTICATION;
import static io.github.qcf4j.portfolio.PolicyDemand.INTERNAL_QUALITY_ASSURANCE;
import static io.github.qcf4j.portfolio.PolicyDemand.LEARNER_ACCEPTANCE;
import static io.github.qcf4j.portfolio.PolicyDemand.LOCATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By every policy a portfolio is mapped in a time that its size explains, the date achieved included (V4, V7.5). */
class HostilePolicyTest {

    private static final LocalDate SIGNED = day("03-03");
    private static final LocalDate LAST = SIGNED.plusDays(MANY);

    @Test
    void very_many_items_may_be_asked_for_and_come_one_a_day() {
        assertAchievedOnLast(oneADay(CoveragePolicy.accepted(MANY)));
    }

    @Test
    void very_many_mapped_items_may_be_accepted_one_a_day() {
        Cases cases = oneADay(CoveragePolicy.allMappedAccepted());
        for (int i = 1; i <= MANY; i++) {
            cases.mapped("E" + i, "03-03", "1.1", "1.2");
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void very_many_items_may_be_mapped_and_accepted_day_by_day() {
        Cases cases = oneADay(CoveragePolicy.proportional()).evidence("E0");
        cases.mapped("E0", "03-03", "1.1").record(met("E0", LAST, "1.1"));

        assertAchievedOnLast(cases);
    }

    @Test
    void very_many_items_may_be_authenticated_day_by_day() {
        Cases cases = signedOff(
                CoveragePolicy.accepted(MANY).toBuilder().demand(AUTHENTICATION).build());
        for (int i = 1; i <= MANY; i++) {
            Authentication seen = Authentication.builder(AuthenticationMethod.values()[0])
                    .on(SIGNED.plusDays(i))
                    .build();
            cases.evidence("E" + i, item -> item.occurred(SIGNED).authentication(seen))
                    .record(met("E" + i, SIGNED, "1.1", "1.2"));
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void very_many_decisions_on_one_item_may_be_accepted_the_last_one_first() {
        Cases cases = signedOff(CoveragePolicy.anyAccepted().toBuilder()
                        .demand(LEARNER_ACCEPTANCE)
                        .build())
                .evidence("E1");
        for (int i = 0; i <= MANY; i++) {
            cases.record(Decision.builder(
                            List.of("E1"), Cases.criteria("1.1", "1.2"), DecisionOutcome.MET, SIGNED.plusDays(i))
                    .assessor("assessor-7")
                    .accepted(LAST.plusDays(MANY - i))
                    .build());
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void one_item_may_be_mapped_and_decided_very_often_before_a_mapping_has_a_locator() {
        Cases cases = signedOff(
                        CoveragePolicy.anyAccepted().toBuilder().demand(LOCATOR).build())
                .evidence("E1");
        for (int i = 0; i <= MANY; i++) {
            EvidenceMapping.Builder mapping =
                    EvidenceMapping.builder("E1", Cases.criteria("1.1", "1.2")).on(SIGNED.plusDays(i));
            cases.record((i < MANY ? mapping : mapping.locator("page 7")).build())
                    .record(met("E1", SIGNED.plusDays(i), "1.1", "1.2"));
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void actions_may_open_and_close_very_often_over_very_many_decisions() {
        Cases cases = signedOff(CoveragePolicy.accepted(MANY).toBuilder()
                .demand(INTERNAL_QUALITY_ASSURANCE)
                .build());
        for (int i = 0; i < MANY; i++) {
            cases.evidence("E" + i)
                    .record(met("E" + i, SIGNED, "1.1", "1.2"))
                    .record(assured(i % 2 == 0, AssuranceTarget.ofUnit(U), SIGNED.plusDays(i + 1)));
        }
        cases.record(assured(true, AssuranceTarget.ofLearner(), SIGNED))
                .record(assured(false, AssuranceTarget.ofLearner(), LAST));

        assertAchievedOnLast(cases);
    }

    @Test
    void actions_may_open_and_close_very_often_on_one_decision() {
        Cases cases = signedOff(CoveragePolicy.anyAccepted().toBuilder()
                        .demand(INTERNAL_QUALITY_ASSURANCE)
                        .build())
                .evidence("E1")
                .evidence("E2")
                .decided("D1", "03-03", DecisionOutcome.MET, "E1", "1.1")
                .decided("D2", "03-03", DecisionOutcome.MET, "E2", "1.2");
        for (int i = 1; i < MANY; i++) {
            cases.record(assured(i % 2 == 0, AssuranceTarget.ofDecision("D1"), SIGNED.plusDays(i)));
        }
        cases.record(assured(false, AssuranceTarget.ofDecision("D1"), LAST))
                .record(assured(false, AssuranceTarget.ofDecision("D2"), LAST));

        assertThat(Reports.u(cases.asOf(LAST)).dateAchieved()).contains(LAST);
    }

    @Test
    void one_item_may_occur_every_day_and_be_judged_at_sign_off() {
        Cases cases = signedOff(CoveragePolicy.anyAccepted().toBuilder()
                        .currency(Period.ofDays(10))
                        .currencyMeasure(CurrencyMeasure.SIGN_OFF)
                        .build())
                .evidence("E1", item -> {
                    for (int i = 0; i < MANY; i++) {
                        item.occurred(SIGNED.minusDays(i + 11));
                    }
                    return item.occurred(LAST);
                })
                .record(met("E1", SIGNED, "1.1", "1.2"));

        assertAchievedOnLast(cases);
    }

    @Test
    void very_many_items_may_end_one_a_day_on_the_day_asked_about() {
        Cases cases = given().by(CoveragePolicy.accepted(2).toBuilder()
                .currency(Period.ofYears(1))
                .currencyMeasure(CurrencyMeasure.AS_OF)
                .build());
        for (int i = 0; i < MANY; i++) {
            LocalDate occurred = SIGNED.plusDays(i);
            cases.evidence("E" + i, item -> item.occurred(occurred)).record(met("E" + i, occurred, "1.1", "1.2"));
        }

        CoverageReport report = cases.asOf(LAST);

        LocalDate until = LAST.minusDays(2).plusYears(1);
        assertThat(Reports.criterion(report, "1.1").metUntil()).contains(until);
        assertThat(Reports.u(report).readyUntil()).contains(until);
        assertThat(report.lapses()).hasSize(3);
    }

    @Test
    void a_policy_may_have_very_many_rules_of_its_own() {
        CoveragePolicy.Builder policy = CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED);
        for (int i = 1; i <= MANY / 100; i++) {
            policy.override(
                    CoverageOverride.ofCriterion(new CriterionReference(U, "1." + i), CoverageRule.accepted(i + 1)));
        }

        CoverageReport report = given().by(policy.build()).report();

        assertThat(Reports.criterion(report, "1.2").needed()).isEqualTo(3);
        assertThat(report.findings()).hasSize(MANY / 100 - 2);
    }

    private static Cases oneADay(CoveragePolicy policy) {
        Cases cases = signedOff(policy);
        for (int i = 1; i <= MANY; i++) {
            cases.evidence("E" + i).record(met("E" + i, SIGNED.plusDays(i), "1.1", "1.2"));
        }
        return cases;
    }

    private static Cases signedOff(CoveragePolicy policy) {
        return given().by(policy).signedOff("03-03");
    }

    private static Decision met(String evidence, LocalDate day, String... criteria) {
        return Decision.builder(List.of(evidence), Cases.criteria(criteria), DecisionOutcome.MET, day)
                .assessor("assessor-7")
                .build();
    }

    private static QualityAssurance assured(boolean action, AssuranceTarget target, LocalDate day) {
        return QualityAssurance.builder(
                        target,
                        AssuranceBody.INTERNAL,
                        action ? AssuranceOutcome.ACTION_REQUIRED : AssuranceOutcome.AGREED,
                        day)
                .person("iqa-1")
                .build();
    }

    private static void assertAchievedOnLast(Cases cases) {
        CoverageReport report = cases.asOf(LAST.plusYears(1));

        assertThat(Reports.u(report).dateAchieved()).contains(LAST);
    }
}
