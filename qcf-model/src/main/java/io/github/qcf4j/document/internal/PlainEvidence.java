package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.AuthenticationMethod;
import io.github.qcf4j.model.CitedReferenceKind;
import io.github.qcf4j.model.ContributionKind;
import io.github.qcf4j.model.EvidenceMedium;
import io.github.qcf4j.model.EvidencePart;
import io.github.qcf4j.model.EvidenceSetting;
import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.portfolio.PortfolioEvents;
import org.jspecify.annotations.Nullable;

/** Reads items of evidence, and the mappings in them, of a portfolio in which nothing is unusual. */
final class PlainEvidence {

    private final MemberNames names = MemberNames.of(
            "reference",
            "title",
            "method",
            "medium",
            "setting",
            "source",
            "occurred",
            "produced",
            "expires",
            "by",
            "location",
            "attributes",
            "contribution",
            "authenticated",
            "references",
            "results",
            "parts",
            "simulationAgreed",
            "referenceMaterial",
            "mappings");

    private final PlainReading reading;
    private final PlainJson json;
    private final PlainMapping mapping;
    private final PlainDetail detail;
    private final ConstantNumbers<AssessmentMethod> methods;
    private final ConstantNumbers<EvidenceMedium> media;
    private final ConstantNumbers<EvidenceSetting> settings;
    private final ConstantNumbers<EvidenceSource> sources;
    private final ConstantNumbers<EvidencePart> parts;
    private final ConstantNumbers<ContributionKind> contributions;
    private final ConstantNumbers<AuthenticationMethod> authentications;
    private final ConstantNumbers<CitedReferenceKind> cited;
    private int reference;
    private @Nullable AssessmentMethod method;
    private int by;
    private int first;
    private int expires;

    PlainEvidence(PlainReading reading, PlainMapping mapping) {
        this.reading = reading;
        this.json = reading.json();
        this.mapping = mapping;
        this.detail = new PlainDetail(reading);
        this.methods = reading.constants(AssessmentMethod.values());
        this.media = reading.constants(EvidenceMedium.values());
        this.settings = reading.constants(EvidenceSetting.values());
        this.sources = reading.constants(EvidenceSource.values());
        this.parts = reading.constants(EvidencePart.values());
        this.contributions = reading.constants(ContributionKind.values());
        this.authentications = reading.constants(AuthenticationMethod.values());
        this.cited = reading.constants(CitedReferenceKind.values());
    }

    /** Goes over an item, and tells of it. */
    void tell() {
        reference = PortfolioEvents.NONE;
        method = null;
        by = PortfolioEvents.NONE;
        first = PortfolioEvents.UNDATED;
        expires = PortfolioEvents.UNDATED;
        int met = 0;
        json.object();
        for (int member = json.member(names, PlainJson.END); member >= 0; member = json.member(names, member)) {
            met = PlainReading.once(met, member);
            tell(member);
        }
        PlainReading.require(met, 1);
        reading.told().evidence(reference, method, by, first, expires);
    }

    private void tell(int member) {
        switch (member) {
            case 0 -> reference = reading.ownReference();
            case 1, 10 -> json.freeText();
            case 2 -> method = methods.of(json.text());
            case 3 -> media.of(json.text());
            case 4 -> settings.of(json.text());
            case 5 -> sources.of(json.text());
            case 6 -> occurred();
            case 7 -> day(reading.day());
            case 8 -> expires = json.date();
            case 9 -> by = json.reference();
            case 11 -> detail.texts();
            case 12 -> detail.contribution(contributions);
            case 13 -> detail.authentication(authentications);
            case 14 -> detail.cited(cited);
            case 15 -> detail.results();
            case 16 -> reading.constants(parts);
            case 17 -> detail.attestation();
            case 18 -> json.truth();
            default -> mappings();
        }
    }

    private void occurred() {
        json.list();
        for (boolean isFirst = true; json.hasEntry(isFirst); isFirst = false) {
            day(reading.day());
        }
    }

    private void day(int day) {
        first = first == PortfolioEvents.UNDATED ? day : Math.min(first, day);
    }

    /** The evidence of a mapping in it is known where the reference is written before. */
    private void mappings() {
        if (reference == PortfolioEvents.NONE) {
            throw NotPlain.here();
        }
        json.list();
        for (boolean isFirst = true; json.hasEntry(isFirst); isFirst = false) {
            mapping.tell(reference);
        }
    }
}
