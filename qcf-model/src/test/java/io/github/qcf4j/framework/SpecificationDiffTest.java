package io.github.qcf4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.GuidanceKind;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitBuilder;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecificationDiffTest {

    private static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");
    private static final String REVIEW = "Review recorded calls against the standards";
    private static final String REPORT = "Report what the reviewed calls have in common";
    private static final String AGREE = "Agree with a colleague what to change";
    private static final String COACH = "Use feedback to coach the team";

    private static final Unit BEFORE = unit().outcome("Be able to review calls", REVIEW, REPORT, AGREE)
            .outcome("Be able to improve practice", COACH)
            .build();

    @Test
    void equal_units_differ_in_nothing_and_every_decision_carries_over() {
        SpecificationDiff diff =
                SpecificationDiff.between(BEFORE, BEFORE.toBuilder().build());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.isInvalidating()).isFalse();
        assertThat(diff.criteria()).hasSize(4).allMatch(criterion -> criterion.answer() == CarryOver.CARRIES_OVER);
        assertThat(diff.criteria().get(0)).hasToString("J/999/0001 1.1 carries over: it is worded as before");
    }

    @Test
    void removed_criterion_renumbers_the_rest_and_takes_its_decisions_with_it() {
        Unit after = unit().version(new Version("2"))
                .outcome("Be able to review calls", REPORT, AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.sentences())
                .containsExactly(
                        "J/999/0001@2: version changed from '1' to '2'",
                        "J/999/0001 1.1: criterion 'Review recorded calls against the standards' removed",
                        "J/999/0001@2 1.1: criterion renumbered from '1.2' to '1.1'",
                        "J/999/0001@2 1.2: criterion renumbered from '1.3' to '1.2'");
        assertThat(diff.criteria())
                .extracting(CriterionCarryOver::sentence)
                .containsExactly(
                        "J/999/0001 1.1 is no longer asked: the later version does not ask for it",
                        "J/999/0001 1.2 carries over to J/999/0001@2 1.1: it is worded as before",
                        "J/999/0001 1.3 carries over to J/999/0001@2 1.2: it is worded as before",
                        "J/999/0001 2.1 carries over to J/999/0001@2 2.1: it is worded as before");
        assertThat(diff.isInvalidating()).isTrue();
    }

    @Test
    void added_criterion_is_new_and_invalidates_nothing() {
        Unit after = unit().outcome("Be able to review calls", REVIEW, REPORT, AGREE, "Measure waiting times")
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.sentences()).containsExactly("J/999/0001 1.4: criterion 'Measure waiting times' added");
        assertThat(diff.criteria().get(3)).hasToString("J/999/0001 1.4 is new: the earlier version did not ask for it");
        assertThat(diff.isInvalidating()).isFalse();
    }

    @Test
    void reworded_criterion_corresponds_and_must_be_judged_again() {
        Unit after = unit().outcome(
                        "Be able to review calls", REVIEW, "Report to a manager what the calls have in common", AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.REWORDED);
            assertThat(change.part()).isEqualTo(SpecificationPart.CRITERION);
            assertThat(change.place()).isEqualTo(Place.parse("J/999/0001 1.2"));
            assertThat(change.before()).contains(REPORT);
            assertThat(change.after()).contains("Report to a manager what the calls have in common");
            assertThat(change.isInvalidating()).isTrue();
        });
        assertThat(diff.criteria().get(1).reasons()).containsExactly(CarryOverReason.REWORDED);
        assertThat(diff.criteria().get(1)).hasToString("J/999/0001 1.2 must be judged again: its words changed");
    }

    @Test
    void words_that_differ_in_style_alone_carry_over() {
        Unit after = unit().outcome("Be able to review calls", REVIEW + ".", REPORT.replace(" ", "  "), AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.changes()).extracting(SpecificationChange::kind).containsOnly(ChangeKind.REWORDED);
        assertThat(diff.criteria().get(0).reasons()).containsExactly(CarryOverReason.SAME_BUT_FOR_STYLE);
        assertThat(diff.isInvalidating()).isFalse();
    }

    @Test
    void statement_without_enough_common_words_is_another_criterion_even_under_the_same_number() {
        Unit after = unit().outcome("Be able to review calls", REVIEW, "Measure waiting times", AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.criteria())
                .extracting(CriterionCarryOver::answer)
                .containsExactly(
                        CarryOver.CARRIES_OVER,
                        CarryOver.NO_LONGER_ASKED,
                        CarryOver.NEW,
                        CarryOver.CARRIES_OVER,
                        CarryOver.CARRIES_OVER);
    }

    @Test
    void moved_criteria_are_told_with_where_they_were() {
        Unit after = unit().outcome("Be able to review calls", REPORT, REVIEW)
                .outcome("Be able to improve practice", COACH, AGREE)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.sentences())
                .containsExactly(
                        "J/999/0001 1.1: criterion renumbered from '1.2' to '1.1'",
                        "J/999/0001 1.1: criterion moved from position 2 to position 1",
                        "J/999/0001 1.2: criterion renumbered from '1.1' to '1.2'",
                        "J/999/0001 2.2: criterion renumbered from '1.3' to '2.2'",
                        "J/999/0001 2.2: criterion moved from outcome 1 to outcome 2");
        assertThat(diff.isInvalidating()).isFalse();
    }

    @Test
    void reworded_outcome_is_the_one_that_has_its_criteria() {
        Unit after = unit().outcome("Be able to listen to what customers say", REVIEW, REPORT, AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.sentences())
                .containsExactly("J/999/0001 outcome 1: outcome reworded from 'Be able to review calls' to"
                        + " 'Be able to listen to what customers say'");
        assertThat(diff.isInvalidating()).isFalse();
    }

    @Test
    void outcome_that_turns_from_competence_to_knowledge_is_judged_again() {
        Unit after = unit().outcome("Understand how to review calls", REVIEW, REPORT, AGREE)
                .outcome("Be able to improve practice", COACH)
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.changes()).singleElement().matches(SpecificationChange::isInvalidating);
        assertThat(diff.criteria())
                .extracting(CriterionCarryOver::reasons)
                .containsExactly(
                        List.of(CarryOverReason.OUTCOME_KIND_CHANGED),
                        List.of(CarryOverReason.OUTCOME_KIND_CHANGED),
                        List.of(CarryOverReason.OUTCOME_KIND_CHANGED),
                        List.of(CarryOverReason.SAME_WORDS));
    }

    @Test
    void raised_level_is_judged_again_and_a_lowered_one_is_not() {
        Unit raised = BEFORE.toBuilder().level(Level.LEVEL_4).credit(7).build();

        SpecificationDiff up = SpecificationDiff.between(BEFORE, raised);
        SpecificationDiff down = SpecificationDiff.between(raised, BEFORE);

        assertThat(up.sentences())
                .containsExactly(
                        "J/999/0001: level changed from 'Level 3' to 'Level 4'",
                        "J/999/0001: credit changed from '5 credits' to '7 credits'");
        assertThat(up.changes()).extracting(SpecificationChange::isInvalidating).containsExactly(true, false);
        assertThat(up.criteria()).allMatch(criterion -> criterion.answer() == CarryOver.JUDGE_AGAIN);
        assertThat(down.isInvalidating()).isFalse();
    }

    @Test
    void range_and_demands_open_gaps_of_their_own_and_leave_decisions_as_they_are() {
        AssessmentCriterion ranged = AssessmentCriterion.builder(REVIEW)
                .number("1.1")
                .range(RangeDemand.of("contactType", "call", "email"))
                .build();
        Unit after = BEFORE.toBuilder()
                .outcomes(List.of(
                        LearningOutcome.builder("Be able to review calls")
                                .number("1")
                                .criterion(ranged)
                                .criterion(AssessmentCriterion.of("1.2", REPORT))
                                .criterion(AssessmentCriterion.of("1.3", AGREE))
                                .build(),
                        BEFORE.outcomes().get(1)))
                .requirement(EvidenceRequirement.builder()
                        .methods(MethodDemand.all(AssessmentMethod.DIRECT_OBSERVATION))
                        .build())
                .build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, after);

        assertThat(diff.sentences())
                .containsExactly(
                        "J/999/0001 1.1: range 'contactType: call, email' added",
                        "J/999/0001 requirement 1: evidence requirement 'Required of the whole unit:"
                                + " methods all of Direct observation' added");
        assertThat(diff.isInvalidating()).isFalse();
    }

    @Test
    void evidence_that_is_no_longer_admitted_is_judged_again_where_it_is_asked() {
        Unit lax = BEFORE.toBuilder()
                .requirement(simulation(SimulationPolicy.WITH_AGREEMENT))
                .build();
        Unit strict = BEFORE.toBuilder()
                .requirement(simulation(SimulationPolicy.NOT_ALLOWED_EXCEPT, "1.1"))
                .build();

        SpecificationDiff diff = SpecificationDiff.between(lax, strict);

        assertThat(diff.changes()).singleElement().matches(SpecificationChange::isInvalidating);
        assertThat(diff.criteria())
                .extracting(CriterionCarryOver::answer)
                .containsExactly(
                        CarryOver.CARRIES_OVER, CarryOver.JUDGE_AGAIN, CarryOver.JUDGE_AGAIN, CarryOver.JUDGE_AGAIN);
        assertThat(SpecificationDiff.between(strict, BEFORE).isInvalidating()).isFalse();
    }

    @Test
    void shorter_currency_prohibited_methods_and_words_that_only_people_understand_restrict_evidence() {
        EvidenceRequirement twoYears = of(EvidenceRequirement.builder().currency(Period.ofYears(2)));
        EvidenceRequirement months = of(EvidenceRequirement.builder().currency(Period.ofMonths(18)));
        EvidenceRequirement log =
                of(EvidenceRequirement.builder().prohibitedMethods(List.of(AssessmentMethod.LEARNER_LOG)));
        EvidenceRequirement words = of(EvidenceRequirement.builder().statement("Evidence is from two teams"));

        assertThat(invalidating(twoYears, months)).isTrue();
        assertThat(invalidating(months, twoYears)).isFalse();
        assertThat(invalidating(twoYears, log)).isTrue();
        assertThat(invalidating(log, words)).isTrue();
        assertThat(invalidating(words, words)).isFalse();
    }

    @Test
    void numbers_in_choices_requirements_and_guidance_follow_the_criteria() {
        Unit before = BEFORE.toBuilder()
                .choice(CriterionChoice.of(1, "1.2", "1.3"))
                .requirement(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.2"))
                        .items(2)
                        .build())
                .guidance(GuidanceItem.builder(GuidanceKind.COMMON_MISTAKE, "Reports one call only")
                        .criterion("1.2")
                        .build())
                .build();
        Unit after = unit().outcome("Be able to review calls", REPORT, AGREE)
                .outcome("Be able to improve practice", COACH)
                .choice(CriterionChoice.of(1, "1.1", "1.2"))
                .requirement(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1"))
                        .items(2)
                        .build())
                .guidance(GuidanceItem.builder(GuidanceKind.COMMON_MISTAKE, "Reports one call only")
                        .criterion("1.1")
                        .build())
                .build();

        SpecificationDiff diff = SpecificationDiff.between(before, after);

        assertThat(diff.changes())
                .extracting(SpecificationChange::kind)
                .containsExactly(ChangeKind.REMOVED, ChangeKind.RENUMBERED, ChangeKind.RENUMBERED);
    }

    @Test
    void choice_that_keeps_its_numbers_while_the_criteria_change_is_another_choice() {
        Unit before =
                BEFORE.toBuilder().choice(CriterionChoice.of(1, "1.1", "1.2")).build();
        Unit after = unit().outcome("Be able to review calls", REPORT, AGREE)
                .outcome("Be able to improve practice", COACH)
                .choice(CriterionChoice.of(1, "1.1", "1.2"))
                .build();

        SpecificationDiff diff = SpecificationDiff.between(before, after);

        assertThat(diff.sentences())
                .contains("J/999/0001 choice 1: choice among criteria 'at least 1 of 1.1, 1.2' changed in its"
                        + " details");
    }

    @Test
    void outline_that_records_no_outcomes_leaves_every_decision_to_be_judged_again() {
        Unit outline = unit().build();

        SpecificationDiff diff = SpecificationDiff.between(BEFORE, outline);

        assertThat(diff.criteria())
                .hasSize(4)
                .allSatisfy(criterion ->
                        assertThat(criterion.reasons()).containsExactly(CarryOverReason.OUTCOMES_NOT_RECORDED));
        assertThat(diff.criteria().get(0))
                .hasToString("J/999/0001 1.1 must be judged again: the later version does not record its outcomes");
    }

    @Test
    void nothing_that_is_not_there_can_be_compared() {
        assertThatNullPointerException()
                .isThrownBy(() -> SpecificationDiff.between(BEFORE, (Unit) null))
                .withMessage("after");
    }

    private static boolean invalidating(EvidenceRequirement before, EvidenceRequirement after) {
        return SpecificationDiff.between(
                        BEFORE.toBuilder().requirement(before).build(),
                        BEFORE.toBuilder().requirement(after).build())
                .isInvalidating();
    }

    private static EvidenceRequirement of(EvidenceRequirement.Builder requirement) {
        return requirement.build();
    }

    private static EvidenceRequirement simulation(SimulationPolicy policy, String... criteria) {
        return EvidenceRequirement.builder()
                .simulation(SimulationRule.of(policy, criteria))
                .build();
    }

    private static UnitBuilder unit() {
        return Unit.builder(UNIT).title("Monitor calls").level(Level.LEVEL_3).credit(5);
    }
}
