package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.FindingCase.of;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_CRITERION_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_CURRENCY_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_METHOD_PROHIBITED;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_NOT_CURRENT;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_RANGE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.EVIDENCE_SIMULATION_NOT_ALLOWED;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_EVIDENCE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_RANGE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_REMADE;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_UNIT_NOT_OFFERED;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_UNIT_OUTLINE;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_VERSION_OUTDATED;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_LATER;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_MISSING;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_OUTSIDE_DATES;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_PATHWAY_MISSING;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_PATHWAY_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_QUALIFICATION_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_REPEATED;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_UNIT_NOT_OFFERED;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_UNIT_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.REGISTRATION_VERSION_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.WITHDRAWAL_BEFORE_RECORD;
import static io.github.qcf4j.mapping.MappingFinding.WITHDRAWAL_CRITERION_NOT_HELD;
import static io.github.qcf4j.mapping.MappingFinding.WITHDRAWAL_TARGET_FIXED;
import static io.github.qcf4j.mapping.MappingFinding.WITHDRAWAL_TARGET_UNKNOWN;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationDates;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.SimulationPolicy;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Registration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Portfolios in which something is wrong with a registration, a mapping, evidence or a withdrawal. */
final class RecordFindingCases {

    private static final UnitIdentifier OUTLINE = UnitIdentifier.parse("HSC 024");
    private static final LocalDate BEFORE = day("2013-12-01");

    private RecordFindingCases() {}

    static Stream<FindingCase> all() {
        return Stream.of(registrations(), mappings(), evidence(), withdrawals()).flatMap(cases -> cases);
    }

    private static Stream<FindingCase> registrations() {
        Registration other = Registration.builder(QualificationIdentifier.parse("999/0009/9"), day("01-13"))
                .reference("R9")
                .build();
        Cases pathways = given().qualification(qualification ->
                qualification.pathway(Pathway.builder("Team leading").build()));
        return Stream.of(
                of(REGISTRATION_MISSING, "learner L-1001 is not registered", given().unregistered()),
                new FindingCase(
                        REGISTRATION_LATER,
                        "learner L-1001 has a registration that starts on 2014-01-13, after 2013-12-01",
                        given(),
                        BEFORE),
                of(
                        REGISTRATION_REPEATED,
                        "learner L-1001 is registered for '999/0002/6' 2 times on 2014-01-13",
                        given().record(Registration.builder(Cases.Q, day("01-13"))
                                .unit(Cases.V)
                                .build())),
                of(
                        REGISTRATION_QUALIFICATION_UNKNOWN,
                        "L-1001 registration R9 is for '999/0009/9', which nothing describes",
                        given().unregistered().record(other)),
                of(
                        REGISTRATION_VERSION_UNKNOWN,
                        "learner L-1001 has a registration that is for a version of '999/0002/6' that nothing describes",
                        given().registered(registration -> registration.version(Version.parse("7")))),
                of(
                        REGISTRATION_PATHWAY_MISSING,
                        "learner L-1001 has a registration that names no pathway of '999/0002/6'",
                        pathways),
                of(
                        REGISTRATION_PATHWAY_UNKNOWN,
                        "learner L-1001 has a registration that names a pathway that '999/0002/6' does not have",
                        given().registered(registration -> registration.pathway("Sales"))),
                of(
                        REGISTRATION_UNIT_UNKNOWN,
                        "learner L-1001 has a registration that selects unit 'T/999/0009', which nothing describes",
                        given().registered(registration -> registration.unit(UnitIdentifier.parse("T/999/0009")))),
                of(
                        REGISTRATION_UNIT_NOT_OFFERED,
                        "learner L-1001 has a registration that selects unit 'HSC 024', which '999/0002/6' does not offer",
                        outlined().registered(registration -> registration.unit(OUTLINE))),
                of(
                        REGISTRATION_OUTSIDE_DATES,
                        "learner L-1001 has a registration that is of 2014-01-13, when '999/0002/6' was not operational",
                        given().qualification(qualification -> qualification.dates(QualificationDates.builder()
                                .operationalStart(day("02-01"))
                                .build()))));
    }

    private static Stream<FindingCase> mappings() {
        Cases remade = given().evidence("E1")
                .mapping("E1", mapping -> mapping.reference("M1").on(day("03-03")), "1.1")
                .withdrawn("M1", "03-04")
                .met("E1", "1.1");
        return Stream.of(
                of(
                        EVIDENCE_CRITERION_UNKNOWN,
                        "L-1001 mapping M1 offers 'E1' for 'J/999/0001 9.9', which nothing describes",
                        given().evidence("E1").mapping("E1", mapping -> mapping.reference("M1"), "9.9")),
                of(
                        MAPPING_EVIDENCE_UNKNOWN,
                        "L-1001 evidence E9 is mapped and not recorded",
                        given().mapped("E9", "03-03", "1.1")),
                of(
                        MAPPING_VERSION_OUTDATED,
                        "L-1001 evidence E1 is mapped to 'J/999/0001 1.1' in another version",
                        given().evidence("E1").mapping("E1", mapping -> mapping.version(Version.parse("2")), "1.1")),
                of(
                        MAPPING_UNIT_OUTLINE,
                        "L-1001 evidence E1 is mapped to 'HSC 024 1.1', of a unit whose criteria are not" + " recorded",
                        outlined().evidence("E1").mapped("E1", "03-03", "HSC 024 1.1")),
                of(
                        MAPPING_UNIT_NOT_OFFERED,
                        "L-1001 evidence E1 is mapped to 'T/999/0003', which the qualification does not offer",
                        given().further(Unit.builder(UnitIdentifier.parse("T/999/0003"))
                                        .title("Sell")
                                        .outcome("Be able to sell", "Sell by telephone")
                                        .build())
                                .evidence("E1")
                                .mapped("E1", "03-03", "T/999/0003 1.1")),
                of(MAPPING_REMADE, "L-1001 decision D-E1 makes anew the withdrawn mapping of 'E1'", remade),
                of(
                        MAPPING_RANGE_UNKNOWN,
                        "L-1001 evidence E1 is mapped with a range that 'J/999/0001' does not list",
                        given().evidence("E1")
                                .mapping("E1", mapping -> mapping.range("contactType", List.of("call")), "1.1")));
    }

    private static Stream<FindingCase> evidence() {
        Cases current = given().require(EvidenceRequirement.builder().currency(Period.ofYears(2)));
        return Stream.of(
                of(
                        EVIDENCE_RANGE_UNKNOWN,
                        "L-1001 evidence E1 has a value of contactType that 'J/999/0001' does not list",
                        given().require(EvidenceRequirement.builder().range(RangeDemand.of("contactType", "call")))
                                .evidence("E1", item -> item.attribute("contactType", "fax"))
                                .mapped("E1", "03-03", "1.1")),
                of(
                        EVIDENCE_SIMULATION_NOT_ALLOWED,
                        "L-1001 evidence E1 is simulated, which is not allowed for 'J/999/0001 1.1', 'J/999/0001 1.2'",
                        given().require(EvidenceRequirement.builder()
                                        .simulation(SimulationRule.of(SimulationPolicy.NOT_ALLOWED)))
                                .evidence("E1", item -> item.setting(EvidenceSetting.SIMULATION))
                                .mapped("E1", "03-03", "1.1", "1.2")),
                of(
                        EVIDENCE_METHOD_PROHIBITED,
                        "L-1001 evidence E1 is by a method that is prohibited for 'J/999/0001 1.1'",
                        given().require(EvidenceRequirement.builder()
                                        .prohibitedMethods(List.of(AssessmentMethod.DIRECT_OBSERVATION)))
                                .evidence("E1")
                                .mapped("E1", "03-03", "1.1")),
                of(
                        EVIDENCE_NOT_CURRENT,
                        "L-1001 evidence E1 was too old for 'J/999/0001 1.1' when it was first decided",
                        current.evidence("E1", item -> item.occurred(day("2011-01-01")))
                                .met("E1", "1.1")),
                of(
                        EVIDENCE_CURRENCY_UNKNOWN,
                        "L-1001 evidence E2 has no date to tell whether it is current for 'J/999/0001 1.1'",
                        current.evidence("E2", item -> item).met("E2", "1.1")),
                of(
                        EVIDENCE_CURRENCY_UNKNOWN,
                        "L-1001 evidence E3 is not decided, so it is open whether it is current for 'J/999/0001 1.1'",
                        current.evidence("E3").mapped("E3", "03-03", "1.1")));
    }

    private static Stream<FindingCase> withdrawals() {
        return Stream.of(
                of(
                        WITHDRAWAL_TARGET_UNKNOWN,
                        "learner L-1001 has a withdrawal that names 'D9', which is not recorded",
                        given().withdrawn("D9", "05-01")),
                of(
                        WITHDRAWAL_TARGET_FIXED,
                        "learner L-1001 has a withdrawal that names 'assessor-7', which cannot be withdrawn",
                        given().person("assessor-7", PersonRole.ASSESSOR).withdrawn("assessor-7", "05-01")),
                of(
                        WITHDRAWAL_CRITERION_NOT_HELD,
                        "learner L-1001 has a withdrawal that names criteria that 'D-E1' does not hold",
                        given().evidence("E1").met("E1", "1.1").withdrawn("D-E1", "05-01", "1.2")),
                of(
                        WITHDRAWAL_BEFORE_RECORD,
                        "learner L-1001 has a withdrawal that is earlier than 'D1', which it names",
                        given().evidence("E1")
                                .decided("D1", "03-09", DecisionOutcome.MET, "E1", "1.1")
                                .withdrawn("D1", "03-01")));
    }

    static Cases outlined() {
        return given().further(Unit.builder(OUTLINE).title("Safeguarding").build());
    }
}
