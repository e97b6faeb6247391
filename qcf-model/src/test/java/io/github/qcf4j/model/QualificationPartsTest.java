package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualificationPartsTest {

    private static final LocalDate START = LocalDate.of(2012, 5, 24);
    private static final LocalDate END = LocalDate.of(2013, 12, 31);
    private static final RuleOfCombination THIRTEEN = SizeRule.of(Measure.CREDIT, Bounds.atLeast(13));

    @Test
    void title_parts_read_as_a_title() {
        TitleParts parts = TitleParts.builder()
                .organisation("Example Awards")
                .level("Level 3")
                .type("NVQ")
                .size("Extended Diploma")
                .content("Contact Centre Operations")
                .endorsement("Team leading")
                .build();

        assertThat(parts)
                .hasToString("Example Awards Level 3 NVQ Extended Diploma in Contact Centre Operations (Team leading)");
        assertThat(parts.toBuilder().build()).isEqualTo(parts).hasSameHashCodeAs(parts);
        assertThat(parts.toBuilder().level("Level 1/Level 2").build()).isNotEqualTo(parts);
    }

    @Test
    void title_parts_that_are_not_known_are_left_out() {
        assertThat(TitleParts.builder().size("Award").build()).hasToString("Award");
        assertThat(TitleParts.builder().content("Barbering").build()).hasToString("Barbering");
        assertThat(TitleParts.builder().build().size()).isEmpty();
    }

    @Test
    void empty_title_part_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TitleParts.builder().content(""))
                .withMessage("Content '' must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> TitleParts.builder().level(null))
                .withMessage("level");
    }

    @Test
    void learners_may_be_registered_between_the_operational_dates() {
        QualificationDates dates = QualificationDates.builder()
                .operationalStart(START)
                .operationalEnd(END)
                .certificationEnd(END.plusYears(1))
                .build();

        assertThat(dates.inForce()).isEqualTo(DatePeriod.of(START, END));
        assertThat(dates.certificationEnd()).contains(LocalDate.of(2014, 12, 31));
        assertThat(dates).hasToString("2012-05-24 to 2013-12-31");
        assertThat(dates.toBuilder().build()).isEqualTo(dates).hasSameHashCodeAs(dates);
    }

    @Test
    void dates_that_are_not_recorded_leave_the_period_open() {
        assertThat(QualificationDates.NONE.inForce()).isEqualTo(DatePeriod.ALWAYS);
        assertThat(QualificationDates.builder().operationalStart(START).build().inForce())
                .isEqualTo(DatePeriod.from(START));
        assertThat(QualificationDates.builder().operationalEnd(END).build().inForce())
                .isEqualTo(DatePeriod.until(END));
    }

    @Test
    void end_before_start_is_refused_and_other_disorder_is_kept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualificationDates.builder()
                        .operationalStart(END)
                        .operationalEnd(START)
                        .build())
                .withMessage("Operational end '2012-05-24' must not be before operational start '2013-12-31'");
        assertThat(QualificationDates.builder()
                        .operationalEnd(END)
                        .certificationEnd(START)
                        .review(END.plusDays(1))
                        .regulationStart(END)
                        .build()
                        .review())
                .contains(LocalDate.of(2014, 1, 1));
    }

    @Test
    void grading_has_a_type_or_a_scale() {
        Grading grading = Grading.of("Graded", List.of("Pass", "Merit", "Distinction"));

        assertThat(grading).hasToString("Graded: Pass, Merit, Distinction");
        assertThat(grading)
                .isEqualTo(Grading.of("Graded", List.of("Pass", "Merit", "Distinction")))
                .isNotEqualTo(Grading.ofScale(List.of("Pass", "Merit", "Distinction")));
        assertThat(Grading.of("Pass/fail")).hasToString("Pass/fail");
        assertThat(Grading.ofScale(List.of("Pass"))).hasToString("Pass");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.ofScale(List.of()))
                .withMessage("Grading '' must have a type or a scale");
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.of("Graded", List.of("Pass", "")));
    }

    @Test
    void pathway_keeps_everything_through_its_builder() {
        Pathway pathway = Pathway.builder("Site Carpentry")
                .title("Site carpentry")
                .endorsement("Site Carpentry")
                .groups("Core", "Site")
                .rule(THIRTEEN)
                .rulesComplete(false)
                .build();

        assertThat(pathway.toBuilder().build()).isEqualTo(pathway).hasSameHashCodeAs(pathway);
        assertThat(pathway.toBuilder().groups().build().groups()).isEmpty();
        assertThat(pathway.toBuilder().rulesComplete(true).build()).isNotEqualTo(pathway);
        assertThat(Pathway.builder("Site").build().rulesComplete()).isTrue();
        assertThat(pathway.endorsement()).contains("Site Carpentry");
        assertThat(pathway).hasToString("pathway Site Carpentry");
        assertThatIllegalArgumentException().isThrownBy(() -> Pathway.builder(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pathway.builder("Site").groups("Core", "Core"));
    }

    @Test
    void size_keeps_everything_through_its_builder() {
        SizeOption size = SizeOption.builder("Certificate")
                .size(QualificationSize.CERTIFICATE)
                .number(QualificationIdentifier.parse("999/0002/6"))
                .rule(THIRTEEN)
                .rulesComplete(false)
                .build();

        assertThat(size.toBuilder().build()).isEqualTo(size).hasSameHashCodeAs(size);
        assertThat(size.toBuilder().rules(List.of()).build()).isNotEqualTo(size);
        assertThat(size.toBuilder().rulesComplete(true).build()).isNotEqualTo(size);
        assertThat(SizeOption.builder("Award").build().rulesComplete()).isTrue();
        assertThat(size.number()).contains(QualificationNumber.parse("999/0002/6"));
        assertThat(size).hasToString("size Certificate");
        assertThatIllegalArgumentException().isThrownBy(() -> SizeOption.builder(" "));
    }

    @Test
    void overlay_is_about_one_unit() {
        EvidenceRequirement requirement = EvidenceRequirement.builder().items(2).build();
        UnitIdentifier unit = UnitIdentifier.parse("J/999/0001");

        Overlay overlay = new Overlay(unit, requirement);

        assertThat(overlay.requirement()).isEqualTo(requirement);
        assertThat(overlay).hasToString("overlay of J/999/0001");
        assertThatNullPointerException()
                .isThrownBy(() -> new Overlay(unit, null))
                .withMessage("requirement");
    }
}
