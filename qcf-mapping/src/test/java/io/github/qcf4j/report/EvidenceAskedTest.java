package io.github.qcf4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.framework.Framework;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.PortfolioMapper;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What requirements still ask of a learner who has handed in nothing, in the words of an assessor. */
class EvidenceAskedTest {

    private static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");
    private static final QualificationIdentifier QUALIFICATION = QualificationIdentifier.parse("999/0002/6");

    @Test
    void numbers_are_told_as_what_is_still_to_come() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .scope(RequirementScope.criteria("1.1"))
                .items(2)
                .occasions(1)
                .assessors(1)
                .build();

        assertThat(conditions(requirement))
                .containsExactly(
                        "Requirement 1: 1.1 still needs 2 further items of evidence, evidence from 1 further day,"
                                + " and decisions by 1 further assessor.");
    }

    @Test
    void methods_are_told_together_with_what_may_stand_for_them() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .methods(MethodDemand.any(
                        AssessmentMethod.ORAL_QUESTIONING,
                        AssessmentMethod.WRITTEN_QUESTIONING,
                        AssessmentMethod.PROFESSIONAL_DISCUSSION))
                .build();

        assertThat(conditions(requirement))
                .containsExactly("Requirement 1: the unit as a whole still needs evidence by oral questioning,"
                        + " written questioning or professional discussion.");
    }

    @Test
    void values_of_a_range_are_told_together_and_by_its_name_in_words() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .scope(RequirementScope.outcomes("1", "2"))
                .range(RangeDemand.of("contactType", "call", "live chat"))
                .build();

        assertThat(conditions(requirement))
                .containsExactly(
                        "Requirement 1: learning outcomes 1 and 2 together still need evidence that shows contact"
                                + " type 'call' and 'live chat'.");
    }

    @Test
    void values_that_are_asked_for_several_times_or_in_part_are_counted() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .range(RangeDemand.builder("drink", List.of("coffee")).each(2).build())
                .range(RangeDemand.builder("hazard", List.of("noise", "lighting", "cables"))
                        .atLeast(2)
                        .remaining(List.of(AssessmentMethod.ORAL_QUESTIONING))
                        .build())
                .build();

        assertThat(conditions(requirement))
                .containsExactly(
                        "Requirement 1: the unit as a whole still needs 2 further items that show drink 'coffee',"
                                + " evidence that shows 2 more of hazard 'noise', 'lighting' or 'cables' by other methods than"
                                + " oral questioning, and evidence that shows hazard 'noise', 'lighting' and 'cables'.");
    }

    @Test
    void advice_is_said_to_be_advice_and_is_not_required() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .scope(RequirementScope.criteria("1.1", "2.1"))
                .strength(RequirementStrength.ADVISED)
                .occasions(2)
                .build();

        EvidenceAsked asked = new EvidenceAsked(unit(requirement), ReportLabels.of());

        assertThat(asked.conditions())
                .containsExactly("Requirement 1, which is advice: 1.1 and 2.1 together still need evidence from"
                        + " 2 further days.");
        assertThat(asked.required()).isEmpty();
    }

    @Test
    void what_is_asked_of_each_criterion_is_a_sentence_for_each() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .scope(RequirementScope.outcomes("1"))
                .each(true)
                .occasions(2)
                .build();

        assertThat(new EvidenceAsked(unit(requirement), ReportLabels.of()).required())
                .containsExactly(
                        "1.1 still needs evidence from 2 further days.",
                        "1.2 still needs evidence from 2 further days.");
    }

    @Test
    void what_others_wrote_stays_as_it_is() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .range(RangeDemand.of("kind", "heat or fire or smoke"))
                .build();

        assertThat(conditions(requirement))
                .containsExactly(
                        "Requirement 1: the unit as a whole still needs evidence that shows kind 'heat or fire or smoke'.");
    }

    private static List<String> conditions(EvidenceRequirement requirement) {
        return new EvidenceAsked(unit(requirement), ReportLabels.of()).conditions();
    }

    private static UnitCoverage unit(EvidenceRequirement requirement) {
        Unit unit = Unit.builder(UNIT)
                .title("Maintain customer support")
                .outcome("Be able to review contacts", "Review contacts", "Report contacts")
                .outcome("Be able to resolve complaints", "Resolve a complaint")
                .requirement(requirement)
                .build();
        Qualification qualification = Qualification.builder(QUALIFICATION)
                .title("Level 3 Award in Contacts")
                .group(UnitGroup.builder("A").mandatory(true).units(UNIT).build())
                .build();
        Portfolio portfolio = Portfolio.builder("L-1001")
                .registration(QUALIFICATION, LocalDate.of(2014, 1, 13))
                .build();
        CoverageReport report = PortfolioMapper.of(
                        Framework.of(List.of(unit), List.of(qualification)).orThrow())
                .map(portfolio, LocalDate.of(2014, 11, 21));
        return report.units().get(0);
    }
}
