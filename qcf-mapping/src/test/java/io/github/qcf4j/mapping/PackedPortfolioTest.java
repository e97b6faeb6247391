package io.github.qcf4j.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Fraction;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPortfolioTest {

    private static final QualificationIdentifier QUALIFICATION = QualificationIdentifier.parse("999/0002/6");
    private static final LocalDate REGISTERED = LocalDate.of(2014, 1, 13);
    private static final LocalDate FROM = LocalDate.of(2014, 3, 10);
    private static final LocalDate ENDS = LocalDate.of(2014, 5, 31);

    private static Framework framework() {
        Unit monitor = Unit.builder(UnitIdentifier.parse("J/999/0001"))
                .title("Monitor calls")
                .level(Level.LEVEL_2)
                .credit(5)
                .outcome("Be able to monitor calls", "Answer a call", "Close a call")
                .outcome("Know how calls are monitored", "Describe a monitored call")
                .build();
        Unit coach = Unit.builder(UnitIdentifier.parse("L/999/0002"))
                .title("Coach colleagues")
                .level(Level.LEVEL_3)
                .credit(4)
                .outcome("Be able to coach", "Coach a colleague")
                .build();
        Qualification qualification = Qualification.builder(QUALIFICATION)
                .title("Contact centre operations")
                .group(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(monitor.identifier())
                        .build())
                .group(UnitGroup.builder("Optional").unit(coach.identifier()).build())
                .build();
        return Framework.of(List.of(monitor, coach), List.of(qualification)).orThrow();
    }

    private static CoverageLayout layout(CoveragePolicy policy) {
        return PortfolioMapper.of(framework(), policy)
                .layout(QUALIFICATION, REGISTERED)
                .orElseThrow();
    }

    private static Portfolio portfolio() {
        return Portfolio.builder("L-1001")
                .registration("999/0002/6", REGISTERED)
                .add(Evidence.builder("E1")
                        .method(AssessmentMethod.PROJECT)
                        .occurred(LocalDate.of(2014, 3, 3))
                        .expires(ENDS)
                        .build())
                .evidence("E2", AssessmentMethod.DIRECT_OBSERVATION, LocalDate.of(2014, 3, 5))
                .mapping("E2", LocalDate.of(2014, 3, 5), "J/999/0001 1.2")
                .decision("D1", FROM, DecisionOutcome.MET, "assessor-7", List.of("E1"), "J/999/0001 1.1")
                .build();
    }

    @Test
    void criteria_outcomes_and_units_are_numbered_in_the_order_of_the_specification() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());

        assertThat(layout).hasToString("999/0002/6@1: 2 units, 4 criteria");
        assertThat(layout.unitNumber(UnitIdentifier.parse("L/999/0002"))).hasValue(1);
        assertThat(layout.criterionNumber(CriterionReference.parse("J/999/0001 2.1")))
                .hasValue(2);
        assertThat(layout.criterion(3)).isEqualTo(CriterionReference.parse("L/999/0002 1.1"));
        assertThat(layout.outcomes()).isEqualTo(3);
        assertThat(layout.firstCriterionOfOutcome(1)).isEqualTo(2);
        assertThat(layout.endCriterionOfOutcome(1)).isEqualTo(3);
        assertThat(layout.unitOfOutcome(2)).isEqualTo(1);
        assertThat(layout.unitNumber(UnitIdentifier.parse("T/999/0009"))).isEmpty();
    }

    @Test
    void one_layout_serves_all_learners_of_a_version() {
        PortfolioMapper mapper = PortfolioMapper.of(framework());

        CoverageLayout layout = mapper.layout(QUALIFICATION, REGISTERED).orElseThrow();

        assertThat(mapper.pack(portfolio(), ENDS).layout()).isSameAs(layout);
        assertThat(mapper.map(portfolio(), ENDS).packed().layout()).isSameAs(layout);
        assertThat(mapper.layout(QualificationIdentifier.parse("999/0001/4"), REGISTERED))
                .isEmpty();
    }

    @Test
    void records_are_packed_once_and_asked_about_on_any_later_day() {
        PackedPortfolio packed = PortfolioMapper.of(framework()).pack(portfolio(), FROM);
        CoverageView view = CoverageView.of(packed.layout());

        view.map(packed, FROM);

        assertThat(packed).hasToString("L-1001 from 2014-03-10: 2 mappings of 2 items");
        assertThat(packed.until()).isEqualTo(LocalDate.MAX);
        assertThat(view.met()).isEqualTo(1);
        assertThat(view.required()).isEqualTo(3);
        assertThat(view.status(0)).isEqualTo(CriterionStatus.MET);
        assertThat(view.metUntil(0)).isEqualTo(ENDS.toEpochDay());
        assertThat(view.status(1)).isEqualTo(CriterionStatus.AWAITING_DECISION);
        assertThat(view.status(3)).isEqualTo(CriterionStatus.NOT_REQUIRED);
        assertThat(view.moveTo(ENDS).status(0)).isEqualTo(CriterionStatus.MET);
        assertThat(view.moveTo(ENDS.plusDays(1)).status(0)).isEqualTo(CriterionStatus.LAPSED);
        assertThat(view.evidenceState(0, 0)).isEqualTo(MappingState.LAPSED);
    }

    @Test
    void a_snapshot_keeps_what_the_view_said() {
        PackedPortfolio packed = PortfolioMapper.of(framework()).pack(portfolio(), FROM);
        CoverageView view = CoverageView.of(packed.layout());

        CoverageSummary summary = view.map(packed, FROM).snapshot();
        view.moveTo(LocalDate.of(2015, 1, 1));

        assertThat(summary).hasToString("L-1001 on 2014-03-10: 1/3");
        assertThat(summary.progress()).isEqualTo(Fraction.of(1, 3));
        assertThat(summary.open())
                .containsExactly(
                        CriterionReference.parse("J/999/0001 1.2"), CriterionReference.parse("J/999/0001 2.1"));
        assertThat(summary.evidence(1)).containsExactly("E2");
        assertThat(summary.state(0)).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(summary.credit(UnitState.IN_PROGRESS)).isEqualTo(Credit.of(5));
        assertThat(summary).isNotEqualTo(view.snapshot());
    }

    @Test
    void days_with_other_records_are_refused_in_words_that_say_what_to_do() {
        Portfolio later = portfolio().toBuilder()
                .decision(
                        "D2",
                        LocalDate.of(2014, 6, 2),
                        DecisionOutcome.MET,
                        "assessor-7",
                        List.of("E2"),
                        "J/999/0001 1.2")
                .build();
        PackedPortfolio packed = PortfolioMapper.of(framework()).pack(later, FROM);
        CoverageView view = CoverageView.of(packed.layout());

        assertThat(packed.until()).isEqualTo(LocalDate.of(2014, 6, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.map(packed, LocalDate.of(2014, 6, 2)))
                .withMessage(
                        "Day '2014-06-02' must lie from 2014-03-10 to 2014-06-01; for other days pack the records again");
    }

    @Test
    void what_is_built_without_records_equals_what_is_packed_from_them() {
        PortfolioMapper mapper = PortfolioMapper.of(framework());
        CoverageLayout layout = mapper.layout(QUALIFICATION, REGISTERED).orElseThrow();
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        int second = builder.item("E2", AssessmentMethod.DIRECT_OBSERVATION);
        int first = builder.item("E1", AssessmentMethod.PROJECT);

        builder.select(0, UnitSelection.MANDATORY)
                .add(1, second, MappingState.AWAITING_DECISION, PackedPortfolio.FOR_GOOD)
                .add(0, first, MappingState.COUNTED, ENDS.toEpochDay());

        assertThat(builder.build()).isEqualTo(mapper.pack(portfolio(), FROM)).hasSameHashCodeAs(builder.build());
    }

    @Test
    void a_builder_serves_one_learner_after_the_other() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        builder.select(0).add(0, builder.item("E1"), MappingState.COUNTED, PackedPortfolio.FOR_GOOD);
        builder.achieve(1, FROM.toEpochDay()).recognise(2);
        PackedPortfolio before = builder.build();

        PackedPortfolio next = builder.clear("L-1002", FROM).build();

        assertThat(next)
                .isEqualTo(PackedPortfolio.builder(layout, "L-1002", FROM).build());
        assertThat(before.mappings()).isEqualTo(1);
        assertThat(CoverageView.of(layout).map(before, FROM).state(1)).isEqualTo(UnitState.ACHIEVED);
    }

    @Test
    void recognised_units_count_their_credit_and_ask_for_nothing() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolio packed = PackedPortfolio.builder(layout, "L-1001", FROM)
                .select(0)
                .recogniseUnit(0, RecognitionRoute.EXEMPTION)
                .build();
        CoverageView view = CoverageView.of(layout).map(packed, FROM);

        assertThat(view.state(0)).isEqualTo(UnitState.RECOGNISED);
        assertThat(view.credit(UnitState.RECOGNISED)).isEqualTo(5);
        assertThat(view.nextOpen(0)).isEqualTo(-1);
        assertThat(view.met()).isEqualTo(3);
    }

    @Test
    void two_accepted_items_are_met_until_the_first_of_the_last_two_ends() {
        CoverageLayout layout = layout(CoveragePolicy.accepted(2));
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        builder.select(0)
                .add(0, builder.item("E1"), MappingState.COUNTED, ENDS.toEpochDay())
                .add(0, builder.item("E2"), MappingState.COUNTED, ENDS.toEpochDay() + 30)
                .add(0, builder.item("E3"), MappingState.COUNTED, PackedPortfolio.FOR_GOOD);

        CoverageView view = CoverageView.of(layout).map(builder.build(), FROM);

        assertThat(view.metUntil(0)).isEqualTo(ENDS.toEpochDay() + 30);
        assertThat(view.moveTo(ENDS.plusDays(31)).status(0)).isEqualTo(CriterionStatus.LAPSED);
        assertThat(view.metUntil(1)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void days_outside_the_years_1950_to_2129_make_longer_mappings_with_the_same_answers() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        LocalDate far = LocalDate.of(2500, 1, 1);
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        builder.select(0)
                .add(0, builder.item("E1"), MappingState.COUNTED, far.toEpochDay())
                .add(1, builder.item("E2"), MappingState.COUNTED, PackedPortfolio.FOR_GOOD)
                .add(2, 1, MappingState.NOT_YET_MET, 0);
        PackedPortfolio packed = builder.build();

        CoverageView view = CoverageView.of(layout).map(packed, far);

        assertThat(view.met()).isEqualTo(2);
        assertThat(view.status(2)).isEqualTo(CriterionStatus.NOT_YET_MET);
        assertThat(view.moveTo(far.plusDays(1)).status(0)).isEqualTo(CriterionStatus.LAPSED);
        assertThat(view.metUntil(0)).isEqualTo(far.toEpochDay());
        assertThat(view.metUntil(1)).isEqualTo(PackedPortfolio.FOR_GOOD);
        assertThat(view.moveTo(LocalDate.MAX).status(1)).isEqualTo(CriterionStatus.MET);
    }

    @Test
    void more_than_16_384_criteria_are_numbered_all_the_same() {
        int criteria = 20_000;
        UnitBuilder large = Unit.builder(UnitIdentifier.parse("J/999/0001"))
                .title("Handle contacts")
                .level(Level.LEVEL_2)
                .credit(5);
        for (int outcome = 0; outcome < 10; outcome++) {
            String[] asked = new String[criteria / 10];
            for (int i = 0; i < asked.length; i++) {
                asked[i] = "Handle contact " + (outcome * asked.length + i);
            }
            large.outcome("Be able to handle contacts in part " + outcome, asked);
        }
        Unit unit = large.build();
        Qualification qualification = Qualification.builder(QUALIFICATION)
                .title("Contact centre operations")
                .group(UnitGroup.builder("Mandatory")
                        .mandatory(true)
                        .unit(unit.identifier())
                        .build())
                .build();
        Framework framework =
                Framework.of(List.of(unit), List.of(qualification)).orThrow();
        CoverageLayout layout =
                PortfolioMapper.of(framework).layout(QUALIFICATION, REGISTERED).orElseThrow();
        PackedPortfolioBuilder builder = PackedPortfolio.builder(layout, "L-1001", FROM);
        int item = builder.item("E1");
        builder.select(0);
        for (int criterion = 0; criterion < criteria; criterion += 2) {
            builder.add(criterion, item, MappingState.COUNTED, PackedPortfolio.FOR_GOOD);
        }

        CoverageView view = CoverageView.of(layout).map(builder.build(), FROM);

        assertThat(view.met()).isEqualTo(criteria / 2);
        assertThat(view.status(19_998)).isEqualTo(CriterionStatus.MET);
        assertThat(view.nextOpen(19_998)).isEqualTo(19_999);
        assertThat(view.evidenceCount(19_998)).isEqualTo(1);
    }

    @Test
    void broken_calls_are_told_in_words() {
        CoverageLayout layout = layout(CoveragePolicy.anyAccepted());
        PackedPortfolioBuilder twice = PackedPortfolio.builder(layout, "L-1001", FROM);
        int item = twice.item("E1");
        twice.add(0, item, MappingState.COUNTED, PackedPortfolio.FOR_GOOD)
                .add(0, item, MappingState.NOT_YET_MET, PackedPortfolio.FOR_GOOD);

        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("Item 'E1' must be added to 'J/999/0001 1.1' once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.add(1, item, MappingState.WITHDRAWN, 0))
                .withMessage("State 'WITHDRAWN' must be of a live mapping");
        assertThatIllegalStateException()
                .isThrownBy(() -> CoverageView.of(layout).nextOpen(0))
                .withMessage("View of 999/0002/6@1: 2 units, 4 criteria must be given a portfolio first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageView.of(layout(CoveragePolicy.accepted(2)))
                        .map(PackedPortfolio.builder(layout, "L-1001", FROM).build(), FROM));
    }
}
