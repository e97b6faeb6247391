package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.EvidenceSource;
import io.github.qcf4j.portfolio.Attestation;
import io.github.qcf4j.portfolio.Authentication;
import io.github.qcf4j.portfolio.CitedReference;
import io.github.qcf4j.portfolio.Contribution;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.MeasuredResult;

/** Writes items of evidence as a portfolio file says them. */
final class EvidenceJson {

    private EvidenceJson() {}

    static JsonObject evidence(Evidence evidence) {
        JsonObject json = new JsonObject()
                .spread()
                .put("reference", evidence.identifier())
                .put("title", evidence.title())
                .putName("method", evidence.method())
                .putName("medium", evidence.medium())
                .putName("setting", evidence.setting())
                .putUnless(EvidenceSource.CURRENT, "source", evidence.source(), Enum::name)
                .putTexts("occurred", evidence.occurred())
                .putText("produced", evidence.produced())
                .putText("expires", evidence.expires())
                .put("by", evidence.by())
                .put("location", evidence.location());
        if (!evidence.attributes().isEmpty()) {
            JsonObject attributes = new JsonObject();
            evidence.attributes().forEach(attributes::put);
            json.put("attributes", attributes);
        }
        return json.put("contribution", evidence.contribution().map(EvidenceJson::contribution))
                .put("authenticated", evidence.authentication().map(EvidenceJson::authentication))
                .putAll("references", evidence.references(), EvidenceJson::cited)
                .putAll("results", evidence.results(), EvidenceJson::result)
                .putNames("parts", evidence.parts())
                .put("simulationAgreed", evidence.simulationAgreed().map(EvidenceJson::attestation))
                .putUnless(false, "referenceMaterial", evidence.referenceMaterial(), material -> material);
    }

    private static Object contribution(Contribution contribution) {
        String kind = contribution.kind().name();
        return contribution.ownPart().isEmpty()
                ? kind
                : new JsonObject().put("kind", kind).put("ownPart", contribution.ownPart());
    }

    private static JsonObject authentication(Authentication authentication) {
        return new JsonObject()
                .put("how", authentication.method().name())
                .put("by", authentication.by())
                .putText("on", authentication.on());
    }

    /** Returns who confirmed something, and when. */
    static JsonObject attestation(Attestation attestation) {
        return new JsonObject()
                .put("by", attestation.by())
                .put("on", attestation.on().toString());
    }

    private static JsonObject cited(CitedReference cited) {
        return new JsonObject()
                .put("kind", cited.kind().name())
                .put("name", cited.name())
                .put("clause", cited.clause());
    }

    private static JsonObject result(MeasuredResult result) {
        return new JsonObject()
                .put("measure", result.measure())
                .put("before", result.before())
                .put("after", result.after())
                .put("period", result.period());
    }
}
