package io.github.qcf4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceSetting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedActivityTest {

    private static final CriterionReference REVIEW = CriterionReference.parse("J/999/0001 1.1");
    private static final CriterionReference DOCUMENT = CriterionReference.parse("J/999/0001 1.2");

    @Test
    void activity_weighs_one_and_evidence_nothing_unless_that_is_said() {
        assertThat(PlannedActivity.builder("A1", "J/999/0001 1.1").build().weight())
                .isEqualTo(1);
        assertThat(PlannedActivity.ofEvidence("E1", "J/999/0001 1.1").build().weight())
                .isZero();
    }

    @Test
    void values_for_one_criterion_take_the_place_of_those_for_every_criterion() {
        PlannedActivity activity = PlannedActivity.builder("A1", List.of(REVIEW, DOCUMENT))
                .range("contactType", List.of("call"))
                .range(DOCUMENT, "contactType", List.of("email"))
                .build();

        assertThat(activity.rangeFor(REVIEW)).containsEntry("contactType", List.of("call"));
        assertThat(activity.rangeFor(DOCUMENT)).containsEntry("contactType", List.of("email"));
    }

    @Test
    void builder_of_an_activity_holds_all_it_says() {
        PlannedActivity activity = PlannedActivity.builder("A1", List.of(REVIEW))
                .title("Observe a shift")
                .method(AssessmentMethod.DIRECT_OBSERVATION)
                .setting(EvidenceSetting.SIMULATION)
                .simulationAgreed(true)
                .range("contactType", List.of("call"))
                .range(REVIEW, "complexity", List.of("routine"))
                .on(LocalDate.of(2015, 6, 3))
                .assessor("assessor-7")
                .weight(90)
                .build();

        assertThat(activity.toBuilder().build()).isEqualTo(activity).hasSameHashCodeAs(activity);
        assertThat(activity).hasToString("activity A1 for 1 criterion");
    }

    @Test
    void activity_without_criteria_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedActivity.builder("A1", List.of()).build())
                .withMessage("Activity 'A1' must name one criterion or more");
    }

    @Test
    void weight_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedActivity.builder("A1", "J/999/0001 1.1")
                        .weight(-1)
                        .build())
                .withMessage("Activity weight '-1' must be zero or more");
    }
}
