package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.Registration;
import org.junit.jupiter.api.Test;

/** The cases of V7 and V8: units, credit and gaps. */
class AnsweredUnitsTest {

    private static Case ready() {
        return Case.registered().evidence("E1").decided("D1", "E1", MET, "03-09", "1.1", "1.2");
    }

    private static Recognition recognition(RecognitionRoute route) {
        return Recognition.builder(IllustrativeReferences.unit(1), route, Case.day("02-01"))
                .build();
    }

    private static String credit(Case records) {
        return records.unit(Case.U, "11-21").credit().orElseThrow().toString();
    }

    @Test
    void mandatory_unit_is_selected_and_an_optional_one_is_not() {
        Case records = Case.registered();

        assertThat(records.unit(Case.U, "11-21").selection()).isEqualTo("MANDATORY");
        assertThat(records.unit(Case.V, "11-21").selection()).isEqualTo("NOT_SELECTED");
        assertThat(records.gaps())
                .containsExactly("CRITERION J/999/0001 1.1 missing=1", "CRITERION J/999/0001 1.2 missing=1");
    }

    @Test
    void mapped_optional_unit_is_selected_where_none_is_listed() {
        Case records = Case.registered().evidence("E1").mapped("E1", "03-03", Case.V + " 1.1");

        assertThat(records.unit(Case.V, "11-21").selection()).isEqualTo("INFERRED");
        assertThat(records.gaps()).contains("CRITERION " + Case.V + " 1.2 missing=1");
    }

    @Test
    void listed_units_are_selected_and_others_are_not_inferred() {
        Case records = Case.registered()
                .evidence("E1")
                .mapped("E1", "03-03", Case.V + " 1.1")
                .add(Registration.builder(IllustrativeReferences.qualification(2), Case.day("02-01"))
                        .unit(IllustrativeReferences.unit(1))
                        .build());

        assertThat(records.unit(Case.V, "01-31").selection()).isEqualTo("NOT_SELECTED");
        assertThat(records.unit(Case.V, "11-21").selection()).isEqualTo("NOT_SELECTED");
        assertThat(records.state(Case.V, "11-21")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void unit_that_is_not_signed_off_is_ready_without_gaps() {
        Case records = ready();

        assertThat(records.state(Case.U, "11-21")).isEqualTo("READY");
        assertThat(records.gaps()).isEmpty();
    }

    @Test
    void time_takes_nothing_away_from_an_achieved_unit() {
        Case records = Case.registered()
                .add(Evidence.builder("E1").expires(Case.day("05-31")).build())
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .signedOff(Case.U, "05-01");

        assertThat(records.state(Case.U, "11-21")).isEqualTo("ACHIEVED on 2014-05-01");
        assertThat(records.status("1.1")).isEqualTo("MET");
    }

    @Test
    void unit_signed_off_too_early_is_achieved_when_it_is_ready() {
        Case records = Case.registered()
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decided("D2", "E1", MET, "05-10", "1.2")
                .signedOff(Case.U, "05-01");

        assertThat(records.state(Case.U, "05-09")).isEqualTo("IN_PROGRESS");
        assertThat(records.state(Case.U, "11-21")).isEqualTo("ACHIEVED on 2014-05-10");
    }

    @Test
    void withdrawal_takes_an_achieved_unit_away() {
        Case records = ready().signedOff(Case.U, "05-01").withdrawn("D1", "06-01");

        assertThat(records.state(Case.U, "05-15")).isEqualTo("ACHIEVED on 2014-05-01");
        assertThat(records.state(Case.U, "06-01")).isEqualTo("IN_PROGRESS");
        assertThat(records.unit(Case.U, "06-01").credit()).isEmpty();
    }

    @Test
    void later_lower_decision_takes_an_achieved_unit_away_until_it_is_met_again() {
        Case records = ready().signedOff(Case.U, "05-01")
                .decided("D2", "E1", NOT_YET_MET, "06-01", "1.1")
                .decided("D3", "E1", MET, "07-01", "1.1");

        assertThat(records.state(Case.U, "05-31")).isEqualTo("ACHIEVED on 2014-05-01");
        assertThat(records.state(Case.U, "06-30")).isEqualTo("IN_PROGRESS");
        assertThat(records.state(Case.U, "07-01")).isEqualTo("ACHIEVED on 2014-07-01");
    }

    @Test
    void later_equal_decision_leaves_the_date_achieved() {
        Case records = ready().signedOff(Case.U, "05-01").decided("D2", "E1", MET, "06-01", "1.1", "1.2");

        assertThat(records.state(Case.U, "11-21")).isEqualTo("ACHIEVED on 2014-05-01");
    }

    @Test
    void outline_is_one_gap_until_it_is_signed_off() {
        Unit outline = Unit.builder(IllustrativeReferences.unit(1))
                .title("Handle contacts")
                .credit(5)
                .build();

        assertThat(Case.of(outline).gaps()).containsExactly("UNIT J/999/0001 missing=1");
        assertThat(Case.of(outline).signedOff(Case.U, "05-01").state(Case.U, "11-21"))
                .isEqualTo("ACHIEVED on 2014-05-01");
    }

    @Test
    void outcome_without_criteria_is_never_met() {
        Case records = Case.of(Case.unit()
                        .outcome(LearningOutcome.builder("Understand the law"))
                        .build())
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .signedOff(Case.U, "05-01");

        assertThat(records.state(Case.U, "11-21")).isEqualTo("IN_PROGRESS");
        assertThat(records.gaps()).containsExactly("UNIT J/999/0001 missing=1");
    }

    @Test
    void credit_has_two_figures_by_route() {
        Case transferred = Case.registered().add(recognition(RecognitionRoute.CREDIT_TRANSFER));
        Case exempted = ready().add(recognition(RecognitionRoute.EXEMPTION));
        Case equivalent = Case.registered()
                .add(recognition(RecognitionRoute.EQUIVALENT_UNIT).toBuilder()
                        .held(HeldAchievement.builder().credit(Credit.of(6)).build())
                        .build());

        assertThat(credit(transferred)).isEqualTo("counted=5 awarded=5 ELSEWHERE CREDIT_TRANSFER");
        assertThat(credit(exempted)).isEqualTo("counted=5 awarded=0 NOWHERE EXEMPTION");
        assertThat(credit(equivalent)).isEqualTo("counted=5 awarded=6 ELSEWHERE EQUIVALENT_UNIT");
        assertThat(credit(ready().signedOff(Case.U, "05-01"))).isEqualTo("counted=5 awarded=5 HERE -");
    }

    @Test
    void recognised_unit_has_no_gaps() {
        Case records = Case.registered().add(recognition(RecognitionRoute.CREDIT_TRANSFER));

        assertThat(records.state(Case.U, "11-21")).isEqualTo("RECOGNISED");
        assertThat(records.gaps()).isEmpty();
        assertThat(records.verdicts("11-21").progress()).hasToString("2/2");
    }

    @Test
    void unit_that_is_held_but_not_selected_is_held_all_the_same() {
        Case records = Case.registered()
                .evidence("E1")
                .add(Registration.builder(IllustrativeReferences.qualification(2), Case.day("02-01"))
                        .unit(IllustrativeReferences.unit(1))
                        .build())
                .decided("D1", "E1", MET, "03-09", Case.V + " 1.1", Case.V + " 1.2")
                .signedOff(Case.V, "05-01");

        assertThat(records.state(Case.V, "11-21")).isEqualTo("ACHIEVED on 2014-05-01");
        assertThat(records.verdicts("11-21").held()).containsExactly(IllustrativeReferences.unit(2));
    }
}
