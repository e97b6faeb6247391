package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.U;
import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.HostilePortfolioTest.FAR;
import static io.github.qcf4j.mapping.HostilePortfolioTest.MANY;
import static io.github.qcf4j.mapping.HostilePortfolioTest.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.DatedRole;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Person;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any kind of record may be there very many times; a portfolio is mapped in a time that its size explains. */
class HostileRecordsTest {

    @Test
    void very_many_mappings_of_one_item_and_sign_offs_of_one_unit_are_one() {
        Cases cases = given().evidence("E1");
        for (int i = 0; i < MANY; i++) {
            cases.record(EvidenceMapping.builder("E1", Cases.criteria("1.1"))
                    .reference("M" + i)
                    .on(day("03-03").plusDays(i % 1000))
                    .build());
        }
        for (int i = 0; i < MANY / 10; i++) {
            cases.record(SignOff.builder(U, SignOffRole.ASSESSOR, day("03-03").plusDays(i))
                    .build());
        }
        IntStream.range(0, MANY / 4).forEach(i -> cases.withdrawn("M" + i, "12-01"));

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.mappings(report)).containsExactly("E1 for J/999/0001 1.1: Awaiting decision");
    }

    @Test
    void very_many_mappings_to_one_criterion_are_looked_at_once() {
        Cases cases = given().require(EvidenceRequirement.builder().range(RangeDemand.of("contactType", "call")));
        for (int i = 0; i < MANY; i++) {
            cases.evidence("E" + i)
                    .record(EvidenceMapping.builder("E" + i, Cases.criteria("1.1"))
                            .locator("page " + i)
                            .range("contactType", List.of("call"))
                            .build());
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(report.gaps().get(0).message()).isEqualTo("awaits a decision on 100000 items of evidence");
        assertThat(report.mappings()).hasSize(MANY);
    }

    @Test
    void very_many_withdrawals_of_one_decision_are_looked_up() {
        List<CriterionReference> criteria = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> new CriterionReference(U, "1." + i))
                .toList();
        Cases cases = given().evidence("E1").record(decision(0, DecisionOutcome.MET, List.of("E1"), criteria));
        for (int i = 0; i < MANY; i++) {
            cases.record(Withdrawal.builder("D0", day("03-10").plusDays(i))
                    .criteria(List.of(criteria.get(i % criteria.size())))
                    .build());
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(report.decisions()).extracting(DecisionResult::state).containsOnly(DecisionState.WITHDRAWN);
    }

    @Test
    void very_many_assurances_recognitions_and_certifications_are_gathered() {
        Cases cases = given().evidence("E1");
        for (int i = 0; i < MANY; i++) {
            cases.record(decision(i, DecisionOutcome.MET, List.of("E1"), Cases.criteria("1.1")))
                    .record(QualityAssurance.builder(
                                    AssuranceTarget.ofDecision("D" + i),
                                    AssuranceBody.INTERNAL,
                                    AssuranceOutcome.ACTION_REQUIRED,
                                    day("03-09").plusDays(i))
                            .person("assessor-7")
                            .build())
                    .record(Recognition.builder(
                                    U,
                                    RecognitionRoute.PRIOR_LEARNING,
                                    day("03-09").plusDays(i))
                            .criterion("1.2")
                            .build())
                    .record(Certification.builder()
                            .unit(U)
                            .claimed(day("03-09").plusDays(i))
                            .build());
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.status(report, "1.2")).isEqualTo(CriterionStatus.RECOGNISED);
        assertThat(Reports.u(report).certification()).isEqualTo(CertificationState.CLAIMED);
        assertThat(report.findings()).hasSizeGreaterThan(MANY);
    }

    @Test
    void very_many_roles_of_one_person_are_found_by_day() {
        Person.Builder assessor = Person.builder("assessor-7");
        for (int i = 0; i < MANY; i++) {
            LocalDate held = day("03-09").plusDays(2L * i);
            assessor.role(DatedRole.of(PersonRole.ASSESSOR, DatePeriod.of(held, held)));
        }
        Cases cases = given().evidence("E1").record(assessor.build());
        for (int i = 0; i < MANY; i++) {
            cases.record(decision(i, DecisionOutcome.MET, List.of("E1"), Cases.criteria("1.1")));
        }

        CoverageReport report = cases.asOf(FAR);

        assertThat(report.decisions())
                .filteredOn(result -> result.state() == DecisionState.NOT_ADMITTED)
                .hasSize(MANY / 2);
    }

    @Test
    void very_many_mappings_of_one_item_may_be_withdrawn_one_a_day() {
        Cases cases = given().evidence("E1").signedOff("03-03").met("E1", "1.2");
        for (int i = 0; i < MANY; i++) {
            LocalDate mapped = day("03-09").plusDays(2L * i);
            cases.record(EvidenceMapping.builder("E1", Cases.criteria("1.1"))
                            .reference("M" + i)
                            .on(mapped)
                            .build())
                    .record(decision(2 * i, DecisionOutcome.MET, List.of("E1"), Cases.criteria("1.1")))
                    .record(Withdrawal.builder("M" + i, mapped.plusDays(1)).build());
        }

        CoverageReport report = cases.asOf(FAR.plusYears(500));

        assertThat(Reports.status(report, "1.1")).isEqualTo(CriterionStatus.NO_EVIDENCE);
        assertThat(Reports.u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
    }

    @Test
    void very_many_decisions_may_be_withdrawn_each() {
        Cases cases = given().evidence("E1", "E2").signedOff("03-03");
        for (int i = 0; i < MANY; i++) {
            cases.record(decision(i, DecisionOutcome.MET, List.of("E1"), Cases.criteria("1.1")))
                    .record(Withdrawal.builder("D" + i, day("03-10").plusDays(i))
                            .build());
        }
        cases.record(decision(MANY, DecisionOutcome.MET, List.of("E2"), Cases.criteria("1.1", "1.2")));

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.u(report).dateAchieved()).contains(day("03-09").plusDays(MANY));
    }

    @Test
    void very_many_assurances_of_one_unit_are_answered_by_the_last() {
        Cases cases = given().evidence("E1").met("E1", "1.1", "1.2").signedOff("03-09");
        for (int i = 0; i < MANY; i++) {
            cases.record(QualityAssurance.builder(
                            AssuranceTarget.ofUnit(U),
                            AssuranceBody.EXTERNAL,
                            AssuranceOutcome.values()[i % 2],
                            day("03-09").plusDays(i))
                    .person("verifier-1")
                    .build());
        }
        cases.assured(
                "Q1", "2400-01-01", AssuranceTarget.ofUnit(U), AssuranceBody.EXTERNAL, AssuranceOutcome.AGREED, "v-1");

        CoverageReport report = cases.asOf(FAR);

        assertThat(Reports.u(report).certification()).isEqualTo(CertificationState.CLAIMABLE);
    }
}
