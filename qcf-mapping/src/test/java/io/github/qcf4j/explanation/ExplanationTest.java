package io.github.qcf4j.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2014, 11, 21);
    private static final ExplainedQuestion QUESTION = ExplainedQuestion.of("L-1001", DAY);

    private static ExplanationBuilder criterion(ExplainedVerdict verdict, String clause) {
        return Explanation.builder(QUESTION, ExplainedKind.CRITERION, Place.parse("J/999/0001 1.2"), verdict, clause);
    }

    @Test
    void a_clause_has_a_number_in_two_parts() {
        ExplanationBuilder builder = criterion(ExplainedVerdict.MET, "3.3");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Clause '3.3' must have the form 'V3.3'");
    }

    @Test
    void a_builder_holds_what_an_explanation_says() {
        Explanation explanation = criterion(ExplainedVerdict.PARTLY_MET, "V3.5")
                .number(ExplainedNumber.NEEDED, 2)
                .measuredOn(DAY.minusDays(1))
                .selected(false)
                .reasons(List.of("a reason"))
                .lacks(List.of(Lack.of(LackKind.ITEMS, List.of(), 1, 2)))
                .build();

        assertThat(explanation.toBuilder().build()).isEqualTo(explanation).hasSameHashCodeAs(explanation);
        assertThat(explanation.toBuilder().clause("V4.3").build()).isNotEqualTo(explanation);
    }

    @Test
    void a_sentence_tells_the_numbers_that_matter() {
        Explanation explanation = criterion(ExplainedVerdict.PARTLY_MET, "V4.3")
                .number(ExplainedNumber.COUNTED, 1)
                .number(ExplainedNumber.NEEDED, 3)
                .number(ExplainedNumber.AWAITING, 2)
                .number(ExplainedNumber.NOT_YET_MET, 1)
                .build();

        assertThat(explanation.sentence())
                .isEqualTo("Partly met: 1 item counts, 3 are needed, 2 items await a decision, 1 item was not yet met");
    }

    @Test
    void a_lack_is_short_of_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lack.of(LackKind.OCCASIONS, List.of(), 2, 2))
                .withMessage("Lack '2 of 2' must be short of something");
        assertThat(Lack.of(LackKind.SHOWN, List.of("call"), 0, 1).of("1.2"))
                .hasToString("1.2: 0 of 1 item that shows: call");
    }

    @Test
    void a_record_without_a_reference_is_named_by_what_it_is_about() {
        EvidenceMapping mapping = EvidenceMapping.builder("E1", List.of(CriterionReference.parse("J/999/0001 1.2")))
                .build();
        Recognition recognition = Recognition.builder(
                        UnitIdentifier.parse("J/999/0001"), RecognitionRoute.PRIOR_LEARNING, DAY)
                .build();
        Withdrawal withdrawal = Withdrawal.builder("M1", DAY).build();

        assertThat(RecordClaim.of(mapping, RecordFate.WITHDRAWN, withdrawal))
                .hasToString("mapping of E1: withdrawn by withdrawal of M1 of 2014-11-21");
        assertThat(RecordClaim.of(recognition, RecordFate.COUNTS))
                .hasToString("recognition by prior learning of 2014-11-21: counts");
    }

    @Test
    void every_demand_on_a_decision_has_its_reason() {
        assertThat(ClaimReason.of(PolicyDemand.LOCATOR).words()).isEqualTo("a locator is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimReason.of(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY))
                .withMessage("Demand 'More than witness testimony' must be one that a decision can lack");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> criterion(null, "V3.3"))
                .withMessage("verdict");
    }
}
