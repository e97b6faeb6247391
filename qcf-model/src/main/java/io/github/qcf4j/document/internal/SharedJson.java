package io.github.qcf4j.document.internal;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.EvidenceRequirement;
import io.github.qcf4j.model.GuidanceCheck;
import io.github.qcf4j.model.GuidanceItem;
import io.github.qcf4j.model.LocalCode;
import io.github.qcf4j.model.MethodDemand;
import io.github.qcf4j.model.OccupationalStandard;
import io.github.qcf4j.model.OutcomeKind;
import io.github.qcf4j.model.RangeDemand;
import io.github.qcf4j.model.RequirementScope;
import io.github.qcf4j.model.RequirementStrength;
import io.github.qcf4j.model.SimulationRule;
import io.github.qcf4j.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what units and qualifications have in common: codes, standards, statements, guidance and demands. */
final class SharedJson {

    private SharedJson() {}

    static Object localCode(LocalCode code) {
        return code.organisation().isEmpty()
                ? code.code()
                : new JsonObject().put("organisation", code.organisation()).put("code", code.code());
    }

    static JsonObject occupationalStandard(OccupationalStandard standard) {
        return new JsonObject()
                .put("reference", standard.reference())
                .put("title", standard.title())
                .put("relationship", standard.relationship().name());
    }

    static JsonObject statement(Statement statement) {
        return new JsonObject().put("kind", statement.kind().name()).put("text", statement.text());
    }

    static JsonObject guidance(GuidanceItem item) {
        return new JsonObject()
                .put("kind", item.kind().name())
                .put("text", item.text())
                .put(GuidanceDetail.of(item.kind()).property(), item.elaboration())
                .putText("unit", item.unit())
                .put("outcome", item.outcome())
                .put("criterion", item.criterion())
                .put("source", item.source())
                .put("check", item.check().map(SharedJson::check));
    }

    private static JsonObject check(GuidanceCheck check) {
        return new JsonObject()
                .put("kind", check.kind().name())
                .put("attribute", check.attribute())
                .put("atLeast", check.atLeast())
                .putAll("values", check.values())
                .putNames("parts", check.parts())
                .putNames("references", check.references())
                .putNames("methods", check.methods());
    }

    /** Writes a demand into an object that may say already what it is about. */
    static JsonObject requirement(EvidenceRequirement requirement, JsonObject json) {
        requirement.scope().match(new ScopeJson(json));
        json.putUnless(false, "each", requirement.each(), each -> each)
                .putUnless(RequirementStrength.REQUIRED, "strength", requirement.strength(), Enum::name)
                .put("statement", requirement.statement())
                .put("methods", requirement.methods().map(SharedJson::methods))
                .putNames("prohibitedMethods", requirement.prohibitedMethods());
        requirement.simulation().ifPresent(rule -> simulation(rule, json));
        return json.put("items", minimum(requirement.items()))
                .put("occasions", minimum(requirement.occasions()))
                .put("assessors", minimum(requirement.assessors()))
                .putText("currency", requirement.currency())
                .putText("validFor", requirement.validFor())
                .put("range", range(requirement.range()))
                .putName("assessorCompetence", requirement.assessorCompetence())
                .putName("mainSource", requirement.mainSource());
    }

    private static void simulation(SimulationRule rule, JsonObject json) {
        json.put("simulation", rule.policy().name())
                .putAll("criteria", rule.criteria())
                .putName("realisticWorkingEnvironment", rule.realisticWorkingEnvironment());
    }

    private static JsonObject methods(MethodDemand demand) {
        return new JsonObject()
                .putNames("allOf", demand.allOf())
                .putNames("anyOf", demand.anyOf())
                .putNames("families", demand.families());
    }

    private static Optional<JsonObject> minimum(OptionalInt min) {
        return min.isEmpty() ? Optional.empty() : Optional.of(new JsonObject().put("min", min));
    }

    /** Returns the range as an object with a property for each attribute, or nothing for none. */
    static Optional<JsonObject> range(List<RangeDemand> demands) {
        JsonObject range = new JsonObject();
        for (RangeDemand demand : demands) {
            if (range.properties().containsKey(demand.attribute())) {
                throw new IllegalArgumentException(
                        "Range of '%s' must be demanded once to be written".formatted(demand.attribute()));
            }
            range.put(demand.attribute(), demand(demand));
        }
        return demands.isEmpty() ? Optional.empty() : Optional.of(range);
    }

    private static JsonObject demand(RangeDemand demand) {
        List<AssessmentMethod> remaining = demand.remaining();
        return new JsonObject()
                .putAll("of", demand.values())
                .putUnless(1, "each", demand.each(), each -> each)
                .put("atLeast", demand.atLeast())
                .putNames("remaining", remaining);
    }

    /** Returns the bounds, with the ends that they have. */
    static JsonObject bounds(Bounds bounds) {
        JsonObject json = new JsonObject();
        if (bounds.hasMin()) {
            json.put("min", (Object) bounds.min());
        }
        return json.put("max", bounds.max());
    }

    /** Writes what a demand spans; the whole unit is what it spans unless something else is written. */
    private record ScopeJson(JsonObject json) implements RequirementScope.Cases<JsonObject> {

        @Override
        public JsonObject wholeUnit(RequirementScope.WholeUnit scope) {
            return json;
        }

        @Override
        public JsonObject outcomes(RequirementScope.Outcomes scope) {
            return json.putAll("outcomes", scope.numbers());
        }

        @Override
        public JsonObject criteria(RequirementScope.Criteria scope) {
            return json.putAll("for", scope.numbers());
        }

        @Override
        public JsonObject outcomesOfKind(RequirementScope.OutcomesOfKind scope) {
            boolean competence = scope.outcomeKind() == OutcomeKind.COMPETENCE;
            return json.put("scope", competence ? "COMPETENCE_OUTCOMES" : "KNOWLEDGE_OUTCOMES");
        }
    }
}
