package io.github.qcf4j.mapping;

import static io.github.qcf4j.mapping.Cases.day;
import static io.github.qcf4j.mapping.Cases.given;
import static io.github.qcf4j.mapping.FindingCase.of;
import static io.github.qcf4j.mapping.MappingFinding.CERTIFICATION_TARGET_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.CERTIFICATION_UNSUPPORTED;
import static io.github.qcf4j.mapping.MappingFinding.POLICY_PLACE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.RECOGNITION_EQUIVALENT_LOWER;
import static io.github.qcf4j.mapping.MappingFinding.RECOGNITION_EQUIVALENT_UNLISTED;
import static io.github.qcf4j.mapping.MappingFinding.RECOGNITION_PLACE_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.RECOGNITION_REPEATED;
import static io.github.qcf4j.mapping.MappingFinding.REQUIREMENT_ADVISED_UNMET;
import static io.github.qcf4j.mapping.MappingFinding.REQUIREMENT_MAIN_SOURCE;
import static io.github.qcf4j.mapping.MappingFinding.RULE_NOT_ANSWERED;
import static io.github.qcf4j.mapping.MappingFinding.RULE_NOT_RECORDED;
import static io.github.qcf4j.mapping.MappingFinding.SIGNOFF_BEFORE_DECISION;
import static io.github.qcf4j.mapping.MappingFinding.SIGNOFF_BY_LEARNER;
import static io.github.qcf4j.mapping.MappingFinding.SIGNOFF_UNIT_UNKNOWN;
import static io.github.qcf4j.mapping.MappingFinding.SIGNOFF_UNSUPPORTED;
import static io.github.qcf4j.mapping.MappingFinding.UNIT_CRITERIA_NOT_RECORDED;
import static io.github.qcf4j.mapping.MappingFinding.UNIT_EXEMPTED_WITHOUT_CREDIT;
import static io.github.qcf4j.mapping.MappingFinding.UNIT_HELD_NOT_SELECTED;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.util.stream.Stream;

/** Portfolios in which something is wrong with, or worth knowing about, a unit as a whole or the rules. */
final class UnitFindingCases {

    /** More credit than combinations are searched for. */
    private static final int LARGER_THAN_ANY = 20_000_000;

    private static final UnitIdentifier UNKNOWN = UnitIdentifier.parse("T/999/0009");
    private static final UnitIdentifier OUTLINE = UnitIdentifier.parse("HSC 024");

    private UnitFindingCases() {}

    static Stream<FindingCase> all() {
        return Stream.of(recognitions(), signOffs(), certifications(), requirements(), rules(), policies())
                .flatMap(cases -> cases);
    }

    private static Stream<FindingCase> policies() {
        CoverageRule rule = CoverageRule.accepted(2);
        return Stream.of(
                of(
                        POLICY_PLACE_UNKNOWN,
                        "J/999/0001 9.9 has a rule of its own in the policy, and nothing describes it",
                        given().by(CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                                .override(CoverageOverride.ofCriterion(Cases.criterion("9.9"), rule))
                                .build())),
                of(
                        UNIT_EXEMPTED_WITHOUT_CREDIT,
                        "J/999/0001 is exempted, and by the policy counts 0 credits towards the rules",
                        given().recognised(RecognitionRoute.EXEMPTION, recognition -> recognition)
                                .by(CoveragePolicy.builder(CoverageRule.ANY_ACCEPTED)
                                        .exemptionCounts(false)
                                        .build())));
    }

    private static Stream<FindingCase> recognitions() {
        Cases twice = given().recognised(RecognitionRoute.EXEMPTION, recognition -> recognition)
                .record(Recognition.builder(Cases.U, RecognitionRoute.CREDIT_TRANSFER, day("03-01"))
                        .build());
        HeldAchievement lower = HeldAchievement.builder()
                .unit(UNKNOWN)
                .level(Level.LEVEL_2)
                .credit(Credit.of(5))
                .build();
        Cases equivalent = given().recognised(RecognitionRoute.EQUIVALENT_UNIT, recognition -> recognition.held(lower));
        return Stream.of(
                of(
                        RECOGNITION_PLACE_UNKNOWN,
                        "L-1001 recognition R1 is of 'J/999/0001 outcome 9', which nothing describes",
                        given().recognised(RecognitionRoute.EXEMPTION, recognition -> recognition.outcome("9"))),
                of(RECOGNITION_REPEATED, "J/999/0001 is recognised as a whole 2 times", twice),
                of(
                        RECOGNITION_EQUIVALENT_LOWER,
                        "L-1001 recognition R1 rests on a unit of lower level or less credit than 'J/999/0001'",
                        equivalent),
                of(
                        RECOGNITION_EQUIVALENT_UNLISTED,
                        "L-1001 recognition R1 rests on 'T/999/0009', which is not listed as equivalent to"
                                + " 'J/999/0001'",
                        equivalent));
    }

    private static Stream<FindingCase> signOffs() {
        Cases early = given().evidence("E1").signedOff("03-01").met("E1", "1.1", "1.2");
        return Stream.of(
                of(
                        SIGNOFF_UNSUPPORTED,
                        "L-1001 sign-off S1 closes 'J/999/0001', which is not complete",
                        given().signedOff("05-01")),
                of(
                        SIGNOFF_BEFORE_DECISION,
                        "L-1001 sign-off S1 is of 2014-03-01, before the last decision on 'J/999/0001'",
                        early),
                of(
                        SIGNOFF_BY_LEARNER,
                        "J/999/0001 has a sign-off that is by the learner as assessor",
                        given().record(SignOff.builder(Cases.U, SignOffRole.ASSESSOR, day("05-01"))
                                .person(Cases.LEARNER)
                                .build())),
                of(
                        SIGNOFF_UNIT_UNKNOWN,
                        "learner L-1001 has a sign-off that is of 'T/999/0009', which nothing describes",
                        given().record(SignOff.builder(UNKNOWN, SignOffRole.ASSESSOR, day("05-01"))
                                .build())),
                of(
                        UNIT_CRITERIA_NOT_RECORDED,
                        "unit HSC 024 is achieved on its sign-off alone",
                        RecordFindingCases.outlined()
                                .qualificationOf(UnitGroup.builder("Optional")
                                        .unit(OUTLINE)
                                        .build())
                                .record(SignOff.builder(OUTLINE, SignOffRole.ASSESSOR, day("05-01"))
                                        .build())),
                of(
                        UNIT_HELD_NOT_SELECTED,
                        "L/999/0002 is held and not selected",
                        given().record(Recognition.builder(Cases.V, RecognitionRoute.EXEMPTION, day("05-01"))
                                .build())));
    }

    private static Stream<FindingCase> certifications() {
        QualificationIdentifier other = QualificationIdentifier.parse("999/0009/9");
        return Stream.of(
                of(
                        CERTIFICATION_UNSUPPORTED,
                        "J/999/0001 has a certification and is not achieved here",
                        given().record(Certification.builder()
                                .unit(Cases.U)
                                .claimed(day("05-01"))
                                .build())),
                of(
                        CERTIFICATION_UNSUPPORTED,
                        "999/0002/6 has a certification and is not achieved here",
                        given().record(Certification.builder()
                                .qualification(Cases.Q)
                                .certificated(day("05-01"))
                                .build())),
                of(
                        CERTIFICATION_TARGET_UNKNOWN,
                        "L-1001 certification C1 is of '999/0009/9', which nothing describes",
                        given().record(Certification.builder()
                                .qualification(other)
                                .claimed(day("05-01"))
                                .reference("C1")
                                .build())));
    }

    private static Stream<FindingCase> requirements() {
        return Stream.of(
                of(
                        REQUIREMENT_ADVISED_UNMET,
                        "J/999/0001 requirement 1 is advised and not met",
                        given().require(EvidenceRequirement.builder()
                                        .strength(RequirementStrength.ADVISED)
                                        .items(2))
                                .evidence("E1")
                                .met("E1", "1.1")),
                of(
                        REQUIREMENT_MAIN_SOURCE,
                        "J/999/0001 requirement 1 has no evidence that counts from its main source, work product",
                        given().require(EvidenceRequirement.builder().mainSource(AssessmentMethod.WORK_PRODUCT))
                                .evidence("E1")
                                .met("E1", "1.1")));
    }

    private static Stream<FindingCase> rules() {
        Cases unrecorded = RecordFindingCases.outlined()
                .further(Unit.builder(UnitIdentifier.parse("HSC 025"))
                        .title("Handling")
                        .build())
                .qualificationOf(UnitGroup.builder("Optional")
                        .unit(OUTLINE)
                        .credits(Bounds.atLeast(5))
                        .build())
                .record(SignOff.builder(OUTLINE, SignOffRole.ASSESSOR, day("05-01"))
                        .build());
        Cases oversized = given().further(Unit.builder(OUTLINE)
                        .title("Safeguarding")
                        .credit(LARGER_THAN_ANY)
                        .build())
                .qualificationOf(UnitGroup.builder("Optional")
                        .unit(OUTLINE)
                        .credits(Bounds.atLeast(LARGER_THAN_ANY))
                        .build())
                .record(SignOff.builder(OUTLINE, SignOffRole.ASSESSOR, day("05-01"))
                        .build());
        return Stream.of(
                of(
                        RULE_NOT_RECORDED,
                        "999/0002/6 group Optional has no answer, since the credit of HSC 024 is not recorded",
                        unrecorded),
                of(
                        RULE_NOT_ANSWERED,
                        "999/0002/6 group Optional is not answered, since not all combinations were searched",
                        oversized));
    }
}
