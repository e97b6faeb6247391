package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final LocalDate MARCH_3 = FullRecords.MARCH_3;
    private static final LocalDate MARCH_10 = FullRecords.MARCH_10;

    @Test
    void portfolio_is_built_row_by_row() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration("999/0002/6", LocalDate.of(2014, 1, 13))
                .evidence("E1", AssessmentMethod.DIRECT_OBSERVATION, LocalDate.of(2014, 3, 3))
                .evidence(Evidence.builder("E2")
                        .method(AssessmentMethod.WITNESS_TESTIMONY)
                        .by("witness-3")
                        .build())
                .mapping("E1", LocalDate.of(2014, 3, 3), "J/999/0001 1.1", "J/999/0001 1.2")
                .mapping("E2", LocalDate.of(2014, 3, 5), "J/999/0001 1.2")
                .decision("D1", MARCH_10, DecisionOutcome.MET, "assessor-7", List.of("E1"), "J/999/0001 1.1")
                .decision("D2", MARCH_10, DecisionOutcome.MET, "assessor-7", List.of("E1", "E2"), "J/999/0001 1.2")
                .signOff("J/999/0001", SignOffRole.ASSESSOR, "assessor-7", LocalDate.of(2014, 5, 1))
                .build();

        assertThat(portfolio.registrations())
                .containsExactly(Registration.builder(FullRecords.QUALIFICATION, LocalDate.of(2014, 1, 13))
                        .build());
        assertThat(portfolio.evidence("E1").orElseThrow().occurred()).containsExactly(MARCH_3);
        assertThat(portfolio.mappings().get(0))
                .isEqualTo(EvidenceMapping.builder("E1", List.of(FullRecords.FIRST, FullRecords.SECOND))
                        .on(MARCH_3)
                        .build());
        assertThat(portfolio.decision("D2").orElseThrow())
                .isEqualTo(Decision.builder(
                                List.of("E1", "E2"), List.of(FullRecords.SECOND), DecisionOutcome.MET, MARCH_10)
                        .reference("D2")
                        .assessor("assessor-7")
                        .build());
        assertThat(portfolio.signOffs()).singleElement().satisfies(signOff -> {
            assertThat(signOff.unit()).isEqualTo(FullRecords.UNIT);
            assertThat(signOff.person()).contains("assessor-7");
        });
    }

    @Test
    void short_forms_say_the_same_as_the_records_themselves() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration(FullRecords.QUALIFICATION, MARCH_3)
                .mapping("E1", MARCH_3, List.of(FullRecords.FIRST))
                .qualityAssurance("D1", AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, "iqa-1", MARCH_10)
                .recognition("J/999/0001", RecognitionRoute.EXEMPTION, MARCH_3)
                .signOff(FullRecords.UNIT, SignOffRole.LEARNER, "L-1001", MARCH_10)
                .withdrawal("D1", MARCH_10)
                .person("iqa-1", PersonRole.INTERNAL_QUALITY_ASSURER)
                .build();

        assertThat(portfolio.records())
                .containsExactly(
                        Registration.builder(FullRecords.QUALIFICATION, MARCH_3).build(),
                        EvidenceMapping.builder("E1", List.of(FullRecords.FIRST))
                                .on(MARCH_3)
                                .build(),
                        QualityAssurance.builder(
                                        AssuranceTarget.ofDecision("D1"),
                                        AssuranceBody.INTERNAL,
                                        AssuranceOutcome.AGREED,
                                        MARCH_10)
                                .person("iqa-1")
                                .build(),
                        Recognition.builder(FullRecords.UNIT, RecognitionRoute.EXEMPTION, MARCH_3)
                                .build(),
                        SignOff.builder(FullRecords.UNIT, SignOffRole.LEARNER, MARCH_10)
                                .person("L-1001")
                                .build(),
                        Withdrawal.builder("D1", MARCH_10).build(),
                        Person.builder("iqa-1")
                                .role(PersonRole.INTERNAL_QUALITY_ASSURER)
                                .build());
    }

    @Test
    void records_are_listed_by_kind_and_within_a_kind_as_given() {
        List<PortfolioRecord> backwards = new ArrayList<>(FullRecords.ALL);
        Collections.reverse(backwards);
        Evidence later = Evidence.builder("E0").build();

        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(backwards).add(later).build();

        assertThat(portfolio.records())
                .filteredOn(record -> record != later)
                .containsExactlyElementsOf(FullRecords.ALL);
        assertThat(portfolio.evidence()).containsExactly(FullRecords.EVIDENCE, later);
    }

    @Test
    void every_kind_of_record_has_its_own_list() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        assertThat(portfolio.learner()).isEqualTo("L-1001");
        assertThat(portfolio.registrations()).containsExactly(FullRecords.REGISTRATION);
        assertThat(portfolio.evidence()).containsExactly(FullRecords.EVIDENCE);
        assertThat(portfolio.mappings()).containsExactly(FullRecords.MAPPING);
        assertThat(portfolio.decisions()).containsExactly(FullRecords.DECISION);
        assertThat(portfolio.qualityAssurance()).containsExactly(FullRecords.QUALITY_ASSURANCE);
        assertThat(portfolio.recognitions()).containsExactly(FullRecords.RECOGNITION);
        assertThat(portfolio.signOffs()).containsExactly(FullRecords.SIGN_OFF);
        assertThat(portfolio.certifications()).containsExactly(FullRecords.CERTIFICATION);
        assertThat(portfolio.withdrawals()).containsExactly(FullRecords.WITHDRAWAL);
        assertThat(portfolio.people()).containsExactly(FullRecords.PERSON);
        assertThat(portfolio.centre()).contains(FullRecords.CENTRE);
    }

    @Test
    void records_are_found_by_reference() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        assertThat(portfolio.find("W1")).contains(FullRecords.WITHDRAWAL);
        assertThat(portfolio.evidence("E1")).contains(FullRecords.EVIDENCE);
        assertThat(portfolio.decision("D1")).contains(FullRecords.DECISION);
        assertThat(portfolio.person("assessor-7")).contains(FullRecords.PERSON);
    }

    @Test
    void a_reference_of_another_kind_of_record_is_not_found() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        assertThat(portfolio.evidence("D1")).isEmpty();
        assertThat(portfolio.decision("E1")).isEmpty();
        assertThat(portfolio.person("E1")).isEmpty();
        assertThat(portfolio.find("E9")).isEmpty();
    }

    @Test
    void portfolio_may_name_what_does_not_exist() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .mapping("E404", MARCH_3, "Z 404 9.9")
                .decision("D1", MARCH_3, DecisionOutcome.MET, "nobody", List.of("E405"), "J/999/0001 9.9")
                .withdrawal("E406", MARCH_3)
                .build();

        assertThat(portfolio.records()).hasSize(3);
        assertThat(portfolio.person("nobody")).isEmpty();
    }

    @Test
    void one_reference_for_two_records_of_a_kind_is_refused() {
        PortfolioBuilder builder = Portfolio.builder("L-1001")
                .evidence("E1", AssessmentMethod.TEST, MARCH_3)
                .evidence("E1", AssessmentMethod.TEST, MARCH_10);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Reference 'E1' must be given to one record of portfolio 'L-1001', "
                        + "not to two (evidence and evidence)");
    }

    @Test
    void one_reference_for_records_of_two_kinds_is_refused() {
        PortfolioBuilder builder = Portfolio.builder("L-1001")
                .decision("X1", MARCH_10, DecisionOutcome.MET, "assessor-7", List.of("X1"), "J/999/0001 1.1")
                .evidence("X1", AssessmentMethod.TEST, MARCH_3);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Reference 'X1' must be given to one record of portfolio 'L-1001', "
                        + "not to two (evidence and decision)");
    }

    @Test
    void records_without_reference_may_be_equal() {
        Portfolio portfolio = Portfolio.builder("L-1001")
                .mapping("E1", MARCH_3, "J/999/0001 1.1")
                .mapping("E1", MARCH_3, "J/999/0001 1.1")
                .build();

        assertThat(portfolio.mappings()).hasSize(2);
    }

    @Test
    void learner_is_an_opaque_reference() {
        PortfolioBuilder builder = Portfolio.builder(" L-1001");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Learner ' L-1001' must have no blank at either end and no two in a row");
    }

    @Test
    void nothing_is_null() {
        PortfolioBuilder builder = Portfolio.builder("L-1001");

        assertThatNullPointerException()
                .isThrownBy(() -> builder.evidence((Evidence) null))
                .withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.mapping("E1", null, "J/999/0001 1.1"))
                .withMessage("on");
        assertThatNullPointerException().isThrownBy(() -> builder.add(null)).withMessage("record");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.build().find(null))
                .withMessage("reference");
    }

    @Test
    void a_builder_used_further_leaves_the_portfolio_alone() {
        PortfolioBuilder builder = Portfolio.builder("L-1001").evidence("E1", AssessmentMethod.TEST, MARCH_3);
        Portfolio before = builder.build();

        Portfolio after =
                builder.evidence("E2", AssessmentMethod.TEST, MARCH_10).build();

        assertThat(before.evidence()).hasSize(1);
        assertThat(before.evidence("E2")).isEmpty();
        assertThat(after.evidence()).hasSize(2);
    }

    @Test
    void lists_of_a_portfolio_cannot_be_changed() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        assertThat(portfolio.records()).isUnmodifiable();
        assertThat(portfolio.registrations()).isUnmodifiable();
        assertThat(portfolio.evidence()).isUnmodifiable();
        assertThat(portfolio.mappings()).isUnmodifiable();
        assertThat(portfolio.decisions()).isUnmodifiable();
        assertThat(portfolio.qualityAssurance()).isUnmodifiable();
        assertThat(portfolio.recognitions()).isUnmodifiable();
        assertThat(portfolio.signOffs()).isUnmodifiable();
        assertThat(portfolio.certifications()).isUnmodifiable();
        assertThat(portfolio.withdrawals()).isUnmodifiable();
        assertThat(portfolio.people()).isUnmodifiable();
    }

    @Test
    void a_portfolio_built_again_from_its_builder_is_equal() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        Portfolio again = portfolio.toBuilder().build();

        assertThat(again).isEqualTo(portfolio).hasSameHashCodeAs(portfolio);
        assertThat(again.find("Q1")).contains(FullRecords.QUALITY_ASSURANCE);
    }

    @Test
    void portfolios_are_equal_when_learner_and_records_are_in_the_same_order() {
        Evidence first = Evidence.builder("E1").build();
        Evidence second = Evidence.builder("E2").build();
        Portfolio portfolio =
                Portfolio.builder("L-1001").evidence(first).evidence(second).build();

        assertThat(Portfolio.builder("L-1001").evidence(first).evidence(second).build())
                .isEqualTo(portfolio);
        assertThat(Portfolio.builder("L-1001").evidence(second).evidence(first).build())
                .isNotEqualTo(portfolio);
        assertThat(Portfolio.builder("L-1002").evidence(first).evidence(second).build())
                .isNotEqualTo(portfolio);
    }

    @Test
    void a_portfolio_tells_the_learner_and_how_much_was_recorded() {
        Portfolio portfolio =
                Portfolio.builder("L-1001").addAll(FullRecords.ALL).build();

        assertThat(portfolio).hasToString("portfolio of L-1001 with 11 records");
    }

    @Test
    void an_empty_portfolio_is_a_portfolio() {
        Portfolio portfolio = Portfolio.builder("L-1001").build();

        assertThat(portfolio.records()).isEmpty();
        assertThat(portfolio.centre()).isEmpty();
    }

    @Test
    void a_hundred_thousand_mappings_are_no_burden() {
        List<CriterionReference> criteria = List.of(FullRecords.FIRST);
        PortfolioBuilder builder = Portfolio.builder("L-1001");
        for (int i = 0; i < 100_000; i++) {
            builder.mapping(EvidenceMapping.builder("E" + i, criteria)
                    .reference("M" + i)
                    .build());
        }

        Portfolio portfolio = assertTimeout(Duration.ofSeconds(5), builder::build);

        assertThat(portfolio.find("M99999")).contains(portfolio.mappings().get(99_999));
    }
}
