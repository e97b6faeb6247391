package io.github.qcf4j.quality;

import static io.github.qcf4j.quality.ReviewCases.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.CitedReference;
import io.github.qcf4j.portfolio.SignOff;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceReviewTest {

    @Test
    void of_two_items_that_show_the_same_each_could_be_left_out_and_not_both() {
        EvidenceReview review =
                given().item("E1").item("E2").met("E1", "1.1").met("E2", "1.1").review();

        assertThat(review.redundant()).containsExactly("E1", "E2");
        assertThat(review.together()).hasToString("E1 (the most there can be)");
        assertThat(review.criteriaOnOneItem()).isEmpty();
    }

    @Test
    void without_the_exact_search_no_further_item_could_be_left_out() {
        ReviewCases cases = given().item("E1").item("E2").item("E3");
        PortfolioMapper mapper = PortfolioMapper.of(
                cases.met("E1", "1.1").met("E2", "1.1").met("E3", "1.1", "1.2").framework());
        CoverageReport report = mapper.map(cases.portfolio(), ReviewCases.AS_OF);

        EvidenceReview review = EvidenceReview.of(
                report, mapper, EvidenceReviewOptions.builder().exactItems(2).build());

        assertThat(review.together()).hasToString("E1, E2 (no further item, not proven the most)");
    }

    @Test
    void a_joint_decision_rests_on_each_of_its_items() {
        EvidenceReview review = given().item("E1")
                .item("E2")
                .decided(DecisionOutcome.MET, List.of("E1", "E2"), "1.1")
                .review();

        assertThat(review.redundant()).isEmpty();
        assertThat(review.criteriaOnOneItem())
                .containsExactly(entry(CriterionReference.parse("J/999/0001 1.1"), List.of("E1", "E2")));
        assertThat(review.items())
                .extracting(ReviewedItem::toString)
                .containsExactly("E1 carries 1 criterion and 0 units", "E2 carries 1 criterion and 0 units");
    }

    @Test
    void an_achieved_unit_rests_on_an_item_without_which_it_would_not_be() {
        EvidenceReview review = given().item("E1")
                .item("E2")
                .met("E1", "1.1", "1.2", "1.3", "1.4", "1.5")
                .met("E2", "2.1", "2.2", "1.1")
                .record(SignOff.builder(ReviewCases.U, SignOffRole.ASSESSOR, LocalDate.of(2014, 5, 1))
                        .person("assessor-7")
                        .build())
                .review();

        assertThat(review.unitsOnOneItem()).containsExactly(entry(ReviewCases.U, List.of("E1", "E2")));
        assertThat(review.redundantMappings())
                .extracting(OfferedEvidence::toString)
                .containsExactly("E1 for J/999/0001 1.1", "E2 for J/999/0001 1.1");
    }

    @Test
    void a_withdrawn_item_is_passed_over() {
        EvidenceReview review = given().item("E1")
                .record(Withdrawal.builder("E1", LocalDate.of(2014, 4, 1)).build())
                .review();

        assertThat(review.items()).isEmpty();
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void sources_are_looked_for_in_all_items_together() {
        CitedReference law = CitedReference.of(CitedReferenceKind.LAW, "Data Protection Act 1998");
        ReviewCases cases = given().advised(GuidanceCheck.cites(List.of(CitedReferenceKind.LAW)))
                .item("E1")
                .item("E2", item -> item.cites(law))
                .met("E1", "1.1")
                .met("E2", "1.2");

        assertThat(cases.review().findings()).extracting(Finding::kind).doesNotContain(QualityFinding.ADVICE_CITES);
    }

    @Test
    void parts_are_looked_for_in_items_that_hold_some_of_them() {
        ReviewCases cases = given().advised(GuidanceCheck.parts(List.of(EvidencePart.SITUATION, EvidencePart.RESULT)))
                .item("E1", item -> item.part(EvidencePart.SITUATION).part(EvidencePart.RESULT))
                .item("E2", item -> item.part(EvidencePart.RATIONALE))
                .met("E1", "1.1")
                .met("E2", "1.2");

        assertThat(cases.review().findings()).extracting(Finding::kind).doesNotContain(QualityFinding.ADVICE_PARTS);
    }

    @Test
    void advice_on_an_outcome_is_told_there_and_takes_the_place_of_the_general_note() {
        GuidanceItem advice = GuidanceItem.builder(GuidanceKind.ASSESSMENT_GUIDANCE, "Questions show why.")
                .outcome("2")
                .check(GuidanceCheck.methods(List.of(AssessmentMethod.ORAL_QUESTIONING)))
                .build();

        EvidenceReview review = given().advised(advice)
                .item("E1", item -> item.method(AssessmentMethod.DIRECT_OBSERVATION))
                .met("E1", "2.1")
                .review();

        assertThat(review.findings())
                .extracting(Finding::toString)
                .containsExactly("-: note: J/999/0001 outcome 2 has no evidence by oral questioning, against the advice"
                        + " 'Questions show why'; add evidence by one of the methods [advice.methods]");
    }

    @Test
    void advice_about_what_nothing_is_offered_for_is_passed_over() {
        GuidanceItem advice = GuidanceItem.builder(GuidanceKind.ASSESSMENT_GUIDANCE, "Give figures.")
                .criterion("1.2")
                .check(GuidanceCheck.measured())
                .build();

        EvidenceReview review =
                given().advised(advice).item("E1").met("E1", "1.1").review();

        assertThat(review.findings()).isEmpty();
    }

    @Test
    void a_review_reads_as_lines() {
        EvidenceReview review = given().item("E1")
                .item("E2")
                .item("E3")
                .met("E1", "1.1", "1.2")
                .met("E2", "1.1")
                .review();

        assertThat(review.lines())
                .containsExactly(
                        "Evidence of L-1001 on 2014-11-21: 3 items",
                        "Could be left out together: E2, E3 (the most there can be)",
                        "Mappings that change nothing:",
                        "  E1 for J/999/0001 1.1",
                        "Rests on one item:",
                        "  on E1: J/999/0001 1.2",
                        "Notes:",
                        "  L-1001 evidence E2 could be left out without any verdict changing; leave it out or say"
                                + " what it adds [evidence.redundant]",
                        "  L-1001 evidence E3 is mapped to nothing; map it to what it shows [evidence.unused]");
        assertThat(review).hasToString("L-1001 on 2014-11-21: 2 of 3 items could be left out, 2 notes");
    }

    @Test
    void no_text_of_the_portfolio_gets_into_a_review() {
        EvidenceReview review = given().item(
                        "E1",
                        item -> item.title("Complaint of Mrs Example")
                                .location("Cupboard of Mr Example")
                                .attribute("contactType", "Miss Example"))
                .advised(GuidanceCheck.breadth("contactType", 2))
                .met("E1", "1.1")
                .review();

        assertThat(String.join("\n", review.lines()))
                .contains("[advice.breadth]")
                .doesNotContain("Example");
    }

    @Test
    void equal_reports_have_equal_reviews() {
        assertThat(ReviewCases.of(QualityFinding.EVIDENCE_REDUNDANT).review())
                .isEqualTo(ReviewCases.of(QualityFinding.EVIDENCE_REDUNDANT).review())
                .isNotEqualTo(ReviewCases.of(QualityFinding.EVIDENCE_UNUSED).review());
    }

    @Test
    void a_report_is_reviewed_with_the_mapper_that_made_it() {
        ReviewCases cases = given().item("E1").met("E1", "1.1");
        CoverageReport report = PortfolioMapper.of(cases.framework()).map(cases.portfolio(), ReviewCases.AS_OF);
        PortfolioMapper ofNothing =
                PortfolioMapper.of(Framework.of(List.of(), List.of()).orThrow());

        assertThatThrownBy(() -> EvidenceReview.of(report, ofNothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mapper must be the one that made the report of 'L-1001'");
    }

    @Test
    void numbers_are_held_to_what_they_can_be() {
        EvidenceReviewOptions.Builder options = EvidenceReviewOptions.builder();

        assertThatThrownBy(() -> options.exactItems(21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Items searched exactly '21' must be 0 or more and 20 or less");
        assertThatThrownBy(() -> options.criteriaOnOneItem(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(options.build()).isEqualTo(EvidenceReviewOptions.STANDARD);
    }
}
