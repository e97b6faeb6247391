package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.CriterionStatus.AWAITING_DECISION;
import static io.github.qcf4j.mapping.CriterionStatus.MET;
import static io.github.qcf4j.mapping.CriterionStatus.NOT_YET_MET;
import static io.github.qcf4j.mapping.CriterionStatus.NO_EVIDENCE;
import static io.github.qcf4j.mapping.Reports.decisions;
import static io.github.qcf4j.mapping.Reports.findings;
import static io.github.qcf4j.mapping.Reports.mappings;
import static io.github.qcf4j.mapping.Reports.status;
import static io.github.qcf4j.mapping.Reports.u;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Registration;
import org.junit.jupiter.api.Test;

/** Worked cases on which records count (V1, V2.1 to V2.11). */
class V2RecordsTest {

    private static final QualificationIdentifier OTHER = QualificationIdentifier.parse("999/0009/9");

    @Test
    @Clause("V1.1")
    void the_order_of_records_means_nothing() {
        Cases cases = given().evidence("E1", "E2")
                .mapped("E1", "03-03", "1.1")
                .met("E1", "1.1")
                .met("E2", "1.1", "9.9");
        PortfolioMapper mapper = PortfolioMapper.of(cases.framework());

        CoverageReport report = mapper.map(cases.portfolio(), Cases.LATE);
        CoverageReport reversed = mapper.map(cases.reversedPortfolio(), Cases.LATE);

        assertThat(reversed).isEqualTo(report);
        assertThat(mappings(reversed)).isEqualTo(mappings(report));
        assertThat(decisions(reversed)).isEqualTo(decisions(report));
        assertThat(findings(reversed)).isEqualTo(findings(report));
    }

    @Test
    @Clause("V1.2")
    void an_unknown_criterion_is_a_finding() {
        CoverageReport report =
                given().evidence("E1").mapped("E1", "03-03", "9.9").report();

        assertThat(mappings(report)).containsExactly("E1 for J/999/0001 9.9: Unknown criterion");
        assertThat(findings(report))
                .containsExactly(
                        "-: warning: L-1001 evidence E1 is mapped to 'J/999/0001 9.9', which nothing describes;"
                                + " map it to a criterion in the specification [evidence.criterion.unknown]");
    }

    @Test
    @Clause("V2.1")
    void a_later_record_does_not_exist_yet() {
        Cases cases = given().evidence("E1")
                .mapped("E1", "03-03", "1.1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1")
                .decided("D2", "04-01", DecisionOutcome.NOT_YET_MET, "E1", "1.1");

        assertThat(status(cases.asOf("03-31"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.asOf("04-01"), "1.1")).isEqualTo(NOT_YET_MET);
        assertThat(status(cases.report(), "1.1")).isEqualTo(NOT_YET_MET);
    }

    @Test
    @Clause("V2.2")
    void evidence_exists_from_the_first_of_its_days() {
        Cases cases = given().evidence("E1", item -> item.produced(Cases.day("03-05")))
                .mapping("E1", mapping -> mapping, "1.1");

        assertThat(status(cases.asOf("03-04"), "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(status(cases.asOf("03-05"), "1.1")).isEqualTo(AWAITING_DECISION);
    }

    @Test
    @Clause("V2.2")
    void a_withdrawn_decision_makes_no_evidence_exist() {
        Cases cases = given().evidence("E1", item -> item.produced(Cases.day("03-05")))
                .mapping("E1", mapping -> mapping, "1.1")
                .decided("D1", "03-03", DecisionOutcome.MET, "E1", "1.2");

        assertThat(status(cases.asOf("03-04"), "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(status(cases.withdrawn("D1", "03-04").asOf("03-04"), "1.1")).isEqualTo(NO_EVIDENCE);
    }

    @Test
    @Clause("V2.2")
    void evidence_without_a_day_exists_always() {
        Cases cases = given().evidence("E1", item -> item).mapping("E1", mapping -> mapping, "1.1");

        assertThat(status(cases.asOf("1999-01-01"), "1.1")).isEqualTo(AWAITING_DECISION);
    }

    @Test
    @Clause("V2.3")
    void a_mapping_exists_from_its_own_day() {
        Cases cases = given().evidence("E1").mapped("E1", "03-20", "1.1");

        assertThat(status(cases.asOf("03-10"), "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(status(cases.asOf("03-20"), "1.1")).isEqualTo(AWAITING_DECISION);
    }

    @Test
    @Clause("V2.4")
    void before_the_first_registration_that_one_is_answered() {
        CoverageReport report = given().evidence("E1", item -> item)
                .mapped("E1", "2013-11-20", "1.1")
                .asOf("2013-12-01");

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(findings(report))
                .containsExactly(
                        "-: note: learner L-1001 has a registration that starts on 2014-01-13, after 2013-12-01;"
                                + " ask for a day on or after the registration [registration.later]");
    }

    @Test
    @Clause("V2.4")
    void the_latest_registration_is_answered() {
        Cases cases = given().record(Registration.builder(Cases.Q, Cases.day("06-01"))
                .unit(Cases.V)
                .build());

        assertThat(cases.asOf("05-31").selectedUnits())
                .extracting(UnitCoverage::identifier)
                .containsExactly(Cases.U);
        assertThat(cases.asOf("06-01").selectedUnits())
                .extracting(UnitCoverage::identifier)
                .containsExactly(Cases.U, Cases.V);
    }

    @Test
    @Clause("V2.5")
    void without_a_registration_units_are_answered_alone() {
        CoverageReport report = given().unregistered()
                .evidence("E1")
                .mapped("E1", "03-03", "1.1")
                .report();

        assertThat(report.units()).extracting(UnitCoverage::identifier).containsExactly(Cases.U);
        assertThat(u(report).selection()).isEqualTo(UnitSelection.INFERRED);
        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(report.rules()).isEmpty();
        assertThat(findings(report))
                .containsExactly("-: warning: learner L-1001 is not registered;"
                        + " record the registration for the qualification [registration.missing]");
    }

    @Test
    @Clause("V2.5")
    void of_several_qualifications_one_is_named() {
        Cases cases =
                given().record(Registration.builder(OTHER, Cases.day("02-01")).build());
        PortfolioMapper mapper = PortfolioMapper.of(cases.framework());

        assertThat(mapper.map(cases.portfolio(), Cases.Q, Cases.LATE).qualification())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapper.map(cases.portfolio(), Cases.LATE))
                .withMessage("Qualification of a learner registered for '999/0002/6', '999/0009/9' must be named");
    }

    @Test
    @Clause("V2.6")
    void the_version_in_force_on_the_day_of_registration_is_answered() {
        Unit later = Unit.builder(Cases.U)
                .version(Version.parse("2"))
                .validity(DatePeriod.from(Cases.day("09-01")))
                .title("Monitor calls")
                .outcome("Be able to review contacts", "Review recorded calls")
                .build();
        Cases cases = given().unit(unit -> unit.validity(DatePeriod.until(Cases.day("08-31"))))
                .further(later);

        CoverageReport report = cases.report();

        assertThat(u(report).unit().version()).isEqualTo(Version.FIRST);
    }

    @Test
    @Clause("V2.7")
    void a_decision_is_withdrawn_for_one_criterion() {
        CoverageReport report = given().evidence("E1")
                .mapped("E1", "03-03", "1.1", "1.2")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1", "1.2")
                .withdrawn("D1", "05-01", "1.1")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(status(report, "1.2")).isEqualTo(MET);
        assertThat(decisions(report))
                .containsExactly("decision D1 on J/999/0001 1.1: Withdrawn", "decision D1 on J/999/0001 1.2: Standing");
    }

    @Test
    @Clause("V2.8")
    void with_evidence_its_decisions_go() {
        CoverageReport report = given().evidence("E1", "E2")
                .mapped("E1", "03-03", "1.1")
                .mapped("E2", "03-03", "1.1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1 E2", "1.1")
                .withdrawn("E2", "05-01")
                .report();

        assertThat(status(report, "1.1")).isEqualTo(AWAITING_DECISION);
        assertThat(decisions(report)).containsExactly("decision D1 on J/999/0001 1.1: Withdrawn");
        assertThat(mappings(report))
                .containsExactly("E1 for J/999/0001 1.1: Awaiting decision", "E2 for J/999/0001 1.1: Withdrawn");
    }

    @Test
    @Clause("V2.9")
    void with_the_only_mapping_decisions_go() {
        Cases cases = onlyMappingWithdrawn();

        assertThat(status(cases.asOf("04-30"), "1.1")).isEqualTo(MET);
        assertThat(status(cases.report(), "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(mappings(cases.report())).containsExactly("E1 for J/999/0001 1.1: Withdrawn");
    }

    @Test
    @Clause("V2.9")
    void a_mapping_that_is_left_keeps_decisions() {
        CoverageReport report =
                onlyMappingWithdrawn().mapped("E1", "04-01", "1.1").report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
    }

    @Test
    @Clause("V2.10")
    void a_decision_makes_the_mapping() {
        CoverageReport report = given().evidence("E1").met("E1", "1.1").report();

        assertThat(status(report, "1.1")).isEqualTo(MET);
        assertThat(report.mappings()).extracting(MappingResult::madeByDecision).containsExactly(true);
    }

    @Test
    @Clause("V2.11")
    void a_new_decision_makes_a_withdrawn_mapping_anew() {
        Cases cases = onlyMappingWithdrawn().decided("D2", "06-01", DecisionOutcome.MET, "E1", "1.1");

        assertThat(status(cases.asOf("05-31"), "1.1")).isEqualTo(NO_EVIDENCE);
        assertThat(status(cases.report(), "1.1")).isEqualTo(MET);
        assertThat(findings(cases.report()))
                .containsExactly("-: note: L-1001 decision D2 makes anew the withdrawn mapping of 'E1';"
                        + " map the evidence anew if it is meant to count [mapping.remade]");
    }

    private static Cases onlyMappingWithdrawn() {
        return given().evidence("E1")
                .mapping("E1", mapping -> mapping.reference("M1").on(Cases.day("03-03")), "1.1")
                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1")
                .withdrawn("M1", "05-01");
    }
}
