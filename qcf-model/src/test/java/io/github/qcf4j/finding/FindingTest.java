package io.github.qcf4j.finding;

import static io.github.qcf4j.finding.ExampleFinding.OUTCOME_CRITERIA_NONE;
import static io.github.qcf4j.finding.ExampleFinding.UNIT_REFERENCE_CHECK;
import static io.github.qcf4j.finding.ExampleFinding.UNIT_REVIEW_PAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Place OUTCOME = Place.parse("J/999/0001 outcome 2");
    private static final Location LINE = Location.parse("unit.json:7:19");

    @Test
    void finding_is_told_in_one_line() {
        Finding finding = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "has no assessment criteria");

        assertThat(finding)
                .hasToString("-: error: J/999/0001 outcome 2 has no assessment criteria;"
                        + " add at least one assessment criterion [outcome.criteria.none]");
        assertThat(finding.at(LINE).withSeverity(Severity.NOTE))
                .hasToString("unit.json:7:19: note: J/999/0001 outcome 2 has no assessment criteria;"
                        + " add at least one assessment criterion [outcome.criteria.none]");
    }

    @Test
    void text_of_others_cannot_break_the_line() {
        Finding finding = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "names 'a\n-: error: b\u001b[0m\u202e'");

        assertThat(finding.message()).isEqualTo("names 'a\\u000A-: error: b\\u001B[0m\\u202E'");
    }

    @Test
    void findings_are_in_the_order_of_place_then_code_then_message() {
        Finding first = Finding.of(UNIT_REVIEW_PAST, Place.parse("/units/2"), "is past its review");
        Finding second = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "has no assessment criteria");
        Finding third = Finding.of(UNIT_REFERENCE_CHECK, OUTCOME, "has 'A'");
        Finding fourth = Finding.of(UNIT_REFERENCE_CHECK, OUTCOME, "has 'B'").withSeverity(Severity.ERROR);
        Finding fifth = fourth.at(LINE);

        List<Finding> sorted =
                Stream.of(fifth, third, first, fourth, second).sorted().toList();

        assertThat(sorted).containsExactly(first, second, third, fourth, fifth);
    }

    @Test
    void findings_with_the_same_parts_are_equal() {
        Finding one = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "has no assessment criteria");
        Finding two = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "has no assessment criteria");

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isEqualByComparingTo(two);
        assertThat(one).isNotEqualTo(two.at(LINE)).isNotEqualTo(two.withSeverity(Severity.NOTE));
        assertThat(one.at(LINE).location()).contains(LINE);
    }

    @Test
    void finding_is_about_the_property_that_it_or_its_kind_names() {
        Finding whole = Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, "has no assessment criteria");
        Finding inside = whole.about("criteria");

        assertThat(whole.property()).isEmpty();
        assertThat(inside.property()).contains("criteria");
        assertThat(Finding.of(UNIT_REVIEW_PAST, Place.parse("J/999/0001"), "is past its review")
                        .property())
                .contains("review");
        assertThat(inside).isNotEqualTo(whole).hasToString(whole.toString()).isGreaterThan(whole);
        assertThat(inside.withSeverity(Severity.NOTE).at(LINE).property()).contains("criteria");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.about(" "))
                .withMessage("Property ' ' must not be blank");
    }

    @Test
    void finding_without_a_message_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(OUTCOME_CRITERIA_NONE, OUTCOME, " "))
                .withMessage("Message ' ' must not be blank");
    }

    @Test
    void code_is_the_name_in_lower_case_with_points() {
        assertThat(OUTCOME_CRITERIA_NONE.code()).isEqualTo("outcome.criteria.none");
        assertThat(FindingWording.faultsOf(ExampleFinding.values())).isEmpty();
    }

    @Test
    void severities_are_shown_in_lower_case_and_the_worst_comes_first() {
        assertThat(Severity.values()).extracting(Severity::label).containsExactly("error", "warning", "note");
    }
}
