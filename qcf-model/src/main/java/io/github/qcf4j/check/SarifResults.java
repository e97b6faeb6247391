package io.github.qcf4j.check;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The results of a SARIF log: findings with their lines, states and reasons. */
final class SarifResults {

    /** What may stand in the path of an address as it is. */
    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@";

    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> artifacts = new TreeMap<>();

    SarifResults(CheckResult result, List<RuleHelp> rules) {
        rules.forEach(rule -> this.rules.put(rule.code(), this.rules.size()));
        result.files().forEach(file -> artifacts.putIfAbsent(file.name(), artifacts.size()));
    }

    /** Returns a finding that is not suppressed. */
    JsonObject result(Finding finding, Optional<String> state) {
        String sentence = "%s %s; %s".formatted(finding.place(), finding.message(), finding.advice());
        return result(BaselineEntry.of(finding), sentence, SarifRules.level(finding.severity()))
                .put("locations", List.of(location(finding.place(), finding.location())))
                .put("baselineState", state);
    }

    /** Returns a finding that is suppressed. */
    JsonObject result(SuppressedFinding suppressed, Optional<String> state) {
        Suppression suppression = suppressed.suppression();
        JsonObject told = new JsonObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", suppression.reason())
                .put(
                        "properties",
                        new JsonObject()
                                .put("approvedBy", suppression.approvedBy())
                                .put("until", suppression.until().toString()));
        return result(suppressed.finding(), state).put("suppressions", List.of(told));
    }

    /** Returns what was there before and is not any more. */
    JsonObject absent(BaselineEntry entry) {
        JsonObject location = new JsonObject();
        if (!entry.isInNoFile()) {
            location.put("physicalLocation", new JsonObject().put("artifactLocation", artifact(entry.file())));
        }
        location.put("logicalLocations", logical(entry.place()));
        return result(entry, "%s %s".formatted(entry.place(), entry.message()), "none")
                .put("kind", "pass")
                .put("locations", List.of(location))
                .put("baselineState", "absent");
    }

    private JsonObject result(BaselineEntry entry, String sentence, String level) {
        JsonObject result = new JsonObject().put("ruleId", entry.code());
        if (rules.containsKey(entry.code())) {
            result.put("ruleIndex", rules.get(entry.code()));
        }
        return result.put("level", level)
                .put("message", SarifRules.message(SarifRules.sentence(sentence)))
                .put("partialFingerprints", new JsonObject().put("placeAndCode/v1", entry.key()));
    }

    private JsonObject location(Place place, Optional<Location> written) {
        JsonObject location = new JsonObject();
        written.ifPresent(at -> location.put(
                "physicalLocation",
                new JsonObject()
                        .put("artifactLocation", artifact(at.source()))
                        .put(
                                "region",
                                new JsonObject().put("startLine", at.line()).put("startColumn", at.column()))));
        return location.put("logicalLocations", logical(place));
    }

    private static List<JsonObject> logical(Place place) {
        return List.of(new JsonObject()
                .put("fullyQualifiedName", place.toString())
                .put("kind", place.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private JsonObject artifact(String file) {
        JsonObject artifact = new JsonObject().put("uri", uri(file));
        return artifacts.containsKey(file) ? artifact.put("index", artifacts.get(file)) : artifact;
    }

    /** Returns the address of a file, relative where its name is. */
    static String uri(String name) {
        String slashed = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
        boolean drive = slashed.matches("[A-Za-z]:/.*");
        StringBuilder uri = new StringBuilder();
        if (drive) {
            uri.append("file:///").append(slashed, 0, 2);
        } else if (slashed.startsWith("/")) {
            uri.append("file://");
        }
        for (byte each : slashed.substring(drive ? 2 : 0).getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            if (PLAIN.indexOf(character) >= 0) {
                uri.append(character);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return uri.toString();
    }
}
