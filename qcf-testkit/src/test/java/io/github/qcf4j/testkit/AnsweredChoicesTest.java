package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.portfolio.Evidence;
import org.junit.jupiter.api.Test;

/** The cases of V5.13: unit U asks for one of 2.1, 2.2 and 2.3, and for an observation of some of them. */
class AnsweredChoicesTest {

    private static final MethodDemand OBSERVED = MethodDemand.all(AssessmentMethod.DIRECT_OBSERVATION);

    @Test
    void criterion_without_what_is_asked_of_it_does_not_carry_its_choice() {
        Case records = choosing(RequirementScope.outcomes("2"), true).decided("D2", "E2", MET, "03-09", "2.1");

        assertThat(records.status("2.1")).isEqualTo("MET");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("IN_PROGRESS");
        assertThat(records.gaps()).containsExactly("CHOICE J/999/0001 choice 1 missing=1");
    }

    @Test
    void nothing_more_is_asked_of_a_choice_that_enough_carry() {
        Case records = choosing(RequirementScope.outcomes("2"), true)
                .decided("D1", "E1", MET, "03-09", "2.2")
                .decided("D2", "E2", MET, "03-09", "2.1");

        assertThat(records.state(Case.U, "11-21")).isEqualTo("READY");
        assertThat(records.gaps()).isEmpty();
    }

    @Test
    void what_is_asked_on_every_way_is_asked_in_any_case() {
        Case records = choosing(RequirementScope.outcomes("2"), false).decided("D2", "E2", MET, "03-09", "2.1");

        assertThat(records.gaps()).containsExactly("METHOD J/999/0001 requirement 1 'DIRECT_OBSERVATION' missing=1");
    }

    @Test
    void what_two_criteria_show_together_is_asked_through_their_choice() {
        Case records =
                choosing(RequirementScope.criteria("2.1", "2.2"), false).decided("D2", "E2", MET, "03-09", "2.1");

        assertThat(records.gaps()).containsExactly("CHOICE J/999/0001 choice 1 missing=1");
        assertThat(records.decided("D1", "E1", MET, "03-09", "2.2").gaps()).isEmpty();
    }

    /** Returns a case in which 1.1 and 1.2 are met, E1 is an observation and E2 a work product. */
    private static Case choosing(RequirementScope scope, boolean each) {
        return Case.of(Case.unit()
                        .outcome("Be able to respond", "Respond by call", "Respond by email", "Respond by chat")
                        .choice(CriterionChoice.of(1, "2.1", "2.2", "2.3"))
                        .requirement(EvidenceRequirement.builder()
                                .scope(scope)
                                .each(each)
                                .methods(OBSERVED)
                                .build())
                        .build())
                .add(Evidence.builder("E1")
                        .method(AssessmentMethod.DIRECT_OBSERVATION)
                        .build())
                .add(Evidence.builder("E2")
                        .method(AssessmentMethod.WORK_PRODUCT)
                        .build())
                .decided("D0", "E2", MET, "03-09", "1.1", "1.2");
    }
}
