package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementScopeTest {

    private static final Unit UNIT = Unit.builder(UnitReference.parse("J/999/0001"))
            .title("Monitor calls")
            .outcome("Be able to review contacts", "Review recorded calls", "Document findings")
            .outcome("Understand feedback", "Explain how feedback helps")
            .outcome("Interpret statistics", "Read a chart")
            .build();

    @Test
    void whole_unit_spans_every_criterion() {
        assertThat(RequirementScope.wholeUnit().criteriaOf(UNIT)).containsExactly("1.1", "1.2", "2.1", "3.1");
    }

    @Test
    void listed_outcomes_span_their_criteria_in_specification_order() {
        assertThat(RequirementScope.outcomes("3", "1", "9", "1").criteriaOf(UNIT))
                .containsExactly("1.1", "1.2", "3.1");
    }

    @Test
    void listed_criteria_are_spanned_once_and_in_specification_order() {
        assertThat(RequirementScope.criteria("2.1", "1.2", "9.9", "2.1").criteriaOf(UNIT))
                .containsExactly("1.2", "2.1");
    }

    @Test
    void outcomes_of_a_kind_leave_out_those_of_which_the_kind_is_not_known() {
        assertThat(RequirementScope.outcomesOfKind(OutcomeKind.COMPETENCE).criteriaOf(UNIT))
                .containsExactly("1.1", "1.2");
        assertThat(RequirementScope.outcomesOfKind(OutcomeKind.KNOWLEDGE).criteriaOf(UNIT))
                .containsExactly("2.1");
    }

    @Test
    void scope_that_lists_must_list_something() {
        assertThatThrownBy(RequirementScope::criteria)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Requirement scope '[]' must list a number");
        assertThatThrownBy(() -> RequirementScope.outcomes("1,2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Outcome number '1,2' must ");
    }

    @Test
    void every_alternative_has_its_kind_and_its_case() {
        List<RequirementScope> scopes = List.of(
                RequirementScope.wholeUnit(),
                RequirementScope.outcomes("1"),
                RequirementScope.criteria("1.1"),
                RequirementScope.outcomesOfKind(OutcomeKind.KNOWLEDGE));

        Stream<RequirementScope.Kind> cases = scopes.stream().map(scope -> scope.match(new NamedCase()));

        assertThat(scopes).extracting(RequirementScope::kind).containsExactly(RequirementScope.Kind.values());
        assertThat(cases).containsExactly(RequirementScope.Kind.values());
    }

    @Test
    void scope_is_shown_in_words() {
        assertThat(RequirementScope.wholeUnit()).hasToString("the whole unit");
        assertThat(RequirementScope.outcomes("1", "2")).hasToString("outcomes 1, 2");
        assertThat(RequirementScope.criteria("1.1")).hasToString("criteria 1.1");
        assertThat(RequirementScope.outcomesOfKind(OutcomeKind.KNOWLEDGE))
                .hasToString("all outcomes of the kind Knowledge");
    }

    private static final class NamedCase implements RequirementScope.Cases<RequirementScope.Kind> {

        @Override
        public RequirementScope.Kind wholeUnit(RequirementScope.WholeUnit scope) {
            return RequirementScope.Kind.WHOLE_UNIT;
        }

        @Override
        public RequirementScope.Kind outcomes(RequirementScope.Outcomes scope) {
            return RequirementScope.Kind.OUTCOMES;
        }

        @Override
        public RequirementScope.Kind criteria(RequirementScope.Criteria scope) {
            return RequirementScope.Kind.CRITERIA;
        }

        @Override
        public RequirementScope.Kind outcomesOfKind(RequirementScope.OutcomesOfKind scope) {
            return RequirementScope.Kind.OUTCOMES_OF_KIND;
        }
    }
}
