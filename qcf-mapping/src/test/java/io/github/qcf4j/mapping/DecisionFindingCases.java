package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.FindingCase.of;
import static io.github.qcf4j.mapping.MappingFinding.ASSURANCE_BY_ASSESSOR;
import static io.github.qcf4j.mapping.MappingFinding.ASSURANCE_BY_LEARNER;
import static io.github.qcf4j.mapping.MappingFinding.ASSURANCE_BY_NON_ASSURER;
import static io.github.qcf4j.mapping.MappingFinding.ASSURANCE_NOT_COUNTERSIGNED;
import static io.github.qcf4j.mapping.MappingFinding.ASSURANCE_TARGET_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_COMPETENCE;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_COMPETENCE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_MISSING;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ASSESSOR_NOT_RECORDED;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BEFORE_EVIDENCE;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BEFORE_MAPPING;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BY_LEARNER;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BY_NON_ASSESSOR;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_BY_WITNESS;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_CRITERION_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_EVIDENCE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_INTEREST_UNSECONDED;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_NOT_COUNTERSIGNED;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_ORDER_UNCLEAR;
import static io.github.qcf4j.mapping.MappingFinding.DECISION_VERSION_OUTDATED;
import static io.github.qcf4j.mapping.MappingFinding.MAPPING_UNIT_OUTLINE;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Person;
import java.util.List;
import java.util.stream.Stream;

/** Portfolios in which something is wrong with a decision or with quality assurance. */
final class DecisionFindingCases {

    private static final AssuranceTarget D1 = AssuranceTarget.ofDecision("D1");

    private DecisionFindingCases() {}

    static Stream<FindingCase> all() {
        return Stream.of(on(), by(), competences(), order(), assurances()).flatMap(cases -> cases);
    }

    private static Stream<FindingCase> on() {
        return Stream.of(
                of(
                        DECISION_EVIDENCE_UNKNOWN,
                        "L-1001 decision D-E9 is on 'E9', which is not recorded",
                        given().met("E9", "1.1")),
                of(
                        DECISION_CRITERION_UNKNOWN,
                        "L-1001 decision D-E1 is about 'J/999/0001 9.9', which nothing describes",
                        given().evidence("E1").met("E1", "9.9")),
                of(
                        MAPPING_UNIT_OUTLINE,
                        "L-1001 decision D-E1 is about 'HSC 024 1.1', of a unit whose criteria are not" + " recorded",
                        RecordFindingCases.outlined().evidence("E1").met("E1", "HSC 024 1.1")),
                of(
                        DECISION_VERSION_OUTDATED,
                        "L-1001 decision D1 is about another version of 'J/999/0001 1.1'",
                        given().evidence("E1")
                                .decision(
                                        "D1",
                                        "03-09",
                                        DecisionOutcome.MET,
                                        "E1",
                                        decision -> decision.version(Version.parse("2")),
                                        "1.1")));
    }

    private static Stream<FindingCase> by() {
        Cases testimony = given().evidence(
                        "E1",
                        item -> item.method(AssessmentMethod.WITNESS_TESTIMONY).by("witness-3"));
        Person interested =
                Person.builder("assessor-7").interest("line manager").build();
        return Stream.of(
                of(DECISION_BY_LEARNER, "L-1001 decision D1 is by the learner", decidedBy(Cases.LEARNER)),
                of(
                        DECISION_BY_WITNESS,
                        "L-1001 decision D1 is by 'witness-3', who is the witness",
                        testimony.decision(
                                "D1",
                                "03-09",
                                DecisionOutcome.MET,
                                "E1",
                                decision -> decision.assessor("witness-3"),
                                "1.1")),
                of(
                        DECISION_BY_NON_ASSESSOR,
                        "L-1001 decision D1 is by 'witness-3', who is no assessor on 2014-03-09",
                        decidedBy("witness-3").person("witness-3", PersonRole.WITNESS)),
                of(
                        DECISION_INTEREST_UNSECONDED,
                        "L-1001 decision D1 is by 'assessor-7', who has an interest in the learner, and not"
                                + " countersigned",
                        decidedBy("assessor-7").record(interested)),
                of(
                        DECISION_NOT_COUNTERSIGNED,
                        "L-1001 decision D1 is by 'trainee-1', who is in training, and not countersigned",
                        decidedBy("trainee-1").person("trainee-1", PersonRole.TRAINEE_ASSESSOR)),
                of(
                        DECISION_ASSESSOR_MISSING,
                        "L-1001 evidence E1 has a decision of 2014-03-09 that does not say who decided",
                        given().evidence("E1")
                                .record(Decision.builder(
                                                List.of("E2", "E1"),
                                                Cases.criteria("1.1"),
                                                DecisionOutcome.MET,
                                                day("03-09"))
                                        .build())),
                of(
                        DECISION_ASSESSOR_NOT_RECORDED,
                        "learner L-1001 has decisions by 'assessor-7', who is not recorded",
                        decidedBy("assessor-7").person("witness-3", PersonRole.WITNESS)),
                of(
                        DECISION_ASSESSOR_NOT_RECORDED,
                        "L-1001 person assessor-7 decides and has no recorded role",
                        decidedBy("assessor-7").person("assessor-7")));
    }

    private static Stream<FindingCase> competences() {
        Person knowledgeable = Person.builder("assessor-7")
                .role(PersonRole.ASSESSOR)
                .competence(AssessorCompetence.OCCUPATIONALLY_KNOWLEDGEABLE)
                .build();
        EvidenceRequirement.Builder competent =
                EvidenceRequirement.builder().assessorCompetence(AssessorCompetence.OCCUPATIONALLY_COMPETENT);
        return Stream.of(
                of(
                        DECISION_ASSESSOR_COMPETENCE,
                        "L-1001 decision D1 is by an assessor without the competence asked for by 'J/999/0001 1.1'",
                        decidedBy("assessor-7").require(competent).record(knowledgeable)),
                of(
                        DECISION_ASSESSOR_COMPETENCE_UNKNOWN,
                        "L-1001 decision D1 is by an assessor of unrecorded competence for 'J/999/0001 1.1'",
                        decidedBy("assessor-7").require(competent)));
    }

    private static Stream<FindingCase> order() {
        return Stream.of(
                of(
                        DECISION_ORDER_UNCLEAR,
                        "L-1001 decision D1 has no place in the order of decisions of its day on 'J/999/0001 1.1'",
                        decidedBy("assessor-7").decided("D2", "03-09", DecisionOutcome.PARTLY_MET, "E1", "1.1")),
                of(
                        DECISION_BEFORE_MAPPING,
                        "L-1001 decision D1 is earlier than the mapping of 'E1'",
                        decidedBy("assessor-7").mapped("E1", "03-20", "1.1")),
                of(
                        DECISION_BEFORE_EVIDENCE,
                        "L-1001 decision D1 is earlier than the evidence 'E1'",
                        given().evidence("E1").decided("D1", "03-01", DecisionOutcome.MET, "E1", "1.1")));
    }

    private static Stream<FindingCase> assurances() {
        return Stream.of(
                of(
                        ASSURANCE_BY_ASSESSOR,
                        "L-1001 assurance Q1 is by 'assessor-7', who decided what is sampled",
                        assuredBy("assessor-7", AssuranceTarget.ofLearner())),
                of(ASSURANCE_BY_LEARNER, "L-1001 assurance Q1 is by the learner", assuredBy(Cases.LEARNER, D1)),
                of(
                        ASSURANCE_BY_NON_ASSURER,
                        "L-1001 assurance Q1 is by 'witness-3', who is no such quality assurer on 2014-04-01",
                        assuredBy("witness-3", D1).person("witness-3", PersonRole.WITNESS)),
                of(
                        ASSURANCE_NOT_COUNTERSIGNED,
                        "L-1001 assurance Q1 is by 'trainee-1', who is in training, and not countersigned",
                        assuredBy("trainee-1", AssuranceTarget.ofUnit(Cases.U))
                                .person("trainee-1", PersonRole.TRAINEE_INTERNAL_QUALITY_ASSURER)),
                of(
                        ASSURANCE_TARGET_UNKNOWN,
                        "L-1001 assurance Q1 is of something that is not recorded",
                        assuredBy("verifier-1", AssuranceTarget.ofDecision("D9"))));
    }

    private static Cases assuredBy(String person, AssuranceTarget target) {
        return decidedBy("assessor-7")
                .assured("Q1", "04-01", target, AssuranceBody.INTERNAL, AssuranceOutcome.AGREED, person);
    }

    private static Cases decidedBy(String assessor) {
        return given().evidence("E1")
                .decision("D1", "03-09", DecisionOutcome.MET, "E1", decision -> decision.assessor(assessor), "1.1");
    }
}
