package io.github.qcf4j.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the standard SARIF 2.1.0 asks of the objects that are written here, in our own words. */
final class SarifRequirements {

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("log", Set.of("$schema", "version", "runs")),
            Map.entry("run", Set.of("tool", "columnKind", "artifacts", "results")),
            Map.entry("driver", Set.of("name", "informationUri", "version", "rules")),
            Map.entry(
                    "rule",
                    Set.of(
                            "id",
                            "name",
                            "shortDescription",
                            "fullDescription",
                            "help",
                            "defaultConfiguration",
                            "properties")),
            Map.entry("message", Set.of("text", "markdown")),
            Map.entry(
                    "result",
                    Set.of(
                            "ruleId",
                            "ruleIndex",
                            "kind",
                            "level",
                            "message",
                            "locations",
                            "partialFingerprints",
                            "suppressions",
                            "baselineState")),
            Map.entry("location", Set.of("physicalLocation", "logicalLocations")),
            Map.entry("physicalLocation", Set.of("artifactLocation", "region")),
            Map.entry("artifactLocation", Set.of("uri", "index")),
            Map.entry("region", Set.of("startLine", "startColumn")),
            Map.entry("logicalLocation", Set.of("fullyQualifiedName", "kind")),
            Map.entry("suppression", Set.of("kind", "status", "justification", "properties")),
            Map.entry("artifact", Set.of("location", "mimeType", "hashes")));
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");
    private static final Set<String> STATES = Set.of("new", "unchanged", "updated", "absent");

    private final List<String> faults = new ArrayList<>();
    private JsonNode rules;
    private JsonNode artifacts;

    private SarifRequirements(JsonNode log) {
        JsonNode run = log.path("runs").path(0);
        this.rules = run.path("tool").path("driver").path("rules");
        this.artifacts = run.path("artifacts");
    }

    /** Returns what a log does not keep to. */
    static List<String> faultsOf(String text) {
        JsonNode log = new JsonMapper().readTree(text);
        SarifRequirements requirements = new SarifRequirements(log);
        requirements.log(log);
        return requirements.faults;
    }

    private void log(JsonNode log) {
        known("log", log);
        expect(log.path("version").asString("").equals("2.1.0"), "version");
        expect(log.path("runs").isArray() && log.path("runs").size() == 1, "runs");
        JsonNode run = log.path("runs").path(0);
        known("run", run);
        expect(
                Set.of("utf16CodeUnits", "unicodeCodePoints")
                        .contains(run.path("columnKind").asString("")),
                "columnKind");
        JsonNode driver = run.path("tool").path("driver");
        known("driver", driver);
        expect(!driver.path("name").asString("").isBlank(), "driver without name");
        uri(driver.path("informationUri"), "informationUri");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> rule(rule, ids));
        artifacts.forEach(this::artifact);
        expect(run.path("results").isArray(), "results");
        Set<Boolean> compared = new HashSet<>();
        run.path("results").forEach(result -> {
            compared.add(result.has("baselineState"));
            result(result);
        });
        expect(compared.size() < 2, "a baseline state on some results only");
    }

    private void rule(JsonNode rule, Set<String> ids) {
        known("rule", rule);
        expect(ids.add(rule.path("id").asString("")), "id of rule twice");
        for (String name : List.of("shortDescription", "fullDescription", "help")) {
            message(rule.path(name), name);
        }
        level(rule.path("defaultConfiguration"));
        rule.path("properties").path("tags").forEach(tag -> expect(tag.isString(), "tag " + tag));
    }

    private void artifact(JsonNode artifact) {
        known("artifact", artifact);
        uri(artifact.path("location").path("uri"), "artifact");
        expect(artifact.path("hashes").path("sha-256").asString("").matches("[0-9a-f]{64}"), "digest");
    }

    private void result(JsonNode result) {
        known("result", result);
        message(result.path("message"), "result");
        level(result);
        boolean fails = !result.has("kind") || result.get("kind").asString().equals("fail");
        expect(fails || result.path("level").asString("").equals("none"), "level of what is no failure");
        if (result.has("ruleIndex")) {
            JsonNode rule = rules.path(result.get("ruleIndex").asInt());
            expect(rule.path("id").equals(result.path("ruleId")), "rule index " + result);
        }
        if (result.has("baselineState")) {
            expect(STATES.contains(result.get("baselineState").asString()), "baseline state");
        }
        result.path("partialFingerprints").forEach(each -> expect(each.isString(), "fingerprint"));
        expect(result.path("locations").size() == 1, "locations");
        result.path("locations").forEach(this::location);
        result.path("suppressions").forEach(suppression -> {
            known("suppression", suppression);
            expect(
                    Set.of("inSource", "external")
                            .contains(suppression.path("kind").asString("")),
                    "suppression");
            expect(
                    Set.of("accepted", "underReview", "rejected")
                            .contains(suppression.path("status").asString("")),
                    "status");
        });
    }

    private void location(JsonNode location) {
        known("location", location);
        JsonNode physical = location.path("physicalLocation");
        if (!physical.isMissingNode()) {
            known("physicalLocation", physical);
            JsonNode artifact = physical.path("artifactLocation");
            known("artifactLocation", artifact);
            uri(artifact.path("uri"), "location");
            if (artifact.has("index")) {
                JsonNode there = artifacts.path(artifact.get("index").asInt()).path("location");
                expect(there.path("uri").equals(artifact.path("uri")), "artifact index");
            }
            if (physical.has("region")) {
                known("region", physical.get("region"));
                expect(physical.get("region").path("startLine").asInt(0) > 0, "line");
                expect(physical.get("region").path("startColumn").asInt(0) > 0, "column");
            }
        }
        location.path("logicalLocations").forEach(logical -> known("logicalLocation", logical));
    }

    private void message(JsonNode message, String what) {
        known("message", message);
        expect(!message.path("text").asString("").isBlank(), what + " without text");
    }

    private void level(JsonNode object) {
        expect(LEVELS.contains(object.path("level").asString("")), "level of " + object);
    }

    private void uri(JsonNode uri, String what) {
        try {
            new URI(uri.asString(" "));
        } catch (URISyntaxException e) {
            faults.add("%s: %s".formatted(what, e.getMessage()));
        }
    }

    private void known(String type, JsonNode object) {
        Consumer<String> check =
                name -> expect(PROPERTIES.get(type).contains(name), "%s has '%s'".formatted(type, name));
        object.propertyNames().forEach(check);
    }

    private void expect(boolean kept, String what) {
        if (!kept) {
            faults.add(what);
        }
    }
}
