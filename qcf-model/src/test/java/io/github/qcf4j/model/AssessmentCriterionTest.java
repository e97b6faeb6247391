package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentCriterionTest {

    private static final RangeDemand CONTACT_TYPE = RangeDemand.of("contactType", "call", "email");

    private static final AssessmentCriterion REPORT = AssessmentCriterion.builder("Report what contacts have in common")
            .number("1.2")
            .content(List.of("Causes", "Effects"))
            .range(CONTACT_TYPE)
            .build();

    @Test
    void criterion_holds_what_it_was_built_with() {
        assertThat(REPORT.number()).isEqualTo("1.2");
        assertThat(REPORT.statement()).isEqualTo("Report what contacts have in common");
        assertThat(REPORT.content()).containsExactly("Causes", "Effects");
        assertThat(REPORT.range()).containsExactly(CONTACT_TYPE);
    }

    @Test
    void criterion_of_number_and_statement_asks_for_no_range() {
        AssessmentCriterion criterion = AssessmentCriterion.of("P1", "Review calls");

        assertThat(criterion.range()).isEmpty();
        assertThat(criterion.content()).isEmpty();
    }

    @Test
    void criterion_outside_a_unit_must_have_a_number() {
        AssessmentCriterion.Builder builder = AssessmentCriterion.builder("Review calls");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Assessment criterion 'Review calls' must have a number, or reach its unit as a builder");
    }

    @Test
    void range_of_a_criterion_that_is_numbered_by_its_unit_is_kept() {
        Unit unit = Unit.builder(UnitReference.parse("J/999/0001"))
                .title("Monitor calls")
                .outcome(LearningOutcome.builder("Be able to review contacts")
                        .criterion("Review recorded contacts")
                        .criterion(AssessmentCriterion.builder("Report what contacts have in common")
                                .content(List.of("Causes", "Effects"))
                                .range(CONTACT_TYPE)))
                .build();

        assertThat(unit.criterion("1.2")).contains(REPORT);
    }

    @Test
    void statement_and_content_must_say_something() {
        AssessmentCriterion.Builder builder = AssessmentCriterion.builder("Review calls");

        assertThatThrownBy(() -> AssessmentCriterion.builder("\t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Assessment criterion statement '\t' must not be blank");
        assertThatThrownBy(() -> builder.content(List.of("Causes", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Assessment criterion content '' must not be blank");
    }

    @Test
    void criterion_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        assertThat(REPORT.toBuilder().build()).isEqualTo(REPORT).hasSameHashCodeAs(REPORT);
        assertThat(REPORT.toBuilder().number("1.3").build()).isNotEqualTo(REPORT);
        assertThat(REPORT.toBuilder().content(List.of()).build()).isNotEqualTo(REPORT);
        assertThat(REPORT.toBuilder().range(List.of()).build()).isNotEqualTo(REPORT);
    }

    @Test
    void criterion_is_shown_by_its_number() {
        assertThat(REPORT).hasToString("criterion 1.2");
    }
}
