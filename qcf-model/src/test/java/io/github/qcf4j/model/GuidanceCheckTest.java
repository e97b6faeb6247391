package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceCheckTest {

    @Test
    void breadth_counts_values_of_an_attribute() {
        GuidanceCheck check = GuidanceCheck.breadth("contactType", 2, List.of("call", "email", "live chat"));

        assertThat(check.kind()).isEqualTo(GuidanceCheck.Kind.BREADTH);
        assertThat(check.attribute()).contains("contactType");
        assertThat(check.atLeast()).hasValue(2);
        assertThat(check.values()).containsExactly("call", "email", "live chat");
    }

    @Test
    void breadth_without_values_counts_whatever_is_shown() {
        GuidanceCheck check = GuidanceCheck.breadth("contactType", 5);

        assertThat(check.values()).isEmpty();
        assertThat(check).hasToString("Breadth: at least 5 of contactType");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void breadth_asks_for_at_least_one_and_for_no_more_than_it_lists(int atLeast) {
        assertThatThrownBy(() -> GuidanceCheck.breadth("contactType", atLeast, List.of("call", "email")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Guidance check minimum '%d' must be at least 1 and at most as many as the values listed"
                        .formatted(atLeast));
    }

    @Test
    void parts_are_named() {
        GuidanceCheck check = GuidanceCheck.parts(List.of(EvidencePart.SITUATION, EvidencePart.RESULT));

        assertThat(check.parts()).containsExactly(EvidencePart.SITUATION, EvidencePart.RESULT);
        assertThat(check).hasToString("Parts: Situation, Result");
        assertThatThrownBy(() -> GuidanceCheck.parts(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Guidance check parts '[]' must name a part");
    }

    @Test
    void any_citation_will_do_when_no_kind_is_named() {
        assertThat(GuidanceCheck.cites(List.of()).references()).isEmpty();
        assertThat(GuidanceCheck.cites(List.of())).hasToString("Cites");
        assertThat(GuidanceCheck.cites(List.of(CitedReferenceKind.LAW))).hasToString("Cites: Law");
    }

    @Test
    void methods_are_named() {
        GuidanceCheck check = GuidanceCheck.methods(List.of(AssessmentMethod.ORAL_QUESTIONING, AssessmentMethod.TEST));

        assertThat(check.methods()).containsExactly(AssessmentMethod.ORAL_QUESTIONING, AssessmentMethod.TEST);
        assertThat(check).hasToString("Methods: Oral questioning, Test");
        assertThat(check).isNotEqualTo(GuidanceCheck.methods(List.of(AssessmentMethod.TEST)));
        assertThatThrownBy(() -> GuidanceCheck.methods(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Guidance check methods '[]' must name a method");
    }

    @Test
    void checks_that_need_nothing_more_hold_nothing_more() {
        List<GuidanceCheck> checks =
                List.of(GuidanceCheck.dated(), GuidanceCheck.measured(), GuidanceCheck.ownContribution());

        assertThat(checks).extracting(GuidanceCheck::toString).containsExactly("Dated", "Measured", "Own contribution");
        assertThat(checks).allSatisfy(check -> {
            assertThat(check.attribute()).isEmpty();
            assertThat(check.atLeast()).isEmpty();
            assertThat(check.values()).isEmpty();
            assertThat(check.parts()).isEmpty();
            assertThat(check.references()).isEmpty();
            assertThat(check.methods()).isEmpty();
        });
    }

    @Test
    void checks_are_equal_when_they_look_at_the_same() {
        GuidanceCheck breadth = GuidanceCheck.breadth("contactType", 2);

        assertThat(GuidanceCheck.breadth("contactType", 2, List.of()))
                .isEqualTo(breadth)
                .hasSameHashCodeAs(breadth);
        assertThat(GuidanceCheck.breadth("contactType", 3)).isNotEqualTo(breadth);
        assertThat(GuidanceCheck.breadth("team", 2)).isNotEqualTo(breadth);
        assertThat(GuidanceCheck.breadth("contactType", 2, List.of("call", "email")))
                .isNotEqualTo(breadth);
        assertThat(GuidanceCheck.dated()).isNotEqualTo(GuidanceCheck.measured());
        assertThat(GuidanceCheck.cites(List.of(CitedReferenceKind.LAW)))
                .isNotEqualTo(GuidanceCheck.cites(List.of(CitedReferenceKind.POLICY)));
        assertThat(GuidanceCheck.parts(List.of(EvidencePart.TASK)))
                .isNotEqualTo(GuidanceCheck.parts(List.of(EvidencePart.ACTION)));
    }
}
