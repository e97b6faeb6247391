package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NOT_YET_MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.Reports.decisions;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Version;
import org.junit.jupiter.api.Test;

/** Worked cases on which decisions stand (V2.12 to V2.16). */
class V2DecisionsTest {

    @Test
    @Clause({"V2.12", "V3.13", "V6.2"})
    void the_witness_does_not_decide_on_the_own_testimony() {
        CoverageReport report = given().evidence(
                        "E1",
                        item -> item.method(AssessmentMethod.WITNESS_TESTIMONY)
                                .by("witness-3")
                                .occurred(Cases.day("03-03")))
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1")
                .decision(
                        "D2",
                        "04-01",
                        DecisionOutcome.NOT_YET_MET,
                        "E1",
                        decision -> decision.assessor("witness-3"),
                        "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(decisions(report))
                .containsExactly(
                        "decision D1 on J/999/0001 1.1: Standing", "decision D2 on J/999/0001 1.1: Not admitted");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 decision D2 is by 'witness-3', who is the witness;"
                        + " let somebody else decide on this testimony [decision.by.witness]");
    }

    @Test
    @Clause("V2.13")
    void a_mapping_of_another_version_does_not_count() {
        CoverageReport report = given().evidence("E1")
                .mapping("E1", mapping -> mapping.version(Version.parse("2")).reference("M1"), "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(mappings(report)).containsExactly("E1 for J/999/0001 1.1 in version 2: Outdated version");
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 mapping M1 offers 'E1' for 'J/999/0001 1.1' in another version;"
                        + " map the evidence to the version that the learner is registered for"
                        + " [mapping.version.outdated]");
    }

    @Test
    @Clause({"V2.14", "V3.12"})
    void a_lower_decision_on_one_item_replaces_a_joint_one() {
        CoverageReport report = given().evidence("E1", "E2")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1 E2", "1.1")
                .decided("D2", "04-01", DecisionOutcome.NOT_YET_MET, "E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NOT_YET_MET);
        assertThat(decisions(report))
                .containsExactly("decision D1 on J/999/0001 1.1: Replaced", "decision D2 on J/999/0001 1.1: Standing");
        assertThat(mappings(report))
                .containsExactly("E1 for J/999/0001 1.1: Not yet met", "E2 for J/999/0001 1.1: Not yet met");
    }

    @Test
    @Clause("V2.14")
    void a_later_higher_decision_on_one_item_does_not_replace_a_joint_one() {
        CoverageReport report = given().evidence("E1", "E2")
                .decided("D1", "03-09", DecisionOutcome.PARTLY_MET, "E1 E2", "1.1")
                .decided("D2", "04-01", DecisionOutcome.MET, "E1", "1.1")
                .report();

        assertThat(decisions(report))
                .containsExactly("decision D1 on J/999/0001 1.1: Standing", "decision D2 on J/999/0001 1.1: Standing");
        assertThat(mappings(report))
                .containsExactly("E1 for J/999/0001 1.1: Counted", "E2 for J/999/0001 1.1: Partly met");
    }

    @Test
    @Clause("V2.15")
    void of_tied_decisions_the_lower_stands() {
        CoverageReport report = given().evidence("E1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1")
                .decided("D2", "03-09", DecisionOutcome.NOT_YET_MET, "E1", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(NOT_YET_MET);
        assertThat(findings(report))
                .containsExactly("-: warning: L-1001 decision D1 has no place in the order of decisions of its day on"
                        + " 'J/999/0001 1.1'; record the sequence of the decisions [decision.order.unclear]");
    }

    @Test
    @Clause("V2.16")
    void a_decision_before_the_mapping_counts_with_a_warning() {
        Cases cases = given().evidence("E1")
                .mapped("E1", "03-20", "1.1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1");

        assertThat(status(cases.asOf("03-09"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
        assertThat(findings(cases.report()))
                .containsExactly("-: warning: L-1001 decision D1 is earlier than the mapping of 'E1';"
                        + " check the dates [decision.before.mapping]");
    }
}
