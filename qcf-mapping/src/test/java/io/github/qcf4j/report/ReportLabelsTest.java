package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.SignOffRole;
import org.junit.jupiter.api.Test;

class ReportLabelsTest {

    @Test
    void what_is_not_replaced_is_called_as_we_call_it() {
        ReportLabels labels = ReportLabels.of();

        assertThat(labels.of(UnitState.IN_PROGRESS)).isEqualTo("In progress");
        assertThat(labels.many(ReportWord.CRITERION)).isEqualTo("criteria");
        assertThat(labels.heading(ReportWord.OUTCOME)).isEqualTo("Learning outcome");
    }

    @Test
    void words_and_labels_are_replaced_in_a_copy() {
        ReportLabels labels = ReportLabels.of()
                .withWord(ReportWord.LEARNER, "candidate", "candidates")
                .withLabel(AssessmentMethod.DIRECT_OBSERVATION, "Observation");

        assertThat(labels.headingMany(ReportWord.LEARNER)).isEqualTo("Candidates");
        assertThat(labels.of(AssessmentMethod.DIRECT_OBSERVATION)).isEqualTo("Observation");
        assertThat(ReportLabels.of().of(AssessmentMethod.DIRECT_OBSERVATION)).isEqualTo("Direct observation");
    }

    @Test
    void equal_replacements_are_equal_labels() {
        ReportLabels one = ReportLabels.of().withLabel(UnitState.READY, "Complete");
        ReportLabels other = ReportLabels.of().withLabel(UnitState.READY, "Complete");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(ReportLabels.of());
        assertThat(one).hasToString("1 replaced");
    }

    @Test
    void a_label_within_a_sentence_begins_in_lower_case_unless_it_is_an_abbreviation() {
        assertThat(ReportLabels.within("Not yet met")).isEqualTo("not yet met");
        assertThat(ReportLabels.within("RPL")).isEqualTo("RPL");
    }

    @Test
    void a_blank_label_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportLabels.of().withLabel(UnitState.READY, " "))
                .withMessage("Label ' ' must not be blank");
    }

    @Test
    void a_constant_that_no_report_shows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportLabels.of().withLabel(SignOffRole.LEARNER, "Candidate"))
                .withMessage("Constant 'LEARNER' must be one that reports show");
    }
}
