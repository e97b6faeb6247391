package io.github.qcf4j.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishPlannerTest {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 30);
    private static final UnitIdentifier MONITOR = UnitIdentifier.parse("J/999/0001");
    private static final UnitIdentifier COACH = UnitIdentifier.parse("L/999/0002");

    @Test
    void one_observation_serves_criteria_of_two_units() {
        FinishPlan plan = FinishPlanner.of(report(nothing()))
                .plan(List.of(
                        PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2")
                                .build(),
                        PlannedActivity.builder("A2", "J/999/0001 1.1", "L/999/0002 1.1")
                                .build(),
                        PlannedActivity.builder("A3", "J/999/0001 1.2", "L/999/0002 1.1")
                                .build()));

        assertThat(plan.activities()).extracting(ChosenActivity::toString).hasSize(2);
        assertThat(plan).hasToString("2 activities for a weight of 2 close 3 of 3 needs, proven");
        assertThat(plan.closesAll()).isTrue();
    }

    @Test
    void two_light_activities_are_chosen_rather_than_a_heavy_one() {
        FinishPlan plan = FinishPlanner.of(report(nothing()))
                .plan(List.of(
                        PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2", "L/999/0002 1.1")
                                .weight(5)
                                .build(),
                        PlannedActivity.builder("A2", "J/999/0001 1.1", "J/999/0001 1.2")
                                .build(),
                        PlannedActivity.builder("A3", "L/999/0002 1.1").build()));

        assertThat(plan.activities())
                .extracting(ChosenActivity::toString)
                .containsExactly("A2 for J/999/0001 1.1, J/999/0001 1.2", "A3 for L/999/0002 1.1");
    }

    @Test
    void need_that_no_activity_serves_is_told_and_left_out() {
        FinishPlan plan = FinishPlanner.of(report(nothing()))
                .plan(List.of(PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2")
                        .build()));

        assertThat(plan.unclosable())
                .extracting(FinishNeed::toString)
                .containsExactly("L/999/0002 1.1 lacks 1 accepted item: no activity serves it");
        assertThat(plan.closesAll()).isFalse();
        assertThat(plan.value()).isEqualTo(1);
    }

    @Test
    void simulation_that_is_not_allowed_serves_nothing_and_the_plan_says_so() {
        EvidenceRequirement real = EvidenceRequirement.builder()
                .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED))
                .build();
        CoverageReport report = report(monitor().requirement(real).build(), nothing(), CoveragePolicy.anyAccepted());

        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(PlannedActivity.builder("A1", "J/999/0001 1.1")
                        .setting(EvidenceSetting.SIMULATION)
                        .build()));

        assertThat(plan.refusals())
                .extracting(Refusal::toString)
                .containsExactly("A1 for J/999/0001 1.1: Simulation is not allowed there");
        assertThat(plan.activities()).isEmpty();
    }

    @Test
    void occasions_are_different_days_and_methods_are_asked_for() {
        EvidenceRequirement observed = EvidenceRequirement.builder()
                .scope(RequirementScope.criteria("1.1"))
                .methods(MethodDemand.all(AssessmentMethod.DIRECT_OBSERVATION))
                .occasions(2)
                .build();
        CoverageReport report =
                report(monitor().requirement(observed).build(), nothing(), CoveragePolicy.anyAccepted());

        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(
                        observation("A1", LocalDate.of(2015, 6, 1)),
                        observation("A2", LocalDate.of(2015, 6, 1)),
                        observation("A3", LocalDate.of(2015, 6, 8)),
                        PlannedActivity.builder("A4", "J/999/0001 1.2", "L/999/0002 1.1")
                                .build()));

        assertThat(plan.activities())
                .extracting(chosen -> chosen.activity().reference())
                .contains("A3", "A4")
                .hasSize(3);
        assertThat(plan.closesAll()).isTrue();
    }

    @Test
    void range_is_closed_by_activities_that_show_its_values() {
        EvidenceRequirement contacts = EvidenceRequirement.builder()
                .scope(RequirementScope.criteria("1.1"))
                .range(RangeDemand.of("contactType", "call", "email"))
                .build();
        CoverageReport report =
                report(monitor().requirement(contacts).build(), nothing(), CoveragePolicy.anyAccepted());

        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(
                        PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2", "L/999/0002 1.1")
                                .range("contactType", List.of("call"))
                                .build(),
                        PlannedActivity.builder("A2", "J/999/0001 1.1")
                                .range("contactType", List.of("email"))
                                .build()));

        assertThat(plan.activities()).hasSize(2);
        assertThat(plan.needs())
                .extracting(FinishNeed::toString)
                .contains("J/999/0001 requirement 1 lacks contactType 'email'");
    }

    @Test
    void evidence_that_counts_is_one_of_the_items_that_a_policy_asks_for() {
        CoverageReport report = report(monitor().build(), accepted(), CoveragePolicy.accepted(2));

        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(
                        PlannedActivity.ofEvidence("E1", "J/999/0001 1.1", "J/999/0001 1.2")
                                .build(),
                        PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2")
                                .build()));

        assertThat(plan.activities())
                .extracting(ChosenActivity::toString)
                .contains("A1 for J/999/0001 1.1, J/999/0001 1.2");
        assertThat(plan.needs()).extracting(FinishNeed::toString).contains("J/999/0001 1.1 lacks 1 accepted item");
    }

    @Test
    void activity_after_the_day_comes_too_late() {
        FinishPlan plan = FinishPlanner.of(report(nothing())).plan(List.of(observation("A1", DAY.plusDays(1))));

        assertThat(plan.refusals()).extracting(Refusal::reason).containsOnly(RefusalReason.TOO_LATE);
    }

    @Test
    void evidence_awaiting_a_decision_is_left_to_its_assessor_when_that_is_asked() {
        Portfolio awaiting = nothing().toBuilder()
                .evidence("E1", AssessmentMethod.WORK_PRODUCT, LocalDate.of(2015, 3, 3))
                .mapping("E1", LocalDate.of(2015, 3, 4), "J/999/0001 1.1")
                .build();

        FinishPlan plan = FinishPlanner.of(report(awaiting)).countingAwaiting().plan(List.of());

        assertThat(plan.needs())
                .extracting(need -> need.place().toString())
                .containsExactly("J/999/0001 1.2", "L/999/0002 1.1");
    }

    @Test
    void activity_that_is_given_twice_is_refused() {
        PlannedActivity activity =
                PlannedActivity.builder("A1", "J/999/0001 1.1").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinishPlanner.of(report(nothing())).plan(List.of(activity, activity)))
                .withMessage("Activity 'A1' must be given once");
    }

    @Test
    void budget_without_steps_gives_a_plan_that_closes_as_much() {
        List<PlannedActivity> activities = List.of(
                PlannedActivity.builder("A1", "J/999/0001 1.1", "J/999/0001 1.2")
                        .build(),
                PlannedActivity.builder("A2", "L/999/0002 1.1").build());

        FinishPlan plan = FinishPlanner.of(report(nothing())).plan(activities, SearchBudget.ofSteps(0));

        assertThat(plan.closesAll()).isTrue();
        assertThat(plan.activities()).hasSize(2);
    }

    @Test
    void action_that_is_asked_for_on_the_day_itself_cannot_be_closed_by_then() {
        CoveragePolicy agreed = CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                .demand(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                .build();
        Portfolio portfolio = registered()
                .qualityAssurance(QualityAssurance.builder(
                                AssuranceTarget.ofUnit(MONITOR),
                                AssuranceBody.INTERNAL,
                                AssuranceOutcome.ACTION_REQUIRED,
                                DAY)
                        .build())
                .build();

        FinishPlan plan = FinishPlanner.of(report(monitor().build(), portfolio, agreed))
                .plan(List.of(PlannedActivity.builder("A1", "J/999/0001 1.1", "L/999/0002 1.1")
                        .build()));

        assertThat(plan.refusals()).extracting(Refusal::reason).containsExactly(RefusalReason.ACTION_OPEN);
        assertThat(plan.activities()).extracting(ChosenActivity::toString).containsExactly("A1 for L/999/0002 1.1");
    }

    @Test
    void assessor_who_agreed_the_unit_as_quality_assurer_is_not_planned_to_decide_on_it() {
        CoveragePolicy agreed = CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                .demand(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                .build();
        Portfolio portfolio = accepted().toBuilder()
                .qualityAssurance(QualityAssurance.builder(
                                AssuranceTarget.ofUnit(MONITOR),
                                AssuranceBody.INTERNAL,
                                AssuranceOutcome.AGREED,
                                LocalDate.of(2015, 4, 1))
                        .person("iqa-2")
                        .build())
                .build();

        FinishPlan plan = FinishPlanner.of(report(monitor().build(), portfolio, agreed))
                .plan(List.of(PlannedActivity.builder("A1", "J/999/0001 1.2", "L/999/0002 1.1")
                        .assessor("iqa-2")
                        .build()));

        assertThat(plan.refusals())
                .extracting(Refusal::toString)
                .containsExactly("A1 for J/999/0001 1.2: Its assessor is the internal quality assurer");
        assertThat(plan.activities()).extracting(ChosenActivity::toString).containsExactly("A1 for L/999/0002 1.1");
    }

    @Test
    void evidence_that_would_bring_back_a_joint_decision_against_other_evidence_is_refused() {
        CriterionReference criterion = CriterionReference.parse("J/999/0001 1.1");
        Portfolio portfolio = accepted().toBuilder()
                .evidence("E2", AssessmentMethod.WORK_PRODUCT, LocalDate.of(2015, 3, 5))
                .mapping(EvidenceMapping.builder("E2", List.of(criterion))
                        .version(Version.parse("2"))
                        .on(LocalDate.of(2015, 3, 6))
                        .build())
                .decision(
                        "D2",
                        LocalDate.of(2015, 3, 20),
                        DecisionOutcome.PARTLY_MET,
                        "assessor-7",
                        List.of("E1", "E2"),
                        "J/999/0001 1.1")
                .build();
        CoverageReport report = report(monitor().build(), portfolio, CoveragePolicy.accepted(2));

        FinishPlan plan = FinishPlanner.of(report)
                .plan(List.of(PlannedActivity.ofEvidence("E2", "J/999/0001 1.1").build()));

        assertThat(plan.refusals()).extracting(Refusal::reason).containsExactly(RefusalReason.DECISION_REVIVED);
        assertThat(plan.activities()).isEmpty();
    }

    @Test
    void what_is_offered_for_a_criterion_of_a_choice_stands_in_the_way_when_all_has_to_be_accepted() {
        EvidenceRequirement discussed = EvidenceRequirement.builder()
                .scope(RequirementScope.criteria("1.1"))
                .methods(MethodDemand.all(AssessmentMethod.PROFESSIONAL_DISCUSSION))
                .build();
        Unit unit = monitor()
                .choice(CriterionChoice.of(1, "1.1", "1.2"))
                .requirement(discussed)
                .build();
        Portfolio portfolio = accepted().toBuilder()
                .mapping("E1", LocalDate.of(2015, 3, 4), "J/999/0001 1.2")
                .evidence("E2", AssessmentMethod.WORK_PRODUCT, LocalDate.of(2015, 3, 5))
                .decision(
                        "D2",
                        LocalDate.of(2015, 3, 10),
                        DecisionOutcome.MET,
                        "assessor-7",
                        List.of("E2"),
                        "J/999/0001 1.2")
                .build();

        FinishPlan plan = FinishPlanner.of(report(unit, portfolio, CoveragePolicy.allMappedAccepted()))
                .plan(List.of());

        assertThat(plan.unclosable())
                .extracting(FinishNeed::toString)
                .contains("J/999/0001 choice 1 lacks 1 criterion: no activity serves it");
    }

    private static PlannedActivity observation(String reference, LocalDate on) {
        return PlannedActivity.builder(reference, "J/999/0001 1.1")
                .method(AssessmentMethod.DIRECT_OBSERVATION)
                .on(on)
                .build();
    }

    private static UnitBuilder monitor() {
        return Unit.builder(MONITOR)
                .title("Monitor calls")
                .level(Level.LEVEL_3)
                .credit(Credit.of(5))
                .outcome("Review customer contacts", "Review recorded calls", "Document findings");
    }

    private static Portfolio nothing() {
        return registered().build();
    }

    private static Portfolio accepted() {
        return registered()
                .evidence("E1", AssessmentMethod.WORK_PRODUCT, LocalDate.of(2015, 3, 3))
                .mapping("E1", LocalDate.of(2015, 3, 4), "J/999/0001 1.1")
                .decision(
                        "D1",
                        LocalDate.of(2015, 3, 9),
                        DecisionOutcome.MET,
                        "assessor-7",
                        List.of("E1"),
                        "J/999/0001 1.1")
                .build();
    }

    private static PortfolioBuilder registered() {
        return Portfolio.builder("L-1001").registration("999/0002/6", LocalDate.of(2015, 1, 12));
    }

    private static CoverageReport report(Portfolio portfolio) {
        return report(monitor().build(), portfolio, CoveragePolicy.anyAccepted());
    }

    private static CoverageReport report(Unit monitor, Portfolio portfolio, CoveragePolicy policy) {
        Unit coach = Unit.builder(COACH)
                .title("Coach the team")
                .level(Level.LEVEL_3)
                .credit(Credit.of(4))
                .outcome("Improve practice", "Use feedback to coach the team")
                .build();
        Qualification qualification = Qualification.builder(QualificationIdentifier.parse("999/0002/6"))
                .title("Level 3 Award in Calls")
                .group(UnitGroup.builder("A")
                        .mandatory(true)
                        .unit(MONITOR)
                        .unit(COACH)
                        .build())
                .build();
        Framework framework = Framework.of(Specifications.of(List.of(monitor, coach), List.of(qualification)))
                .orThrow();
        return PortfolioMapper.of(framework, policy).map(portfolio, DAY);
    }
}
