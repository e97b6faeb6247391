package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.WORK_PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.CriterionChoice;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RequirementScope;
import org.junit.jupiter.api.Test;

/** Worked cases on what is asked of criteria in choices (V5.13): unit U asks for one of 2.1, 2.2 and 2.3. */
class V5ChoicesTest {

    @Test
    @Clause("V5.13")
    void criterion_without_what_is_asked_of_it_does_not_carry_its_choice() {
        CoverageReport report = observed().met("E2", "2.1").report();

        assertThat(status(report, "2.1")).isEqualTo(MET);
        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(gaps(report))
                .containsExactly("J/999/0001 choice 1 is short of 1 criterion: 2.1 has no evidence by direct"
                        + " observation that counts; map evidence to 2.1 [gap.choice]");
        assertThat(u(report).requirements())
                .extracting(RequirementCoverage::toString)
                .containsExactly("J/999/0001 requirement 1 [2.1 has no evidence by direct observation that counts]");
    }

    @Test
    @Clause("V5.13")
    void nothing_more_is_asked_of_a_choice_that_enough_carry() {
        CoverageReport report = observed().met("E2", "2.1").met("E1", "2.2").report();

        assertThat(status(report, "2.1")).isEqualTo(MET);
        assertThat(u(report).state()).isEqualTo(UnitState.READY);
        assertThat(u(report).requirements()).allMatch(RequirementCoverage::isMet);
    }

    @Test
    @Clause("V5.13")
    void further_evidence_beyond_a_choice_opens_no_gap() {
        Cases cases = observed().met("E1", "2.2");

        assertThat(cases.report().gaps()).isEmpty();
        assertThat(cases.met("E2", "2.1", "2.3").report().gaps()).isEmpty();
    }

    @Test
    @Clause("V5.13")
    void of_several_criteria_that_do_not_carry_each_is_told() {
        CoverageReport report = observed().met("E2", "2.1", "2.3").report();

        assertThat(gaps(report))
                .containsExactly("J/999/0001 choice 1 is short of 1 criterion: 2.1 has no evidence by direct"
                        + " observation that counts, 2.3 has no evidence by direct observation that counts;"
                        + " map evidence to 2.1 or 2.3 [gap.choice]");
    }

    @Test
    @Clause("V5.13")
    void what_is_asked_on_every_way_is_asked_in_any_case() {
        CoverageReport report = choosing()
                .require(EvidenceRequirement.builder()
                        .scope(RequirementScope.outcomes("2"))
                        .occasions(2))
                .met("E2", "2.1")
                .report();

        assertThat(gaps(report))
                .containsExactly("J/999/0001 requirement 1 is short of 1 occasion;"
                        + " map evidence from other days [gap.occasions]");
    }

    @Test
    @Clause("V5.13")
    void what_some_criteria_show_together_is_asked_through_their_choice() {
        Cases cases = choosing()
                .require(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("2.1", "2.2"))
                        .occasions(2))
                .met("E2", "2.1");

        assertThat(gaps(cases.report()))
                .containsExactly("J/999/0001 choice 1 is short of 1 criterion: 2.1 is short of 1 occasion;"
                        + " map evidence to 2.1 [gap.choice]");
        assertThat(cases.evidence("E3", item -> item.occurred(day("03-04")))
                        .met("E3", "2.2")
                        .report()
                        .gaps())
                .isEmpty();
    }

    @Test
    @Clause("V5.13")
    void recognised_criterion_carries_its_choice() {
        CoverageReport report = observed()
                .met("E2", "2.1")
                .recognised(RecognitionRoute.PRIOR_LEARNING, recognition -> recognition.criterion("2.3"))
                .report();

        assertThat(report.gaps()).isEmpty();
    }

    @Test
    @Clause("V5.13")
    void criterion_in_two_choices_carries_both() {
        Cases cases = observed().unit(unit -> unit.choice(CriterionChoice.of(1, "2.2", "2.3")));

        assertThat(cases.met("E2", "2.2").report().gaps())
                .extracting(Gap::kind)
                .containsExactly(GapKind.CHOICE, GapKind.CHOICE);
        assertThat(cases.met("E1", "2.2").report().gaps()).isEmpty();
    }

    private static Cases observed() {
        return choosing()
                .require(EvidenceRequirement.builder()
                        .scope(RequirementScope.outcomes("2"))
                        .each(true)
                        .methods(MethodDemand.all(DIRECT_OBSERVATION)));
    }

    /** Returns cases in which 1.1 and 1.2 are met, E1 is an observation and E2 a work product. */
    private static Cases choosing() {
        return given().unit(unit -> unit.outcome("Be able to respond", "Respond by call", "By email", "By chat")
                        .choice(CriterionChoice.of(1, "2.1", "2.2", "2.3")))
                .evidence("E0", "E1")
                .evidence("E2", item -> item.method(WORK_PRODUCT).occurred(day("03-03")))
                .met("E0", "1.1", "1.2");
    }
}
