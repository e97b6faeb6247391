package io.github.qcf4j.testkit;

import static io.github.qcf4j.model.DecisionOutcome.MET;
import static io.github.qcf4j.model.DecisionOutcome.NOT_YET_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.UnitVersion;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Registration;
import io.github.qcf4j.portfolio.Withdrawal;
import io.github.qcf4j.testkit.ReferenceVerdicts.UnitVerdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases of V1, V2 and V6: which records count. */
class ReducedRecordsTest {

    private static EvidenceMapping.Builder mapping(String evidence, String criterion) {
        return EvidenceMapping.builder(evidence, List.of(CriterionReference.parse(Case.U + " " + criterion)));
    }

    @Test
    void criterion_that_does_not_exist_is_an_unknown_criterion() {
        Case records = Case.registered().evidence("E1").mapped("E1", "03-03", "9.9");

        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 9.9 UNKNOWN_CRITERION");
    }

    @Test
    void record_after_the_date_does_not_exist_yet() {
        Case records = Case.registered()
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decided("D2", "E1", NOT_YET_MET, "04-01", "1.1");

        assertThat(records.status("1.1", "03-31")).isEqualTo("MET");
        assertThat(records.status("1.1", "04-01")).isEqualTo("NOT_YET_MET");
    }

    @Test
    void mapping_without_a_date_exists_since_its_evidence() {
        Case records = Case.registered()
                .add(Evidence.builder("E1").produced(Case.day("03-05")).build())
                .add(mapping("E1", "1.1").build());

        assertThat(records.status("1.1", "03-04")).isEqualTo("NO_EVIDENCE");
        assertThat(records.status("1.1", "03-05")).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void mapping_exists_since_its_own_day() {
        Case records = Case.registered().evidence("E1").mapped("E1", "03-20", "1.1");

        assertThat(records.status("1.1", "03-10")).isEqualTo("NO_EVIDENCE");
        assertThat(records.status("1.1", "03-20")).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void registration_to_come_answers_where_there_is_none_yet() {
        Case records = Case.registered()
                .add(Evidence.builder("E1").build())
                .add(mapping("E1", "1.1").on(LocalDate.of(2013, 11, 4)).build());

        UnitVerdict unit = records.verdicts(LocalDate.of(2013, 12, 1)).units().get(0);

        assertThat(unit.criteria().get(0).status()).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void several_qualifications_are_asked_about_by_name() {
        Case records = Case.registered()
                .add(Registration.builder(IllustrativeReferences.qualification(3), Case.day("01-13"))
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> records.verdicts("11-21"))
                .withMessageContaining("must be asked about one of");
    }

    @Test
    void without_a_registration_the_units_with_records_are_answered() {
        Case records = Case.unregistered(Case.unit().build()).evidence("E1").mapped("E1", "03-03", "1.1");

        assertThat(records.verdicts("11-21").units())
                .extracting(unit -> unit.unit().toString())
                .containsExactly("J/999/0001@1");
    }

    @Test
    void mapping_of_another_version_is_outdated() {
        Case records = Case.of(Case.unit()
                        .validity(DatePeriod.until(LocalDate.of(2014, 8, 31)))
                        .build())
                .evidence("E1")
                .add(mapping("E1", "1.1").version(Version.parse("2")).build());

        assertThat(records.unit(Case.U, "11-21").unit()).isEqualTo(UnitVersion.parse("J/999/0001@1"));
        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 1.1 OUTDATED_VERSION");
        assertThat(records.status("1.1")).isEqualTo("NO_EVIDENCE");
    }

    @Test
    void withdrawal_of_one_criterion_leaves_the_other() {
        Case records = Case.registered()
                .evidence("E1")
                .mapped("E1", "03-03", "1.1", "1.2")
                .decided("D1", "E1", MET, "03-09", "1.1", "1.2")
                .add(Withdrawal.builder("D1", Case.day("05-01"))
                        .criterion(CriterionReference.parse("J/999/0001 1.1"))
                        .build());

        assertThat(records.status("1.1")).isEqualTo("AWAITING_DECISION");
        assertThat(records.status("1.2")).isEqualTo("MET");
    }

    @Test
    void with_evidence_goes_a_joint_decision() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .mapped("E1", "03-03", "1.1")
                .mapped("E2", "03-03", "1.1")
                .decided("D1", "E1+E2", MET, "03-09", "1.1")
                .withdrawn("E2", "05-01");

        assertThat(records.decisions()).containsExactly("decision D1 MET J/999/0001 1.1 WITHDRAWN");
        assertThat(records.mappings())
                .containsExactly("mapping E1 J/999/0001 1.1 AWAITING_DECISION", "mapping E2 J/999/0001 1.1 WITHDRAWN");
    }

    @Test
    void with_the_last_mapping_goes_the_decision_and_a_new_one_makes_the_mapping_anew() {
        Case records = Case.registered()
                .evidence("E1")
                .add(mapping("E1", "1.1").reference("M1").on(Case.day("03-09")).build())
                .decided("D1", "E1", MET, "03-09", "1.1")
                .withdrawn("M1", "05-01")
                .decided("D2", "E1", MET, "06-01", "1.1");

        assertThat(records.status("1.1", "04-30")).isEqualTo("MET");
        assertThat(records.status("1.1", "05-31")).isEqualTo("NO_EVIDENCE");
        assertThat(records.status("1.1", "06-01")).isEqualTo("MET");
        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 1.1 COUNTED");
    }

    @Test
    void decision_stays_where_another_mapping_was_left() {
        Case records = Case.registered()
                .evidence("E1")
                .add(mapping("E1", "1.1").reference("M1").on(Case.day("03-09")).build())
                .mapped("E1", "03-10", "1.1")
                .decided("D1", "E1", MET, "03-12", "1.1")
                .withdrawn("M1", "05-01");

        assertThat(records.status("1.1")).isEqualTo("MET");
    }

    @Test
    void decision_makes_the_mapping() {
        Case records = Case.registered().evidence("E1").decided("D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("MET");
        assertThat(records.mappings()).containsExactly("mapping E1 J/999/0001 1.1 COUNTED");
    }

    @Test
    void decision_of_the_witness_is_set_aside() {
        Case records = Case.registered()
                .add(Evidence.builder("E1")
                        .method(AssessmentMethod.WITNESS_TESTIMONY)
                        .by("witness-3")
                        .build())
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decidedBy("witness-3", "D2", "E1", NOT_YET_MET, "04-01", "1.1");

        assertThat(records.status("1.1")).isEqualTo("MET");
        assertThat(records.decisions())
                .containsExactly(
                        "decision D1 MET J/999/0001 1.1 STANDING",
                        "decision D2 NOT_YET_MET J/999/0001 1.1 NOT_ADMITTED");
    }

    @Test
    void decision_with_an_unknown_item_is_set_aside() {
        Case records = Case.registered().evidence("E1").decided("D1", "E1+E9", MET, "03-09", "1.1");

        assertThat(records.decisions()).containsExactly("decision D1 MET J/999/0001 1.1 SET_ASIDE");
        assertThat(records.mappings())
                .containsExactly(
                        "mapping E1 J/999/0001 1.1 AWAITING_DECISION", "mapping E9 J/999/0001 1.1 UNKNOWN_EVIDENCE");
    }

    @Test
    void lower_outcome_on_one_item_replaces_a_joint_decision() {
        Case records = Case.registered()
                .evidence("E1", "E2")
                .decided("D1", "E1+E2", MET, "03-09", "1.1")
                .decided("D2", "E1", NOT_YET_MET, "04-01", "1.1");

        assertThat(records.status("1.1")).isEqualTo("NOT_YET_MET");
        assertThat(records.mappings())
                .containsExactly("mapping E1 J/999/0001 1.1 NOT_YET_MET", "mapping E2 J/999/0001 1.1 NOT_YET_MET");
    }

    @Test
    void of_tied_decisions_the_lower_stands() {
        Case records = Case.registered()
                .evidence("E1")
                .decided("D1", "E1", MET, "03-09", "1.1")
                .decided("D2", "E1", NOT_YET_MET, "03-09", "1.1");

        assertThat(records.status("1.1")).isEqualTo("NOT_YET_MET");
    }

    @Test
    void sequence_orders_decisions_of_one_day() {
        Case records = Case.registered()
                .evidence("E1")
                .decided("D1", "E1", NOT_YET_MET, "03-09", "1.1")
                .add(Decision.builder(
                                List.of("E1"),
                                List.of(CriterionReference.parse("J/999/0001 1.1")),
                                MET,
                                Case.day("03-09"))
                        .sequence(1)
                        .build());

        assertThat(records.status("1.1")).isEqualTo("MET");
    }

    @Test
    void decision_before_its_mapping_counts_from_its_own_day() {
        Case records =
                Case.registered().evidence("E1").mapped("E1", "03-20", "1.1").decided("D1", "E1", MET, "03-09", "1.1");

        assertThat(records.status("1.1", "03-09")).isEqualTo("MET");
        assertThat(records.status("1.1")).isEqualTo("MET");
    }
}
