package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.criterion;
import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePortfolioTest {

    private static final CriterionReference FIRST = criterion("1.1");
    private static final CriterionReference SECOND = criterion("1.2");

    private final Cases cases = given().evidence("E1", "E2");
    private final PortfolioMapper mapper = PortfolioMapper.of(cases.framework());
    private final LivePortfolio live = LivePortfolio.of(mapper, cases.portfolio(), Cases.LATE);
    private final Told told = new Told();

    /** What a live portfolio tells, in words. */
    private final class Told implements CoverageListener {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void laidOutAnew(CoverageLayout layout) {
            lines.add(layout.toString());
        }

        @Override
        public void criterionChanged(int criterion, CriterionStatus before, CriterionStatus now) {
            lines.add("%s: %s, was %s".formatted(live.layout().criterion(criterion), now.label(), before.label()));
        }

        @Override
        public void unitChanged(int unit, UnitState before, UnitState now) {
            lines.add("%s: %s, was %s".formatted(live.layout().unit(unit).identifier(), now.label(), before.label()));
        }

        @Override
        public void creditChanged(UnitState state, int before, int now) {
            lines.add("%s: %d credits, was %d".formatted(state.label(), now, before));
        }

        @Override
        public void rulesChanged(boolean satisfied) {
            lines.add(satisfied ? "rules satisfied" : "rules not satisfied");
        }
    }

    private CriterionStatus status(CriterionReference criterion) {
        return live.status(live.layout().criterionNumber(criterion).orElseThrow());
    }

    @Test
    void a_unit_is_followed_from_its_first_mapping_to_its_sign_off() {
        live.listen(told);

        live.add(EvidenceMapping.builder("E1", List.of(FIRST)).on(day("03-05")).build());
        live.decide("E1", FIRST, DecisionOutcome.MET, "assessor-7");
        live.decide("E2", SECOND, DecisionOutcome.MET, "assessor-7");
        live.add(SignOff.builder(Cases.U, SignOffRole.ASSESSOR, Cases.LATE).build());

        assertThat(told.lines)
                .containsExactly(
                        "J/999/0001 1.1: Awaiting decision, was No evidence",
                        "J/999/0001: In progress, was Not started",
                        "In progress: 5 credits, was 0",
                        "J/999/0001 1.1: Met, was Awaiting decision",
                        "J/999/0001 1.2: Met, was No evidence",
                        "J/999/0001: Ready, was In progress",
                        "Ready: 5 credits, was 0",
                        "In progress: 0 credits, was 5",
                        "J/999/0001: Achieved, was Ready",
                        "Achieved: 5 credits, was 0",
                        "Ready: 0 credits, was 5",
                        "rules satisfied");
        assertThat(live).hasToString("L-1001 on 2014-11-21: 2/2");
    }

    @Test
    void a_decision_taken_back_leaves_no_trace() {
        int decision = live.decide("E1", FIRST, DecisionOutcome.MET, "assessor-7");

        live.takeBack(decision);

        assertThat(status(FIRST)).isEqualTo(CriterionStatus.NO_EVIDENCE);
        assertThat(live.portfolio()).isEqualTo(cases.portfolio());
    }

    @Test
    void a_decision_withdrawn_counts_until_the_day_of_its_withdrawal() {
        live.add(Decision.builder(List.of("E1"), List.of(FIRST), DecisionOutcome.MET, day("03-09"))
                .reference("D1")
                .build());

        live.withdraw("D1", day("05-01"));

        assertThat(status(FIRST)).isEqualTo(CriterionStatus.NO_EVIDENCE);
        live.moveTo(day("04-30"));
        assertThat(status(FIRST)).isEqualTo(CriterionStatus.MET);
    }

    @Test
    void what_is_said_in_numbers_is_written_out_as_records() {
        int first = live.layout().criterionNumber(FIRST).orElseThrow();
        long on = day("03-09").toEpochDay();

        live.map(first, live.item("E1"), on);
        live.decide(first, live.item("E1"), DecisionOutcome.PARTLY_MET, on);

        assertThat(status(FIRST)).isEqualTo(CriterionStatus.PARTLY_MET);
        assertThat(live.portfolio().mappings())
                .containsExactly(EvidenceMapping.builder("E1", List.of(FIRST))
                        .on(day("03-09"))
                        .build());
        assertThat(live.portfolio().decisions())
                .containsExactly(
                        Decision.builder(List.of("E1"), List.of(FIRST), DecisionOutcome.PARTLY_MET, day("03-09"))
                                .build());
    }

    @Test
    void decisions_on_items_together_are_told_as_the_whole_records_tell_them() {
        live.decide("E1", FIRST, DecisionOutcome.PARTLY_MET, "assessor-7");

        live.add(Decision.builder(List.of("E1", "E2"), List.of(FIRST), DecisionOutcome.MET, Cases.LATE)
                .sequence(2)
                .build());

        assertThat(status(FIRST)).isEqualTo(CriterionStatus.MET);
        assertThat(live.snapshot()).isEqualTo(whole());
    }

    private CoverageSummary whole() {
        PackedPortfolio packed = mapper.pack(live.portfolio(), live.asOf());
        return CoverageView.of(packed.layout()).map(packed, live.asOf()).snapshot();
    }

    @Test
    void evidence_comes_to_its_end_on_another_day_and_back_again() {
        live.add(Evidence.builder("E3")
                .produced(day("03-03"))
                .expires(day("2014-12-31"))
                .build());
        live.decide("E3", FIRST, DecisionOutcome.MET, "assessor-7");
        live.listen(told);

        live.moveTo(day("2015-01-01"));
        live.moveTo(day("2014-12-31"));

        assertThat(told.lines).containsExactly("J/999/0001 1.1: Lapsed, was Met", "J/999/0001 1.1: Met, was Lapsed");
        assertThat(live.metUntil(live.layout().criterionNumber(FIRST).orElseThrow()))
                .isEqualTo(day("2014-12-31").toEpochDay());
    }

    @Test
    void a_mapping_selects_a_unit_where_the_registration_lists_none() {
        int optional = live.layout().unitNumber(Cases.V).orElseThrow();

        int mapping = live.add(
                EvidenceMapping.builder("E1", List.of(criterion("V 1.1"))).build());

        assertThat(live.selection(optional)).isEqualTo(UnitSelection.INFERRED);
        assertThat(live.required()).isEqualTo(4);
        live.takeBack(mapping);
        assertThat(live.selection(optional)).isEqualTo(UnitSelection.NOT_SELECTED);
        assertThat(live.required()).isEqualTo(2);
    }

    @Test
    void a_recognised_unit_is_held() {
        live.listen(told);

        live.add(Recognition.builder(Cases.V, RecognitionRoute.CREDIT_TRANSFER, day("02-01"))
                .build());

        assertThat(told.lines)
                .containsExactly("L/999/0002: Recognised, was Not started", "Recognised: 5 credits, was 0");
        assertThat(live.isSatisfied()).isEqualTo(live.report().isComplete());
    }

    @Test
    void units_are_laid_out_anew_once_the_learner_is_registered() {
        LivePortfolio begun =
                LivePortfolio.of(mapper, Portfolio.builder("L-1001").build(), Cases.LATE);
        begun.listen(told);

        begun.add(Registration.builder(Cases.Q, day("01-13")).build());

        assertThat(told.lines).containsExactly("999/0002/6@1: 2 units, 4 criteria");
        assertThat(begun.snapshot().progress()).hasToString("0/2");
    }

    @Test
    void a_second_qualification_is_refused_and_nothing_changes() {
        Registration second = Registration.builder(QualificationIdentifier.parse("999/0003/8"), day("02-01"))
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> live.add(second)).withMessageContaining("must be named");

        assertThat(live.portfolio()).isEqualTo(cases.portfolio());
        assertThat(live.snapshot()).isEqualTo(whole());
    }

    @Test
    void a_broken_call_says_what_must_be() {
        Evidence again = Evidence.builder("E1").build();
        Decision nameless = Decision.builder(List.of("E1"), List.of(FIRST), DecisionOutcome.MET, Cases.LATE)
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> live.add(again)).withMessageContaining("'E1'");
        assertThatIllegalArgumentException().isThrownBy(() -> live.takeBack(99)).withMessageContaining("'99'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.withdraw(nameless, Cases.LATE))
                .withMessageEndingWith("must have a reference to be withdrawn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.item("E9"))
                .withMessage("Item 'E9' must be recorded");
    }

    @Test
    void a_listener_must_not_change_what_it_is_told_of() {
        live.listen(new CoverageListener() {
            @Override
            public void criterionChanged(int criterion, CriterionStatus before, CriterionStatus now) {
                live.moveTo(LocalDate.EPOCH);
            }
        });

        assertThatIllegalStateException().isThrownBy(() -> live.decide("E1", FIRST, DecisionOutcome.MET, "assessor-7"));
        assertThat(status(FIRST)).isEqualTo(CriterionStatus.MET);
    }
}
