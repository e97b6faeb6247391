package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UnitNumberingTest {

    private static final UnitReference REFERENCE = UnitReference.parse("J/999/0001");

    private static final Unit MONITOR_CALLS = Unit.builder(REFERENCE)
            .title("Monitor calls")
            .level(Level.LEVEL_3)
            .credit(7)
            .outcome("Be able to review customer contacts", "Review recorded calls", "Document findings")
            .outcome("Understand how to improve practice", "Explain how feedback helps a team")
            .build();

    @Test
    void unit_without_numbers_is_numbered_by_order() {
        Stream<CriterionReference> criteria = MONITOR_CALLS.criteria();

        assertThat(criteria)
                .extracting(CriterionReference::toString)
                .containsExactly("J/999/0001 1.1", "J/999/0001 1.2", "J/999/0001 2.1");
        assertThat(MONITOR_CALLS.outcomes()).extracting(LearningOutcome::number).containsExactly("1", "2");
    }

    @Test
    void numbers_that_are_given_are_kept_with_their_gaps() {
        Unit unit = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .outcome(LearningOutcome.builder("Be able to review customer contacts")
                        .number("2")
                        .criterion(AssessmentCriterion.of("P1", "Review recorded calls"))
                        .criterion(AssessmentCriterion.of("P4", "Document findings")))
                .build();

        assertThat(unit.criteria()).extracting(CriterionReference::number).containsExactly("P1", "P4");
    }

    @Test
    void unit_numbers_all_or_nothing() {
        UnitBuilder onlyOneCriterionNumbered = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .outcome(LearningOutcome.builder("Be able to review customer contacts")
                        .criterion(AssessmentCriterion.of("1.1", "Review recorded calls")));
        UnitBuilder outcomeAddedToNumberedUnit = MONITOR_CALLS.toBuilder().outcome("Know the law", "Name an act");

        assertThatThrownBy(onlyOneCriterionNumbered::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'J/999/0001' must give a number to every outcome and criterion, or to none");
        assertThatThrownBy(outcomeAddedToNumberedUnit::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'J/999/0001' must give a number to every outcome and criterion, or to none");
    }

    @Test
    void criterion_number_is_used_once_in_a_unit() {
        UnitBuilder builder = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .outcome(outcome("1", "1.1"))
                .outcome(outcome("2", "1.1"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'J/999/0001' must have criterion 1.1 only once");
    }

    @Test
    void outcome_number_is_used_once_in_a_unit() {
        UnitBuilder builder = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .outcome(outcome("1", "1.1"))
                .outcome(outcome("1", "1.2"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'J/999/0001' must have outcome 1 only once");
    }

    @Test
    void outcome_and_criterion_may_have_the_same_number() {
        Unit unit = Unit.builder(REFERENCE)
                .title("Monitor calls")
                .outcome(outcome("1", "1"))
                .build();

        assertThat(unit.outcomeOf("1")).isEqualTo(unit.outcome("1")).isPresent();
    }

    @Test
    void criterion_is_found_by_its_number_and_knows_its_outcome() {
        assertThat(MONITOR_CALLS.criterion("2.1"))
                .map(AssessmentCriterion::statement)
                .contains("Explain how feedback helps a team");
        assertThat(MONITOR_CALLS.outcomeOf("2.1"))
                .isEqualTo(MONITOR_CALLS.outcome("2"))
                .isPresent();
        assertThat(MONITOR_CALLS.criterion("2.2")).isEmpty();
        assertThat(MONITOR_CALLS.outcomeOf("2.2")).isEmpty();
        assertThat(MONITOR_CALLS.outcome("3")).isEmpty();
    }

    @Test
    @Timeout(30)
    void unit_of_a_hundred_thousand_criteria_finds_each_of_them() {
        LearningOutcome.Builder outcome = LearningOutcome.builder("Be able to do very much");
        IntStream.rangeClosed(1, 100_000).forEach(n -> outcome.criterion("Do thing " + n));

        Unit unit =
                Unit.builder(REFERENCE).title("Do very much").outcome(outcome).build();

        assertThat(IntStream.rangeClosed(1, 100_000))
                .allMatch(
                        n -> unit.criterion("1." + n).orElseThrow().statement().equals("Do thing " + n));
        assertThat(RequirementScope.wholeUnit().criteriaOf(unit))
                .hasSize(100_000)
                .endsWith("1.100000");
    }

    @Test
    void outcome_given_as_a_builder_is_taken_as_it_is_then() {
        LearningOutcome.Builder outcome =
                LearningOutcome.builder("Know the law").criterion("Name an act");
        UnitBuilder builder = Unit.builder(REFERENCE).title("Monitor calls").outcome(outcome);

        outcome.criterion("Explain an act");

        assertThat(builder.build().criteria()).hasSize(1);
    }

    @Test
    void numbers_that_the_unit_does_not_have_can_be_referred_to() {
        Unit unit = MONITOR_CALLS.toBuilder()
                .choice(CriterionChoice.of(1, "8.1", "8.2"))
                .requirement(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("9.1"))
                        .occasions(2)
                        .build())
                .guidance(GuidanceItem.builder(GuidanceKind.KEY_TERM, "Call")
                        .criterion("9.9")
                        .build())
                .build();

        assertThat(unit.requirements().get(0).scope().criteriaOf(unit)).isEmpty();
    }

    private static LearningOutcome.Builder outcome(String number, String criterion) {
        return LearningOutcome.builder("Be able to review customer contacts")
                .number(number)
                .criterion(AssessmentCriterion.of(criterion, "Review recorded calls"));
    }
}
