package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.gaps;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static io.github.qcf4j.model.AssessmentMethod.DIRECT_OBSERVATION;
import static io.github.qcf4j.model.AssessmentMethod.ORAL_QUESTIONING;
import static io.github.qcf4j.model.AssessmentMethod.WITNESS_TESTIMONY;
import static io.github.qcf4j.model.AssessmentMethod.WORK_PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked cases on what a specification demands of evidence (V5.1 to V5.7, V5.12). */
class V5SufficiencyTest {

    private static final String[] CONTACTS = {"call", "email", "live chat"};

    @Test
    @Clause("V5.1")
    void simulation_counts_only_where_it_is_allowed() {
        CoverageReport report = given().require(EvidenceRequirement.builder()
                        .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED_EXCEPT, "1.2")))
                .evidence("E1", item -> item.setting(EvidenceSetting.SIMULATION).occurred(day("03-03")))
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(mappings(report))
                .containsExactly("E1 for J/999/0001 1.1: Not admissible", "E1 for J/999/0001 1.2: Counted");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 evidence E1 is simulated, which is not allowed for"
                        + " 'J/999/0001 1.1'; use evidence from the workplace [evidence.simulation.not.allowed]");
    }

    @Test
    @Clause("V5.2")
    void a_prohibited_method_does_not_count() {
        CoverageReport report = given().require(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1"))
                        .prohibitedMethods(List.of(WITNESS_TESTIMONY)))
                .evidence("E1", item -> item.method(WITNESS_TESTIMONY).occurred(day("03-03")))
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 evidence E1 is by a method that is prohibited for"
                        + " 'J/999/0001 1.1'; use evidence by another method [evidence.method.prohibited]");
    }

    @Test
    @Clause("V5.3")
    void evidence_that_was_too_old_when_decided_does_not_count() {
        CoverageReport report = given().require(EvidenceRequirement.builder().currency(Period.ofMonths(24)))
                .evidence("E1", item -> item.occurred(day("2011-09-09")))
                .met("E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(mappings(report)).containsExactly("E1 for J/999/0001 1.1: Not admissible");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 evidence E1 was too old for 'J/999/0001 1.1' when it was first"
                        + " decided; use more recent evidence [evidence.not.current]");
    }

    @Test
    @Clause("V5.3")
    void currency_never_changes_after_the_first_decision() {
        CoverageReport report = given().require(EvidenceRequirement.builder().currency(Period.ofMonths(24)))
                .evidence("E1", item -> item.occurred(day("2012-03-09")))
                .met("E1", "1.2")
                .decided("D2", "11-01", DecisionOutcome.MET, "E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(findings(report)).isEmpty();
    }

    @Test
    @Clause("V5.4")
    void a_demand_does_not_change_a_status() {
        CoverageReport report = given().require(EvidenceRequirement.builder()
                        .scope(RequirementScope.criteria("1.1"))
                        .each(true)
                        .methods(MethodDemand.all(DIRECT_OBSERVATION)))
                .evidence("E1", item -> item.method(WORK_PRODUCT).occurred(day("03-03")))
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(u(report).state()).isEqualTo(UnitState.IN_PROGRESS);
        assertThat(gaps(report))
                .containsExactly("J/999/0001 1.1 has no evidence by direct observation that counts;"
                        + " map evidence by direct observation [gap.method]");
    }

    @Test
    @Clause("V5.5")
    void each_method_asked_for_is_missed_by_itself() {
        CoverageReport report = given().require(
                        EvidenceRequirement.builder().methods(MethodDemand.all(DIRECT_OBSERVATION, ORAL_QUESTIONING)))
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly("J/999/0001 requirement 1 has no evidence by oral questioning that counts;"
                        + " map evidence by oral questioning [gap.method]");
    }

    @Test
    @Clause("V5.6")
    void items_are_counted_once() {
        CoverageReport report = given().require(
                        EvidenceRequirement.builder().items(2).assessors(2))
                .evidence("E1")
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly(
                        "J/999/0001 requirement 1 is short of 1 item of evidence; map further evidence [gap.items]",
                        "J/999/0001 requirement 1 is short of 1 assessor; let another assessor decide"
                                + " [gap.assessors]");
    }

    @Test
    @Clause("V5.7")
    void occasions_are_different_days() {
        CoverageReport report = given().require(EvidenceRequirement.builder().occasions(2))
                .evidence("E1", "E2")
                .met("E1", "1.1", "1.2")
                .met("E2", "1.1", "1.2")
                .report();

        assertThat(gaps(report))
                .containsExactly("J/999/0001 requirement 1 is short of 1 occasion; map evidence from other days"
                        + " [gap.occasions]");
    }

    @Test
    @Clause("V5.12")
    void advice_that_is_not_followed_is_a_note() {
        CoverageReport report = given().require(EvidenceRequirement.builder()
                        .strength(RequirementStrength.ADVISED)
                        .range(RangeDemand.of("contactType", CONTACTS)))
                .evidence("E1", item -> item.attribute("contactType", "call").occurred(day("03-03")))
                .met("E1", "1.1", "1.2")
                .report();

        assertThat(u(report).state()).isEqualTo(UnitState.READY);
        assertThat(report.gaps()).isEmpty();
        assertThat(findings(report))
                .containsExactly("-: note: J/999/0001 requirement 1 is advised and not met;"
                        + " follow the advice or record why not [requirement.advised.unmet]");
    }
}
