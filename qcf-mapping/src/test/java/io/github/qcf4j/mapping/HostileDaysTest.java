package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.HostilePortfolioTest.MANY;
import static io.github.qcf4j.model.AssessmentMethod.ORAL_QUESTIONING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The date achieved is found in a time that the size of a portfolio explains, on however many days something happens
 * after the sign-off (V7.5).
 */
class HostileDaysTest {

    private static final LocalDate SIGNED = day("03-03");
    private static final LocalDate LAST = SIGNED.plusDays(MANY + 1);

    @Test
    void a_demand_may_stay_open_through_very_many_decisions() {
        Cases cases = asking(questioning());
        for (int i = 1; i <= MANY; i++) {
            cases.evidence("E" + i).record(met("E" + i, SIGNED.plusDays(i), "1.1", "1.2"));
        }

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void one_item_may_be_decided_on_very_many_days() {
        Cases cases = asking(questioning()).evidence("E1", "E2").record(met("E2", SIGNED, "1.1", "1.2"));
        for (int i = 1; i <= MANY; i++) {
            DecisionOutcome outcome = DecisionOutcome.values()[i % 3];
            cases.record(decision(List.of("E1"), outcome, SIGNED.plusDays(i), "1.1"));
        }

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void everything_that_is_counted_may_come_one_a_day() {
        Cases cases = asking(EvidenceRequirement.builder()
                .items(MANY)
                .occasions(MANY)
                .assessors(MANY)
                .range(RangeDemand.builder("contactType", List.of("call"))
                        .each(MANY)
                        .build()));
        for (int i = 2; i <= MANY + 1; i++) {
            LocalDate day = SIGNED.plusDays(i);
            cases.evidence(
                            "E" + i,
                            item -> item.attribute("contactType", "call").occurred(day))
                    .record(Decision.builder(List.of("E" + i), Cases.criteria("1.1", "1.2"), DecisionOutcome.MET, day)
                            .assessor("assessor-" + i)
                            .build());
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void decisions_may_be_countersigned_in_another_order() {
        Cases cases = asking(questioning())
                .person("trainee-1", PersonRole.TRAINEE_ASSESSOR)
                .evidence("E1", "E2")
                .record(met("E2", SIGNED, "1.1", "1.2"));
        for (int i = 1; i <= MANY; i++) {
            cases.evidence("F" + i)
                    .record(decision(
                                    i % 2 == 0 ? List.of("E1") : List.of("E1", "F" + i),
                                    DecisionOutcome.values()[i % 3],
                                    SIGNED.plusDays(i / 2),
                                    "1.1")
                            .toBuilder()
                            .assessor("trainee-1")
                            .countersigned(Attestation.of("assessor-7", LAST.minusDays(i / 2)))
                            .build());
        }

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void evidence_may_end_day_by_day_and_let_a_choice_swing() {
        Cases cases = asking(questioning().each(true)).unit(unit -> unit.choice(CriterionChoice.of(1, "1.1", "1.2")));
        for (int i = 1; i <= MANY; i++) {
            LocalDate day = SIGNED.plusDays(i);
            cases.evidence("E" + i, item -> item.occurred(SIGNED).expires(day))
                    .record(met("E" + i, day, i % 2 == 0 ? "1.1" : "1.2"));
        }

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void mappings_of_one_item_may_name_one_value_a_day() {
        Cases cases = asking(EvidenceRequirement.builder().range(RangeDemand.of("contactType", "value " + (MANY + 1))))
                .evidence("E1")
                .record(met("E1", SIGNED, "1.1", "1.2"));
        for (int i = 1; i <= MANY + 1; i++) {
            cases.record(EvidenceMapping.builder("E1", Cases.criteria("1.1"))
                    .on(SIGNED.plusDays(i))
                    .range("contactType", List.of("value " + i))
                    .build());
        }

        assertAchievedOnLast(cases);
    }

    @Test
    void a_mapping_to_another_version_may_end_what_very_many_decisions_mapped() {
        Cases cases = asking(questioning()).evidence("E1", "E2").record(met("E2", SIGNED, "1.1", "1.2"));
        for (int i = 1; i <= MANY; i++) {
            DecisionOutcome outcome = DecisionOutcome.values()[i % 3];
            cases.record(decision(List.of("E1"), outcome, SIGNED.plusDays(i), "1.1"));
        }
        cases.record(EvidenceMapping.builder("E1", Cases.criteria("1.1"))
                .version(Version.parse("2"))
                .on(LAST)
                .build());

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void mappings_to_another_version_may_end_what_very_many_joint_decisions_mapped() {
        Cases cases = asking(questioning()).evidence("E1", "E2").record(met("E2", SIGNED, "1.1", "1.2"));
        for (int i = 1; i <= MANY; i++) {
            String other = i % 2 == 0 ? "F0" : "F" + i;
            DecisionOutcome outcome = DecisionOutcome.values()[i % 3];
            cases.record(decision(List.of("E1", other), outcome, SIGNED.plusDays(i), "1.1"));
            if (i % 2 == 1 || i == 2) {
                cases.evidence(other)
                        .record(EvidenceMapping.builder(other, Cases.criteria("1.1"))
                                .version(Version.parse("2"))
                                .on(LAST)
                                .build());
            }
        }

        assertAchievedOnLast(questionedOnLast(cases));
    }

    @Test
    void one_item_may_occur_on_every_day() {
        Cases cases = asking(EvidenceRequirement.builder()
                        .currency(Period.ofMonths(24))
                        .validFor(Period.ofDays(10))
                        .occasions(MANY + 2))
                .evidence("E1", item -> {
                    for (int i = 0; i <= MANY + 1; i++) {
                        item.occurred(SIGNED.plusDays(i));
                    }
                    return item;
                })
                .record(met("E1", SIGNED, "1.1", "1.2"));

        assertAchievedOnLast(cases);
    }

    private static EvidenceRequirement.Builder questioning() {
        return EvidenceRequirement.builder().methods(MethodDemand.all(ORAL_QUESTIONING));
    }

    private static Cases asking(EvidenceRequirement.Builder requirement) {
        return given().require(requirement).signedOff("03-03");
    }

    private static Cases questionedOnLast(Cases cases) {
        return cases.evidence("Q1", item -> item.method(ORAL_QUESTIONING).occurred(SIGNED))
                .record(met("Q1", LAST, "1.1", "1.2"));
    }

    private static Decision met(String evidence, LocalDate day, String... criteria) {
        return decision(List.of(evidence), DecisionOutcome.MET, day, criteria);
    }

    private static Decision decision(
            List<String> evidence, DecisionOutcome outcome, LocalDate day, String... criteria) {
        return Decision.builder(evidence, Cases.criteria(criteria), outcome, day)
                .assessor("assessor-7")
                .build();
    }

    private static void assertAchievedOnLast(Cases cases) {
        CoverageReport report = cases.asOf(LAST.plusYears(1));

        assertThat(Reports.u(report).dateAchieved()).contains(LAST);
    }
}
