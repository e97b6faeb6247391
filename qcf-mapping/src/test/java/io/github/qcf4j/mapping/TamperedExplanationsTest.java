package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.explanation.ClaimReason;
import io.github.qcf4j.explanation.Confirmation;
import io.github.qcf4j.explanation.ExplainedNumber;
import io.github.qcf4j.explanation.ExplainedVerdict;
import io.github.qcf4j.explanation.Explanation;
import io.github.qcf4j.explanation.ExplanationBuilder;
import io.github.qcf4j.explanation.ExplanationChecker;
import io.github.qcf4j.explanation.Lack;
import io.github.qcf4j.explanation.LackKind;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explanations that say something that does not follow, each of which the checker refuses. */
class TamperedExplanationsTest {

    private static final Cases CASES = given().require(
                    EvidenceRequirement.builder().items(2).occasions(2))
            .evidence("E1", "E2", "E3", "E4")
            .evidence("E5", item -> item.expires(day("05-31")))
            .mapping("E1", mapping -> mapping.reference("M1").on(day("03-04")), "1.1")
            .mapping("E2", mapping -> mapping.reference("M2").on(day("03-04")), "1.1")
            .decided("D1", "03-09", NOT_YET_MET, "E1", "1.1")
            .decided("D2", "03-12", MET, "E2", "1.1")
            .decided("D3", "04-01", MET, "E1", "1.1", "1.2")
            .decision("D4", "04-02", MET, "E1", decision -> decision.assessor("L-1001"), "1.1")
            .decided("D5", "04-03", MET, "E3 E4", "1.1")
            .decided("D6", "04-04", MET, "E5", "1.1", "1.2")
            .withdrawn("M2", "05-01")
            .by(CoveragePolicy.accepted(2));

    private static final String CRITERION = "J/999/0001 1.1";

    /** What is done to an explanation that is right. */
    enum Tampering {
        ANOTHER_STATUS(CRITERION, right -> right.toBuilder().verdict(ExplainedVerdict.PARTLY_MET)),
        ANOTHER_CLAUSE(CRITERION, right -> right.toBuilder().clause("V3.3")),
        ONE_ITEM_MORE(CRITERION, right -> right.toBuilder().number(ExplainedNumber.COUNTED, 4)),
        FEWER_NEEDED(CRITERION, right -> right.toBuilder().number(ExplainedNumber.NEEDED, 1)),
        ONE_AWAITING(CRITERION, right -> right.toBuilder().number(ExplainedNumber.AWAITING, 1)),
        A_RECORD_LESS(
                CRITERION,
                right -> right.toBuilder()
                        .records(right.records().subList(1, right.records().size()))),
        A_RECORD_TWICE(
                CRITERION,
                right -> right.toBuilder()
                        .records(plus(right.records(), right.records().get(0)))),
        A_RECORD_OF_ANOTHER_CRITERION(
                CRITERION,
                right -> right.toBuilder()
                        .records(plus(right.records(), RecordClaim.of(record("E1"), RecordFate.STANDING)))),
        A_WITHDRAWN_DECISION_COUNTS(CRITERION, right -> claim(right, RecordClaim.of(record("D2"), RecordFate.COUNTS))),
        A_REPLACED_DECISION_STANDS(CRITERION, right -> claim(right, RecordClaim.of(record("D1"), RecordFate.STANDING))),
        REPLACED_BY_AN_EARLIER_ONE(
                CRITERION, right -> claim(right, RecordClaim.of(record("D3"), RecordFate.REPLACED, record("D1")))),
        REPLACED_BY_ONE_ON_OTHER_ITEMS(
                CRITERION, right -> claim(right, RecordClaim.of(record("D1"), RecordFate.REPLACED, record("D5")))),
        WITHDRAWN_BY_NOTHING(
                CRITERION, right -> claim(right, RecordClaim.of(record("D3"), RecordFate.WITHDRAWN, withdrawal()))),
        NOT_ADMITTED_FOR_ANOTHER_REASON(
                CRITERION,
                right -> claim(
                        right, RecordClaim.of(record("D4"), RecordFate.NOT_ADMITTED, List.of(ClaimReason.BY_WITNESS)))),
        THE_LEARNERS_OWN_DECISION_COUNTS(
                CRITERION, right -> claim(right, RecordClaim.of(record("D4"), RecordFate.COUNTS))),
        ENDED_EVIDENCE_COUNTS(CRITERION, right -> claim(right, RecordClaim.of(record("D6"), RecordFate.COUNTS))),
        ENDED_ON_ANOTHER_DAY(
                CRITERION,
                right -> claim(
                        right,
                        RecordClaim.ended(CASES.portfolio().decision("D6").orElseThrow(), day("06-30")))),
        A_MAPPING_THAT_IS_WITHDRAWN_STANDS(
                CRITERION, right -> claim(right, RecordClaim.of(record("M2"), RecordFate.STANDING))),
        TOO_FEW_SUFFICE(CRITERION, right -> right.toBuilder().sufficient(List.of(record("D3")), true)),
        TOO_MANY_SUFFICE(CRITERION, right -> right.toBuilder().sufficient(List.of(record("D3"), record("D5")), false)),
        WHAT_DOES_NOT_COUNT_SUFFICES(CRITERION, right -> right.toBuilder().sufficient(List.of(record("D6")), true)),
        NOTHING_SUFFICES(CRITERION, right -> right.toBuilder().sufficient(List.of(), true)),
        A_REASON_THAT_NOBODY_CAN_CHECK(CRITERION, right -> right.toBuilder().reasons(List.of("it is so"))),
        MEASURED_ON_ANOTHER_DAY(CRITERION, right -> right.toBuilder().measuredOn(day("05-01"))),
        NOT_SELECTED(CRITERION, right -> right.toBuilder().selected(false)),
        ANOTHER_UNIT_STATE("J/999/0001", right -> right.toBuilder().verdict(ExplainedVerdict.READY)),
        AN_OUTCOME_LESS(
                "J/999/0001",
                right -> right.toBuilder()
                        .children(right.children().subList(1, right.children().size()))),
        A_CHILD_THAT_IS_WRONG(
                "J/999/0001 outcome 1",
                right -> right.toBuilder()
                        .children(List.of(
                                right.children().get(0).toBuilder()
                                        .clause("V3.5")
                                        .build(),
                                right.children().get(1)))),
        MORE_PROGRESS("J/999/0001 outcome 1", right -> right.toBuilder().number(ExplainedNumber.COVERED, 2)),
        AN_OUTCOME_COVERED("J/999/0001 outcome 1", right -> right.toBuilder().verdict(ExplainedVerdict.COVERED)),
        A_REQUIREMENT_MET(
                "J/999/0001 requirement 1",
                right -> right.toBuilder()
                        .verdict(ExplainedVerdict.MET)
                        .lacks(List.of())
                        .number(ExplainedNumber.MISSING, 0)),
        SHORT_OF_SOMETHING_ELSE(
                "J/999/0001 requirement 1",
                right -> right.toBuilder().lacks(List.of(Lack.of(LackKind.ITEMS, List.of(), 1, 2)))),
        MORE_UNITS_HELD("999/0002/6", right -> right.toBuilder().number(ExplainedNumber.HELD, 1)),
        A_UNIT_THAT_IS_ACHIEVED(
                "999/0002/6",
                right -> right.toBuilder()
                        .children(List.of(right.children().get(0).toBuilder()
                                .verdict(ExplainedVerdict.ACHIEVED)
                                .build()))),
        A_STATUS_FOR_A_QUALIFICATION("999/0002/6", right -> right.toBuilder().verdict(ExplainedVerdict.MET));

        private final String place;
        private final Function<Explanation, ExplanationBuilder> change;

        Tampering(String place, Function<Explanation, ExplanationBuilder> change) {
            this.place = place;
            this.change = change;
        }
    }

    private static <T> List<T> plus(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    private static PortfolioRecord record(String reference) {
        return CASES.portfolio().find(reference).orElseThrow();
    }

    private static PortfolioRecord withdrawal() {
        return CASES.portfolio().withdrawals().get(0);
    }

    /** Returns the explanation with another claim about the record of a claim. */
    private static ExplanationBuilder claim(Explanation right, RecordClaim other) {
        return right.toBuilder()
                .records(right.records().stream()
                        .map(claim -> claim.record().equals(other.record()) ? other : claim)
                        .toList());
    }

    private static Confirmation check(Explanation explanation) {
        return ExplanationChecker.check(CASES.framework(), CASES.portfolio(), CoveragePolicy.accepted(2), explanation);
    }

    @ParameterizedTest
    @EnumSource
    void a_tampered_explanation_is_refused(Tampering tampering) {
        Explanation right = CASES.report().explain(Place.parse(tampering.place));
        Explanation wrong = tampering.change.apply(right).build();

        assertThat(check(right).complaints()).isEmpty();
        assertThat(wrong).isNotEqualTo(right);
        assertThat(check(wrong).isConfirmed()).isFalse();
    }

    @Test
    void an_explanation_by_another_policy_is_refused() {
        Explanation right = CASES.report().explain(Place.parse(CRITERION));

        Confirmation confirmation =
                ExplanationChecker.check(CASES.framework(), CASES.portfolio(), CoveragePolicy.accepted(4), right);

        assertThat(confirmation.complaints())
                .contains("J/999/0001 1.1: it is Lapsed, not Met", "J/999/0001 1.1: needed is 4, not 2");
    }

    @Test
    void an_explanation_of_another_portfolio_is_refused() {
        Explanation right = CASES.report().explain(Place.parse(CRITERION));

        Confirmation confirmation =
                ExplanationChecker.check(CASES.framework(), given().portfolio(), CoveragePolicy.accepted(2), right);

        assertThat(confirmation.isConfirmed()).isFalse();
    }

    @Test
    void the_rules_of_combination_are_left_to_their_own_checker() {
        Explanation right = CASES.report().explain(Place.parse("999/0002/6"));

        assertThat(check(right).notChecked())
                .containsExactly("whether the units held satisfy the rules of combination");
    }
}
