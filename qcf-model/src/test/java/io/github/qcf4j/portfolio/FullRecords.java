package io.github.qcf4j.portfolio;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AssessorCompetence;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DatePeriod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import java.time.LocalDate;
import java.util.List;

/** One record of each kind in which everything that can be recorded is; every free text in it says 'secret'. */
final class FullRecords {

    static final LocalDate MARCH_3 = LocalDate.of(2014, 3, 3);
    static final LocalDate MARCH_10 = LocalDate.of(2014, 3, 10);
    static final QualificationIdentifier QUALIFICATION = QualificationIdentifier.parse("999/0002/6");
    static final UnitIdentifier UNIT = UnitIdentifier.parse("J/999/0001");
    static final CriterionReference FIRST = CriterionReference.parse("J/999/0001 1.1");
    static final CriterionReference SECOND = CriterionReference.parse("J/999/0001 1.2");

    static final Registration REGISTRATION = Registration.builder(QUALIFICATION, MARCH_3)
            .reference("R1")
            .version(Version.parse("2"))
            .pathway("secret pathway")
            .unit(UNIT)
            .build();

    static final Evidence EVIDENCE = Evidence.builder("E1")
            .title("secret title")
            .method(AssessmentMethod.DIRECT_OBSERVATION)
            .medium(EvidenceMedium.VIDEO)
            .setting(EvidenceSetting.SIMULATION)
            .source(EvidenceSource.PRIOR_LEARNING)
            .occurred(MARCH_10)
            .occurred(MARCH_3)
            .produced(LocalDate.of(2014, 3, 11))
            .expires(LocalDate.of(2016, 3, 11))
            .by("assessor-7")
            .location("secret drawer")
            .attribute("contactType", "secret call")
            .contribution(Contribution.of(ContributionKind.GROUP, "secret part"))
            .authentication(Authentication.builder(AuthenticationMethod.QUESTIONING)
                    .by("assessor-7")
                    .on(MARCH_10)
                    .build())
            .cites(CitedReference.of(CitedReferenceKind.POLICY, "secret policy", "secret clause"))
            .result(MeasuredResult.builder("secret measure")
                    .before("secret 68 %")
                    .after("secret 75 %")
                    .period("secret months")
                    .build())
            .part(EvidencePart.SITUATION)
            .simulationAgreed(Attestation.of("iqa-1", MARCH_3))
            .referenceMaterial(true)
            .build();

    static final EvidenceMapping MAPPING = EvidenceMapping.builder("E1", List.of(FIRST, SECOND))
            .reference("M1")
            .version(Version.parse("2"))
            .locator("secret page")
            .range("contactType", List.of("secret call"))
            .on(MARCH_3)
            .build();

    static final Decision DECISION = Decision.builder(
                    List.of("E1"), List.of(FIRST), DecisionOutcome.NOT_YET_MET, MARCH_10)
            .reference("D1")
            .version(Version.parse("2"))
            .reason(NotYetMetReason.NOT_CURRENT)
            .quality(EvidenceQuality.CURRENT, QualityJudgement.NO)
            .assessor("assessor-7")
            .countersigned(Attestation.of("assessor-2", MARCH_10))
            .feedback("secret feedback")
            .accepted(MARCH_10)
            .sequence(2)
            .build();

    static final QualityAssurance QUALITY_ASSURANCE = QualityAssurance.builder(
                    AssuranceTarget.ofDecision("D1"),
                    AssuranceBody.INTERNAL,
                    AssuranceOutcome.ACTION_REQUIRED,
                    MARCH_10)
            .reference("Q1")
            .stage(AssuranceStage.INTERIM)
            .person("iqa-1")
            .countersigned(Attestation.of("iqa-2", MARCH_10))
            .build();

    static final Recognition RECOGNITION = Recognition.builder(UNIT, RecognitionRoute.EQUIVALENT_UNIT, MARCH_3)
            .reference("N1")
            .criterion("1.2")
            .held(HeldAchievement.builder()
                    .unit(UnitIdentifier.parse("D/999/0005"))
                    .level(Level.LEVEL_3)
                    .credit(Credit.of(6))
                    .build())
            .basis("secret certificate")
            .build();

    static final SignOff SIGN_OFF = SignOff.builder(UNIT, SignOffRole.ASSESSOR, MARCH_10)
            .reference("S1")
            .person("assessor-7")
            .build();

    static final Certification CERTIFICATION = Certification.builder()
            .reference("C1")
            .unit(UNIT)
            .claimed(MARCH_3)
            .certificated(MARCH_10)
            .certificateNumber("secret number")
            .build();

    static final Withdrawal WITHDRAWAL = Withdrawal.builder("D1", MARCH_10)
            .reference("W1")
            .criterion(FIRST)
            .reason("secret reason")
            .build();

    static final Person PERSON = Person.builder("assessor-7")
            .role(DatedRole.of(PersonRole.TRAINEE_ASSESSOR, DatePeriod.until(MARCH_3)))
            .competence(AssessorCompetence.OCCUPATIONALLY_COMPETENT)
            .site("north")
            .interest("secret interest")
            .build();

    static final Centre CENTRE = Centre.builder("centre-12")
            .site("north")
            .directClaim(DirectClaim.of(QUALIFICATION, DatePeriod.from(MARCH_3)))
            .build();

    /** One record of each kind, in the order of the kinds. */
    static final List<PortfolioRecord> ALL = List.of(
            REGISTRATION,
            EVIDENCE,
            MAPPING,
            DECISION,
            QUALITY_ASSURANCE,
            RECOGNITION,
            SIGN_OFF,
            CERTIFICATION,
            WITHDRAWAL,
            PERSON,
            CENTRE);

    private FullRecords() {}

    /** Builds a record again from its own builder. */
    record Rebuilt() implements PortfolioRecord.Cases<PortfolioRecord> {

        @Override
        public PortfolioRecord registration(Registration registration) {
            return registration.toBuilder().build();
        }

        @Override
        public PortfolioRecord evidence(Evidence evidence) {
            return evidence.toBuilder().build();
        }

        @Override
        public PortfolioRecord mapping(EvidenceMapping mapping) {
            return mapping.toBuilder().build();
        }

        @Override
        public PortfolioRecord decision(Decision decision) {
            return decision.toBuilder().build();
        }

        @Override
        public PortfolioRecord qualityAssurance(QualityAssurance qualityAssurance) {
            return qualityAssurance.toBuilder().build();
        }

        @Override
        public PortfolioRecord recognition(Recognition recognition) {
            return recognition.toBuilder().build();
        }

        @Override
        public PortfolioRecord signOff(SignOff signOff) {
            return signOff.toBuilder().build();
        }

        @Override
        public PortfolioRecord certification(Certification certification) {
            return certification.toBuilder().build();
        }

        @Override
        public PortfolioRecord withdrawal(Withdrawal withdrawal) {
            return withdrawal.toBuilder().build();
        }

        @Override
        public PortfolioRecord person(Person person) {
            return person.toBuilder().build();
        }

        @Override
        public PortfolioRecord centre(Centre centre) {
            return centre.toBuilder().build();
        }
    }
}
