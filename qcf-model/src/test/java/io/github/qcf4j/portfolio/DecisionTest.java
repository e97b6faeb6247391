package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionTest {

    private static final LocalDate MARCH_3 = FullRecords.MARCH_3;

    @Test
    void a_decision_needs_evidence_criteria_outcome_and_day_alone() {
        Decision decision = Decision.builder(
                        List.of("E1", "E2"), List.of(FullRecords.FIRST), DecisionOutcome.MET, MARCH_3)
                .build();

        assertThat(decision.evidence()).containsExactly("E1", "E2");
        assertThat(decision.criteria()).containsExactly(FullRecords.FIRST);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.MET);
        assertThat(decision.on()).isEqualTo(MARCH_3);
        assertThat(decision.reference()).isEmpty();
        assertThat(decision.assessor()).isEmpty();
        assertThat(decision.countersigned()).isEmpty();
        assertThat(decision.qualities()).isEmpty();
        assertThat(decision.sequence()).isZero();
    }

    @Test
    void everything_recorded_can_be_read() {
        Decision decision = FullRecords.DECISION;

        assertThat(decision.version()).contains(Version.parse("2"));
        assertThat(decision.reasons()).containsExactly(NotYetMetReason.NOT_CURRENT);
        assertThat(decision.qualities()).containsExactly(Map.entry(EvidenceQuality.CURRENT, QualityJudgement.NO));
        assertThat(decision.assessor()).contains("assessor-7");
        assertThat(decision.countersigned()).contains(Attestation.of("assessor-2", FullRecords.MARCH_10));
        assertThat(decision.feedback()).contains("secret feedback");
        assertThat(decision.accepted()).contains(FullRecords.MARCH_10);
        assertThat(decision.sequence()).isEqualTo(2);
    }

    @Test
    void a_decision_on_nothing_or_about_nothing_is_refused() {
        String message = "Decision 'D1' must name one item of evidence or more and one criterion or more";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.builder(List.of(), List.of(FullRecords.FIRST), DecisionOutcome.MET, MARCH_3)
                        .reference("D1")
                        .build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.builder(List.of("E1"), List.of(), DecisionOutcome.MET, MARCH_3)
                        .reference("D1")
                        .build())
                .withMessage(message);
    }

    @Test
    void a_sequence_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullRecords.DECISION.toBuilder().sequence(-1).build())
                .withMessage("Decision sequence '-1' must be zero or more");
    }

    @Test
    void qualities_are_in_their_own_order_and_cannot_be_changed() {
        Decision decision = FullRecords.DECISION.toBuilder()
                .qualities(Map.of(
                        EvidenceQuality.RELIABLE, QualityJudgement.YES,
                        EvidenceQuality.VALID, QualityJudgement.NOT_JUDGED))
                .build();

        assertThat(decision.qualities().keySet()).containsExactly(EvidenceQuality.VALID, EvidenceQuality.RELIABLE);
        assertThat(decision.qualities()).isUnmodifiable();
        assertThat(decision.reasons()).isUnmodifiable();
        assertThat(decision.criteria()).isUnmodifiable();
        assertThat(decision.evidence()).isUnmodifiable();
    }

    static Stream<UnaryOperator<Decision.Builder>> changes() {
        return Stream.of(
                builder -> builder.reference("D2"),
                builder -> builder.version(Version.parse("3")),
                builder -> builder.reasons(List.of(NotYetMetReason.NOT_VALID)),
                builder -> builder.quality(EvidenceQuality.CURRENT, QualityJudgement.YES),
                builder -> builder.assessor("assessor-8"),
                builder -> builder.countersigned(Attestation.of("assessor-3", FullRecords.MARCH_10)),
                builder -> builder.feedback("another"),
                builder -> builder.accepted(MARCH_3),
                builder -> builder.sequence(3));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_decision_that_differs_in_one_thing_is_not_equal(UnaryOperator<Decision.Builder> change) {
        Decision changed = change.apply(FullRecords.DECISION.toBuilder()).build();

        assertThat(changed).isNotEqualTo(FullRecords.DECISION);
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @Test
    void decisions_with_other_evidence_criteria_outcome_or_day_are_not_equal() {
        Decision decision = Decision.builder(List.of("E1"), List.of(FullRecords.FIRST), DecisionOutcome.MET, MARCH_3)
                .build();

        assertThat(decision)
                .isNotEqualTo(Decision.builder(List.of("E2"), List.of(FullRecords.FIRST), DecisionOutcome.MET, MARCH_3)
                        .build())
                .isNotEqualTo(Decision.builder(List.of("E1"), List.of(FullRecords.SECOND), DecisionOutcome.MET, MARCH_3)
                        .build())
                .isNotEqualTo(
                        Decision.builder(List.of("E1"), List.of(FullRecords.FIRST), DecisionOutcome.PARTLY_MET, MARCH_3)
                                .build())
                .isNotEqualTo(Decision.builder(
                                List.of("E1"), List.of(FullRecords.FIRST), DecisionOutcome.MET, FullRecords.MARCH_10)
                        .build());
    }
}
