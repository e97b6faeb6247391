package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static io.github.qcf4j.model.DecisionOutcome.PARTLY_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentCriterion;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.testkit.ReferenceVerdicts.GapVerdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of V3, V4 and V5: the status of criteria, and what the evidence is short of. */
class AnsweredCriteriaTest {

    private static Evidence certificate() {
        return Evidence.builder("E1").expires(Case.day("05-31")).build();
    }

    private static Evidence shows(String reference, AssessmentMethod method, String contactType) {
        return Evidence.builder(reference)
                .method(method)
                .attribute("contactType", contactType)
                .build();
    }

    private static Case withRange(RangeDemand range) {
        return Case.of(Case.unit()
                .outcomes(List.of(LearningOutcome.builder("Be able to handle contacts")
                        .number("1")
                        .criterion(AssessmentCriterion.of("1.1", "Respond to contacts"))
                        .criterion(AssessmentCriterion.builder("Record their outcome")
                                .number("1.2")
                                .range(range)
                                .build())
                        .build()))
                .build());
    }

    private static RangeDemand.Builder contactTypes() {
        return RangeDemand.builder("contactType", List.of("call", "email", "live chat"));
    }

    @Test
    void criterion_of_a_unit_not_selected_is_not_required() {
        Case records = Case.registered()
                .evidence("E1")
                .add(Registration.builder(IllustrativeReferences.qualification(2), Case.day("01-13"))
                        .unit(IllustrativeReferences.unit(1))
                        .build())
                .decided("D1", "E1", MET, "03-09", Case.V + " 1.1");

        assertThat(records.unit(Case.V, "11-21").criteria().get(0).status()).isEqualTo("NOT_REQUIRED");
        assertThat(records.mappings()).containsExactly("mapping E1 " + Case.V + " 1.1 UNIT_NOT_SELECTED");
    }

    @Test
    void recognised_outcome_recognises_its_criteria() {
        Case records = Case.registered()
                .add(Recognition.builder(
                                IllustrativeReferences.unit(1), RecognitionRoute.PRIOR_LEARNING, Case.day("02-01"))
                        .outcome("1")
                        .build());

        assertThat(records.status("1.1")).isEqualTo("RECOGNISED");
        assertThat(records.criterion("1.2", "11-21").route()).contains(RecognitionRoute.PRIOR_LEARNING);
    }

    @Test
    void expired_evidence_makes_a_criterion_lapse_the_day_after() {
        Case records = Case.registered().add(certificate()).decided("D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1", "05-31")).isEqualTo("MET");
        assertThat(records.status("1.1", "06-01")).isEqualTo("LAPSED");
    }

    @Test
    void resubmission_is_told_beside_a_lapsed_criterion() {
        Case records = Case.registered()
                .add(certificate())
                .evidence("E2")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .mapped("E2", "06-10", "1.1");

        assertThat(records.criterion("1.1", "11-21").toString())
                .isEqualTo("criterion J/999/0001 1.1 LAPSED needed=1 counted=[] awaiting=[E2] notYetMet=[] lapsed=[E1]"
                        + " route=-");
    }

    @Test
    void evidence_counts_as_long_as_a_requirement_says() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .validFor(Period.ofYears(1))
                        .build())
                .add(Evidence.builder("E1").occurred(LocalDate.of(2013, 3, 3)).build())
                .decided("D1", "E1", MET, "01-20", "1.1");

        assertThat(records.status("1.1", "03-03")).isEqualTo("MET");
        assertThat(records.status("1.1", "03-04")).isEqualTo("LAPSED");
    }

    @Test
    void partial_decisions_do_not_add_up_until_one_names_both_items() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .decided("D1", "E1", PARTLY_MET, "03-09", "1.1")
                .decided("D2", "E2", PARTLY_MET, "03-10", "1.1")
                .decided("D3", "E1+E2", MET, "04-01", "1.1");

        assertThat(records.status("1.1", "03-31")).isEqualTo("PARTLY_MET");
        assertThat(records.status("1.1", "04-01")).isEqualTo("MET");
        assertThat(records.criterion("1.1", "04-01").counted()).containsExactly("E1", "E2");
    }

    @Test
    void item_that_awaits_stands_beside_one_that_was_not_yet_met() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .decided("D1", "E1", NOT_YET_MET, "03-09", "1.1")
                .mapped("E2", "03-10", "1.1");

        assertThat(records.criterion("1.1", "11-21").toString())
                .isEqualTo("criterion J/999/0001 1.1 AWAITING_DECISION"
                        + " needed=1 counted=[] awaiting=[E2] notYetMet=[E1] lapsed=[] route=-");
        assertThat(records.status("1.2")).isEqualTo("NO_EVIDENCE");
    }

    @Test
    void choice_releases_the_others_once_enough_are_met() {
        Case records = Case.of(Case.unit()
                        .outcome("Be able to improve", "Suggest changes", "Try changes")
                        .choice(CriterionChoice.of(1, "2.1", "2.2"))
                        .build())
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "2.2");

        assertThat(records.status("2.1", "03-08")).isEqualTo("NO_EVIDENCE");
        assertThat(records.status("2.1")).isEqualTo("NOT_REQUIRED");
        assertThat(records.unit(Case.U, "11-21").progress()).hasToString("1/3");
        assertThat(records.verdicts("03-08").gaps())
                .extracting(GapVerdict::toString)
                .containsExactly(
                        "CRITERION J/999/0001 1.1 missing=1",
                        "CRITERION J/999/0001 1.2 missing=1",
                        "CHOICE J/999/0001 choice 1 missing=1");
    }

    @Test
    void simulation_is_not_admissible_where_it_is_not_allowed() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED_EXCEPT, "1.2"))
                        .build())
                .add(Evidence.builder("E1").setting(EvidenceSetting.SIMULATION).build())
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2");

        assertThat(records.status("1.1")).isEqualTo("NO_EVIDENCE");
        assertThat(records.status("1.2")).isEqualTo("MET");
    }

    @Test
    void old_evidence_is_not_admissible() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .currency(Period.ofMonths(24))
                        .build())
                .add(Evidence.builder("E1").occurred(LocalDate.of(2011, 9, 9)).build())
                .decided("D1", "E1", MET, "03-10", "1.1");

        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 1.1 NOT_ADMISSIBLE");
        assertThat(records.status("1.1")).isEqualTo("NO_EVIDENCE");
    }

    @Test
    void missing_method_is_a_gap_and_leaves_the_criteria_met() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .methods(MethodDemand.all(
                                AssessmentMethod.DIRECT_OBSERVATION, AssessmentMethod.ORAL_QUESTIONING))
                        .build())
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2");

        assertThat(records.status("1.1")).isEqualTo("MET");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("IN_PROGRESS");
        assertThat(records.gaps()).containsExactly("METHOD J/999/0001 requirement 1 'ORAL_QUESTIONING' missing=1");
    }

    @Test
    void items_and_occasions_are_counted_once() {
        Case records = Case.requiring(
                        EvidenceRequirement.builder().items(2).occasions(2).build())
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2");

        assertThat(records.gaps())
                .containsExactly(
                        "ITEMS J/999/0001 requirement 1 missing=1", "OCCASIONS J/999/0001 requirement 1 missing=1");
    }

    @Test
    void each_criterion_is_asked_where_the_requirement_says_each() {
        Case records = Case.requiring(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1", "1.2"))
                        .each(true)
                        .items(2)
                        .build())
                .evidence("E1", "E2")
                .decided("D1", "E1+E2", MET, "03-09", "1.1")
                .decided("D2", "E1", MET, "03-09", "1.2");

        assertThat(records.gaps()).containsExactly("ITEMS J/999/0001 1.2 missing=1");
    }

    @Test
    void every_value_of_a_range_is_shown_or_a_gap() {
        Case records = withRange(contactTypes().build())
                .add(shows("E1", AssessmentMethod.DIRECT_OBSERVATION, "call"))
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2");

        assertThat(records.status("1.2")).isEqualTo("MET");
        assertThat(records.gaps())
                .containsExactly(
                        "RANGE J/999/0001 1.2 'contactType email' missing=1",
                        "RANGE J/999/0001 1.2 'contactType live chat' missing=1");
    }

    @Test
    void value_in_a_partial_decision_does_not_count_towards_at_least_two() {
        Case records = withRange(contactTypes().atLeast(2).build())
                .add(shows("E1", AssessmentMethod.DIRECT_OBSERVATION, "call"))
                .add(shows("E2", AssessmentMethod.DIRECT_OBSERVATION, "email"))
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .decided("D2", "E2", PARTLY_MET, "03-09", "1.2");

        assertThat(records.gaps())
                .containsExactly("RANGE J/999/0001 1.2 'contactType among email, live chat' missing=1");
    }

    @Test
    void remaining_value_may_be_shown_by_another_method() {
        Unit unit = Case.unit().build();
        RangeDemand range = contactTypes()
                .atLeast(2)
                .remaining(List.of(AssessmentMethod.ORAL_QUESTIONING))
                .build();
        Case records = withRange(range)
                .add(shows("E1", AssessmentMethod.DIRECT_OBSERVATION, "call"))
                .add(shows("E2", AssessmentMethod.DIRECT_OBSERVATION, "email"))
                .decided("D1", "E1+E2", MET, "03-09", "1.1", "1.2");

        assertThat(records.gaps()).containsExactly("RANGE J/999/0001 1.2 'contactType live chat' missing=1");

        records.add(shows("E3", AssessmentMethod.ORAL_QUESTIONING, "live chat"))
                .decided("D2", "E3", MET, "03-10", unit.identifier() + " 1.2");

        assertThat(records.gaps()).isEmpty();
        assertThat(records.state(Case.U, "11-21")).isEqualTo("READY");
    }
}
