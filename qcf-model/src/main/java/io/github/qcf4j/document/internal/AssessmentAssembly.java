package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.DecisionDocument;
import io.github.qcf4j.document.HeldAchievementDocument;
import io.github.qcf4j.document.MappingDocument;
import io.github.qcf4j.document.QualityAssuranceDocument;
import io.github.qcf4j.document.RecognitionDocument;
import io.github.qcf4j.document.SignOffDocument;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.AssuranceStage;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.Level;
import io.github.qcf4j.model.NotYetMetReason;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.SignOffRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;

/** Makes the records of how a learner was assessed of what a document says about them. */
final class AssessmentAssembly {

    private AssessmentAssembly() {}

    static EvidenceMapping mapping(String evidence, MappingDocument document, CriterionTexts criteria) {
        EvidenceMapping.Builder builder = EvidenceMapping.builder(evidence, all(document.criteria(), criteria::parse));
        set(document.reference(), builder::reference);
        set(document.version(), Version::parse, builder::version);
        set(document.locator(), builder::locator);
        set(document.on(), LocalDate::parse, builder::on);
        if (document.range() != null) {
            builder.range(document.range());
        }
        return builder.build();
    }

    static Decision decision(DecisionDocument document, CriterionTexts criteria) {
        Decision.Builder builder = Decision.builder(
                all(document.evidence()),
                all(document.criteria(), criteria::parse),
                DecisionOutcome.valueOf(given(document.outcome())),
                LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.version(), Version::parse, builder::version);
        set(document.assessor(), builder::assessor);
        set(document.feedback(), builder::feedback);
        set(document.accepted(), LocalDate::parse, builder::accepted);
        set(document.sequence(), builder::sequence);
        if (document.countersigned() != null) {
            builder.countersigned(EvidenceAssembly.attestation(document.countersigned()));
        }
        if (document.qualities() != null) {
            document.qualities()
                    .forEach((quality, judgement) ->
                            builder.quality(EvidenceQuality.valueOf(quality), QualityJudgement.valueOf(judgement)));
        }
        return builder.reasons(all(document.reasons(), NotYetMetReason::valueOf))
                .build();
    }

    static QualityAssurance qualityAssurance(QualityAssuranceDocument document) {
        QualityAssurance.Builder builder = QualityAssurance.builder(
                target(document),
                AssuranceBody.valueOf(given(document.by())),
                AssuranceOutcome.valueOf(given(document.outcome())),
                LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.stage(), AssuranceStage::valueOf, builder::stage);
        set(document.person(), builder::person);
        if (document.countersigned() != null) {
            builder.countersigned(EvidenceAssembly.attestation(document.countersigned()));
        }
        return builder.build();
    }

    private static AssuranceTarget target(QualityAssuranceDocument document) {
        if (document.decision() != null) {
            return new AssuranceTarget.OfDecision(document.decision());
        }
        return document.unit() != null
                ? new AssuranceTarget.OfUnit(UnitIdentifier.parse(document.unit()))
                : new AssuranceTarget.OfLearner();
    }

    static Recognition recognition(RecognitionDocument document) {
        Recognition.Builder builder = Recognition.builder(
                UnitIdentifier.parse(given(document.unit())),
                RecognitionRoute.valueOf(given(document.route())),
                LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.outcome(), builder::outcome);
        set(document.criterion(), builder::criterion);
        set(document.basis(), builder::basis);
        if (document.held() != null) {
            builder.held(held(document.held()));
        }
        return builder.build();
    }

    private static HeldAchievement held(HeldAchievementDocument document) {
        HeldAchievement.Builder builder = HeldAchievement.builder();
        set(document.unit(), UnitIdentifier::parse, builder::unit);
        set(document.level(), Level::parse, builder::level);
        set(document.credit(), credit -> builder.credit(new Credit(credit)));
        return builder.build();
    }

    static SignOff signOff(SignOffDocument document) {
        SignOff.Builder builder = SignOff.builder(
                UnitIdentifier.parse(given(document.unit())),
                SignOffRole.valueOf(given(document.role())),
                LocalDate.parse(given(document.on())));
        set(document.reference(), builder::reference);
        set(document.person(), builder::person);
        return builder.build();
    }
}
