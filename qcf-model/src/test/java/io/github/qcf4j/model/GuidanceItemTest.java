package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GuidanceItemTest {

    private static final GuidanceItem MISTAKE = GuidanceItem.builder(
                    GuidanceKind.COMMON_MISTAKE, "Reports one contact only")
            .elaboration("Compare contacts of several types")
            .unit(UnitReference.parse("J/999/0001"))
            .outcome("1")
            .criterion("1.2")
            .source("Notes for assessors")
            .check(GuidanceCheck.breadth("contactType", 2))
            .build();

    @Test
    void advice_about_the_whole_has_no_place() {
        GuidanceItem item = GuidanceItem.of(GuidanceKind.SYNOPSIS, "How calls are monitored");

        assertThat(item.unit()).isEmpty();
        assertThat(item.outcome()).isEmpty();
        assertThat(item.criterion()).isEmpty();
        assertThat(item.elaboration()).isEmpty();
        assertThat(item.source()).isEmpty();
        assertThat(item.check()).isEmpty();
    }

    @Test
    void advice_returns_every_part_it_was_built_with() {
        assertThat(MISTAKE.kind()).isEqualTo(GuidanceKind.COMMON_MISTAKE);
        assertThat(MISTAKE.text()).isEqualTo("Reports one contact only");
        assertThat(MISTAKE.elaboration()).contains("Compare contacts of several types");
        assertThat(MISTAKE.unit()).contains(UnitReference.parse("J/999/0001"));
        assertThat(MISTAKE.outcome()).contains("1");
        assertThat(MISTAKE.criterion()).contains("1.2");
        assertThat(MISTAKE.source()).contains("Notes for assessors");
        assertThat(MISTAKE.check()).contains(GuidanceCheck.breadth("contactType", 2));
    }

    @Test
    void advice_must_say_something_about_places_that_have_the_form_of_a_number() {
        GuidanceItem.Builder builder = GuidanceItem.builder(GuidanceKind.KEY_TERM, "Call");

        assertThatThrownBy(() -> GuidanceItem.of(GuidanceKind.KEY_TERM, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Guidance text '' must not be blank");
        assertThatThrownBy(() -> builder.criterion("1.2.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.outcome("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void advice_rebuilt_from_itself_is_equal_and_any_change_makes_another() {
        assertThat(MISTAKE.toBuilder().build()).isEqualTo(MISTAKE).hasSameHashCodeAs(MISTAKE);
        assertThat(MISTAKE.toBuilder().elaboration("Compare").build()).isNotEqualTo(MISTAKE);
        assertThat(MISTAKE.toBuilder().unit(UnitReference.parse("L/999/0002")).build())
                .isNotEqualTo(MISTAKE);
        assertThat(MISTAKE.toBuilder().outcome("2").build()).isNotEqualTo(MISTAKE);
        assertThat(MISTAKE.toBuilder().criterion("1.1").build()).isNotEqualTo(MISTAKE);
        assertThat(MISTAKE.toBuilder().source("Handbook").build()).isNotEqualTo(MISTAKE);
        assertThat(MISTAKE.toBuilder().check(GuidanceCheck.dated()).build()).isNotEqualTo(MISTAKE);
    }

    @Test
    void advice_is_shown_by_its_kind_and_text() {
        assertThat(MISTAKE).hasToString("Common mistake: Reports one contact only");
    }

    @Test
    void every_kind_of_advice_has_its_own_label() {
        assertThat(Arrays.stream(GuidanceKind.values()).map(GuidanceKind::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[A-Z][a-z]+( [a-z]+)*"));
    }
}
