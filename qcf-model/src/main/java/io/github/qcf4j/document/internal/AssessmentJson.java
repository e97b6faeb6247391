package io.github.qcf4j.document.internal;

import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.HeldAchievement;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Recognition;
import io.github.qcf4j.portfolio.SignOff;

/** Writes the records of how a learner was assessed as a portfolio file says them. */
final class AssessmentJson {

    private AssessmentJson() {}

    /** Writes a mapping into an object that may say already which evidence it is of. */
    static JsonObject mapping(EvidenceMapping mapping, JsonObject json) {
        json.put("reference", mapping.reference())
                .putTexts("criteria", mapping.criteria())
                .putText("version", mapping.version())
                .put("locator", mapping.locator());
        if (!mapping.range().isEmpty()) {
            JsonObject range = new JsonObject();
            mapping.range().forEach(range::put);
            json.put("range", range);
        }
        return json.putText("on", mapping.on());
    }

    static JsonObject decision(Decision decision) {
        JsonObject json = new JsonObject()
                .put("reference", decision.reference())
                .putAll("evidence", decision.evidence())
                .putTexts("criteria", decision.criteria())
                .putText("version", decision.version())
                .put("outcome", decision.outcome().name())
                .putNames("reasons", decision.reasons());
        if (!decision.qualities().isEmpty()) {
            JsonObject qualities = new JsonObject();
            decision.qualities().forEach((quality, judgement) -> qualities.put(quality.name(), judgement.name()));
            json.put("qualities", qualities);
        }
        return json.put("assessor", decision.assessor())
                .put("on", decision.on().toString())
                .putUnless(0, "sequence", decision.sequence(), sequence -> sequence)
                .put("countersigned", decision.countersigned().map(EvidenceJson::attestation))
                .put("feedback", decision.feedback())
                .putText("accepted", decision.accepted());
    }

    static JsonObject qualityAssurance(QualityAssurance assurance) {
        return assurance
                .target()
                .match(new TargetJson(new JsonObject().put("reference", assurance.reference())))
                .put("by", assurance.by().name())
                .putName("stage", assurance.stage())
                .put("outcome", assurance.outcome().name())
                .put("person", assurance.person())
                .put("on", assurance.on().toString())
                .put("countersigned", assurance.countersigned().map(EvidenceJson::attestation));
    }

    static JsonObject recognition(Recognition recognition) {
        return new JsonObject()
                .put("reference", recognition.reference())
                .put("unit", recognition.unit().text())
                .put("outcome", recognition.outcome().map(outcome -> outcome.number()))
                .put("criterion", recognition.criterion().map(criterion -> criterion.number()))
                .put("route", recognition.route().name())
                .put("held", recognition.held().map(AssessmentJson::held))
                .put("basis", recognition.basis())
                .put("on", recognition.on().toString());
    }

    private static JsonObject held(HeldAchievement held) {
        return new JsonObject()
                .put("unit", held.unit().map(unit -> unit.text()))
                .put("level", held.level().map(level -> level.code()))
                .put("credit", held.credit().map(credit -> credit.value()));
    }

    static JsonObject signOff(SignOff signOff) {
        return new JsonObject()
                .put("reference", signOff.reference())
                .put("unit", signOff.unit().text())
                .put("role", signOff.role().name())
                .put("person", signOff.person())
                .put("on", signOff.on().toString());
    }

    /** Writes what was sampled. */
    private record TargetJson(JsonObject json) implements AssuranceTarget.Cases<JsonObject> {

        @Override
        public JsonObject decision(AssuranceTarget.OfDecision target) {
            return json.put("decision", target.reference());
        }

        @Override
        public JsonObject unit(AssuranceTarget.OfUnit target) {
            return json.put("unit", target.unit().text());
        }

        @Override
        public JsonObject learner(AssuranceTarget.OfLearner target) {
            return json.put("learner", (Object) true);
        }
    }
}
