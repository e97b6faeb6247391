package io.github.qcf4j.document.internal;

import static io.github.qcf4j.document.internal.Assembly.all;
import static io.github.qcf4j.document.internal.Assembly.given;
import static io.github.qcf4j.document.internal.Assembly.set;

import io.github.qcf4j.document.AttestationDocument;
import io.github.qcf4j.document.AuthenticationDocument;
import io.github.qcf4j.document.CitedReferenceDocument;
import io.github.qcf4j.document.ContributionDocument;
import io.github.qcf4j.document.EvidenceDocument;
import io.github.qcf4j.document.MeasuredResultDocument;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CitedReference;
import io.github.qcf4j.portfolio.Contribution;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceBuilder;
import io.github.qcf4j.portfolio.MeasuredResult;
import java.time.LocalDate;

/** Makes items of evidence of what a document says about them. */
final class EvidenceAssembly {

    private EvidenceAssembly() {}

    /** Returns the item, its mappings apart. */
    static Evidence evidence(EvidenceDocument document) {
        EvidenceBuilder builder = Evidence.builder(given(document.reference()));
        nature(document, builder);
        dates(document, builder);
        authenticity(document, builder);
        return builder.references(all(document.references()).stream()
                        .map(EvidenceAssembly::cited)
                        .toList())
                .results(all(document.results()).stream()
                        .map(EvidenceAssembly::result)
                        .toList())
                .parts(all(document.parts(), EvidencePart::valueOf))
                .build();
    }

    private static void nature(EvidenceDocument document, EvidenceBuilder builder) {
        set(document.title(), builder::title);
        set(document.method(), AssessmentMethod::valueOf, builder::method);
        set(document.medium(), EvidenceMedium::valueOf, builder::medium);
        set(document.setting(), EvidenceSetting::valueOf, builder::setting);
        set(document.source(), EvidenceSource::valueOf, builder::source);
        set(document.location(), builder::location);
        if (document.attributes() != null) {
            builder.attributes(document.attributes());
        }
        builder.referenceMaterial(Boolean.TRUE.equals(document.referenceMaterial()));
    }

    private static void dates(EvidenceDocument document, EvidenceBuilder builder) {
        builder.occurred(all(document.occurred(), LocalDate::parse));
        set(document.produced(), LocalDate::parse, builder::produced);
        set(document.expires(), LocalDate::parse, builder::expires);
    }

    private static void authenticity(EvidenceDocument document, EvidenceBuilder builder) {
        set(document.by(), builder::by);
        if (document.contribution() != null) {
            builder.contribution(contribution(document.contribution()));
        }
        if (document.authenticated() != null) {
            builder.authentication(authentication(document.authenticated()));
        }
        if (document.simulationAgreed() != null) {
            builder.simulationAgreed(attestation(document.simulationAgreed()));
        }
    }

    private static Contribution contribution(ContributionDocument document) {
        ContributionKind kind = ContributionKind.valueOf(given(document.kind()));
        return document.ownPart() == null ? Contribution.of(kind) : Contribution.of(kind, document.ownPart());
    }

    private static Authentication authentication(AuthenticationDocument document) {
        Authentication.Builder builder = Authentication.builder(AuthenticationMethod.valueOf(given(document.how())));
        set(document.by(), builder::by);
        set(document.on(), LocalDate::parse, builder::on);
        return builder.build();
    }

    /** Returns who confirmed something, and when. */
    static Attestation attestation(AttestationDocument document) {
        return Attestation.of(given(document.by()), LocalDate.parse(given(document.on())));
    }

    private static CitedReference cited(CitedReferenceDocument document) {
        CitedReferenceKind kind = CitedReferenceKind.valueOf(given(document.kind()));
        String name = given(document.name());
        return document.clause() == null
                ? CitedReference.of(kind, name)
                : CitedReference.of(kind, name, document.clause());
    }

    private static MeasuredResult result(MeasuredResultDocument document) {
        MeasuredResult.Builder builder = MeasuredResult.builder(given(document.measure()));
        set(document.before(), builder::before);
        set(document.after(), builder::after);
        set(document.period(), builder::period);
        return builder.build();
    }
}
