package io.github.qcf4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualificationTest {

    private static final QualificationIdentifier NUMBER = QualificationIdentifier.parse("999/0002/6");
    private static final UnitIdentifier FIRST = UnitIdentifier.parse("J/999/0001");
    private static final UnitIdentifier SECOND = UnitIdentifier.parse("L/999/0002");

    private static final UnitGroup MANDATORY =
            UnitGroup.builder("A").mandatory(true).units(FIRST, SECOND).build();
    private static final UnitGroup OPTIONAL = UnitGroup.builder("B")
            .group(UnitGroup.builder("B1").unit(SECOND).build())
            .group(UnitGroup.builder("B2").complete(false).build())
            .build();

    @Test
    void qualification_needs_no_more_than_a_title() {
        Qualification qualification = diploma().build();

        assertThat(qualification.title()).isEqualTo("Level 3 NVQ Diploma in Contact Centre Operations");
        assertThat(qualification.version()).isEqualTo(Version.FIRST);
        assertThat(qualification.qualificationVersion()).isEqualTo(QualificationVersion.parse("999/0002/6"));
        assertThat(qualification.dates()).isEqualTo(QualificationDates.NONE);
        assertThat(qualification.guidedLearningHours()).isEqualTo(Bounds.NONE);
        assertThat(qualification.credit()).isEmpty();
        assertThat(qualification.groups()).isEmpty();
        assertThat(qualification.rules()).isEmpty();
        assertThat(qualification.rulesComplete()).isTrue();
        assertThat(qualification.isOutline()).isFalse();
    }

    @Test
    void qualification_without_a_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualification.builder(NUMBER).build())
                .withMessage("Qualification '999/0002/6' must have a title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualification.builder(NUMBER).title(" "))
                .withMessage("Qualification title ' ' must not be blank");
    }

    @Test
    void only_a_qualification_number_is_a_number() {
        QualificationIdentifier code = QualificationIdentifier.parse("CCO-3");

        assertThat(diploma().build().number()).contains(QualificationNumber.parse("999/0002/6"));
        assertThat(Qualification.builder(code).title("Diploma").build().number())
                .isEmpty();
    }

    @Test
    void qualification_keeps_everything_through_its_builder() {
        Qualification qualification = everything();

        assertThat(qualification.toBuilder().build()).isEqualTo(qualification).hasSameHashCodeAs(qualification);
        assertThat(qualification.toBuilder().minimumAge(16).build()).isNotEqualTo(qualification);
        assertThat(qualification.toBuilder().eqfLevel("3").build()).isNotEqualTo(qualification);
        assertThat(qualification.toBuilder().overlays(List.of()).build()).isNotEqualTo(qualification);
        assertThat(qualification.toBuilder().rulesComplete(true).build()).isNotEqualTo(qualification);
    }

    @Test
    void qualification_tells_what_it_was_given() {
        Qualification qualification = everything();

        assertThat(qualification.structureReference()).contains("S/016/599");
        assertThat(qualification.replaces()).contains(QualificationVersion.parse("999/0002/6@1"));
        assertThat(qualification.type()).contains("NVQ");
        assertThat(qualification.size()).contains(QualificationSize.DIPLOMA);
        assertThat(qualification.eqfLevel()).contains("4");
        assertThat(qualification.credit()).contains(Credit.of(58));
        assertThat(qualification.minimumAge()).hasValue(18);
        assertThat(qualification.nations()).containsExactly(Nation.WALES, Nation.NORTHERN_IRELAND);
        assertThat(qualification.accumulationLimit()).contains(Period.ofYears(5));
        assertThat(qualification.sizes()).extracting(SizeOption::name).containsExactly("Certificate");
        assertThat(qualification.overlays()).hasToString("[overlay of J/999/0001]");
        assertThat(qualification).hasToString("999/0002/6@2");
    }

    @Test
    void group_is_found_wherever_it_is_nested() {
        Qualification qualification = diploma().group(MANDATORY).group(OPTIONAL).build();

        assertThat(qualification.allGroups()).extracting(UnitGroup::name).containsExactly("A", "B", "B1", "B2");
        assertThat(qualification.group("B2")).contains(OPTIONAL.groups().get(1));
        assertThat(qualification.group("C")).isEmpty();
    }

    @Test
    void unit_in_two_groups_is_one_unit() {
        Qualification qualification = diploma().group(MANDATORY).group(OPTIONAL).build();

        assertThat(qualification.units()).containsExactly(FIRST, SECOND);
    }

    @Test
    void qualification_is_an_outline_when_a_nested_group_is_not_listed_completely() {
        assertThat(diploma().group(OPTIONAL).build().isOutline()).isTrue();
        assertThat(diploma().group(MANDATORY).build().isOutline()).isFalse();
    }

    @Test
    void qualification_is_an_outline_when_it_or_a_way_through_it_is_without_all_of_its_rules() {
        Pathway pathway = Pathway.builder("Team leading").build();
        SizeOption size = SizeOption.builder("Award").build();

        assertThat(diploma().pathway(pathway).sizeOption(size).build().isOutline())
                .isFalse();
        assertThat(diploma().rulesComplete(false).build().isOutline()).isTrue();
        assertThat(diploma()
                        .pathway(pathway.toBuilder().rulesComplete(false).build())
                        .build()
                        .isOutline())
                .isTrue();
        assertThat(diploma()
                        .sizeOption(size.toBuilder().rulesComplete(false).build())
                        .build()
                        .isOutline())
                .isTrue();
    }

    @Test
    void pathway_consists_of_the_groups_it_names_or_of_all() {
        Pathway leading =
                Pathway.builder("Team leading").groups("B2", "A", "Unknown").build();
        Pathway whole = Pathway.builder("Advising").build();
        Qualification qualification = diploma()
                .group(MANDATORY)
                .group(OPTIONAL)
                .pathway(leading)
                .pathway(whole)
                .build();

        assertThat(qualification.groupsOf(leading)).extracting(UnitGroup::name).containsExactly("A", "B2");
        assertThat(qualification.groupsOf(whole)).containsExactly(MANDATORY, OPTIONAL);
        assertThat(qualification.pathway("Advising")).contains(whole);
        assertThat(qualification.pathway("advising")).isEmpty();
    }

    @Test
    void name_repeated_among_groups_is_refused_even_when_nested() {
        UnitGroup again =
                UnitGroup.builder("C").group(UnitGroup.builder("A").build()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> diploma().group(MANDATORY).group(again).build())
                .withMessage("Group 'A' must have a name that no other has");
    }

    @Test
    void name_repeated_among_pathways_or_sizes_is_refused() {
        Pathway pathway = Pathway.builder("Team leading").build();
        SizeOption size = SizeOption.builder("Award").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> diploma().pathway(pathway).pathway(pathway).build())
                .withMessage("Pathway 'Team leading' must have a name that no other has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diploma().sizeOption(size).sizeOption(size).build())
                .withMessage("Size 'Award' must have a name that no other has");
    }

    @Test
    void names_that_lead_nowhere_are_allowed() {
        RuleOfCombination rule = SizeRule.of(Measure.CREDIT, Bounds.atLeast(30), RuleScope.from("X", "Y"));
        Pathway pathway = Pathway.builder("Advising").groups("Z").build();

        Qualification qualification = diploma().rule(rule).pathway(pathway).build();

        assertThat(qualification.rules()).containsExactly(rule);
        assertThat(qualification.groupsOf(pathway)).isEmpty();
    }

    @Test
    void published_numbers_that_contradict_each_other_are_kept() {
        Qualification qualification = diploma()
                .credit(37)
                .totalQualificationTime(Hours.of(400))
                .group(UnitGroup.builder("A").credits(Bounds.exactly(20)).build())
                .group(UnitGroup.builder("B").credits(Bounds.exactly(13)).build())
                .build();

        assertThat(qualification.credit()).contains(Credit.of(37));
        assertThat(qualification.totalQualificationTime()).contains(Hours.of(400));
    }

    @Test
    void negative_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> diploma().minimumAge(-1).build())
                .withMessage("Minimum age '-1' must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> diploma().accumulationLimit(Period.ofYears(-5)).build())
                .withMessage("Accumulation limit 'P-5Y' must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> diploma().credit(-1));
    }

    @Test
    void qualification_cannot_be_changed_through_its_lists() {
        Qualification qualification = everything();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> qualification.groups().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> qualification.languages().add("cy"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> qualification.rules().clear());
    }

    private static QualificationBuilder diploma() {
        return Qualification.builder(NUMBER).title("Level 3 NVQ Diploma in Contact Centre Operations");
    }

    private static Qualification everything() {
        return diploma()
                .rulesComplete(false)
                .otherCodes(List.of(LocalCode.of("3412-03")))
                .structureReference("S/016/599")
                .version(Version.parse("2"))
                .status(SpecificationStatus.LIVE)
                .replaces(QualificationVersion.parse("999/0002/6@1"))
                .titleParts(TitleParts.builder().size("Diploma").build())
                .framework(QualificationsFramework.QCF)
                .level(Level.LEVEL_3)
                .otherLevels(List.of(Level.LEVEL_4))
                .eqfLevel("4")
                .type("NVQ")
                .size(QualificationSize.DIPLOMA)
                .organisation(AwardingOrganisation.of("Example Awards"))
                .dates(QualificationDates.builder()
                        .operationalStart(LocalDate.of(2011, 4, 1))
                        .build())
                .grading(Grading.of("Pass/fail"))
                .credit(58)
                .guidedLearningHours(Bounds.between(282, 432))
                .totalQualificationTime(Hours.of(580))
                .sectorSubjectAreas(List.of(SectorSubjectArea.parse("15.2")))
                .ages(List.of(AgeBand.AGE_18_PLUS))
                .minimumAge(18)
                .nations(List.of(Nation.WALES, Nation.NORTHERN_IRELAND))
                .languages(List.of("en"))
                .occupationalStandards(
                        List.of(OccupationalStandard.of("CFACC1", OccupationalStandard.Relationship.MATCHES)))
                .accumulationLimit(Period.ofYears(5))
                .statements(List.of(Statement.of(StatementKind.PURPOSE, "For those who support a team of agents")))
                .group(MANDATORY)
                .group(OPTIONAL)
                .rule(SizeRule.of(Measure.CREDIT, Bounds.atLeast(58)))
                .pathway(Pathway.builder("Team leading").build())
                .sizeOption(SizeOption.builder("Certificate").build())
                .overlays(List.of(new Overlay(FIRST, observation())))
                .build();
    }

    private static EvidenceRequirement observation() {
        return EvidenceRequirement.builder().items(1).build();
    }
}
