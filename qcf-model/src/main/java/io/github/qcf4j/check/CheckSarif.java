package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of a check as SARIF 2.1.0, which code hosts show on the lines it is about.
 * <p>
 * The rules that were broken come with their pages, suppressed findings with their reasons, and, where there was a
 * baseline, every finding says whether it is new, unchanged or gone. Make one and share it.
 */
public final class CheckSarif implements CheckOutput {

    private static final CheckSarif SARIF = new CheckSarif();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/qcf4j/qcf4j";

    private CheckSarif() {}

    /** Returns the form, which has no options. */
    public static CheckSarif of() {
        return SARIF;
    }

    @Override
    public String write(CheckResult result) {
        List<RuleHelp> rules =
                List.copyOf(RuleHelp.of(requireNonNull(result, "result")).values());
        JsonObject driver = new JsonObject()
                .spread()
                .put("name", "qcf4j")
                .put("informationUri", HOME)
                .put("version", result.catalogue())
                .put("rules", SarifRules.of(rules));
        JsonObject run = new JsonObject()
                .spread()
                .put("tool", new JsonObject().spread().put("driver", driver))
                .put("columnKind", "utf16CodeUnits")
                .put("artifacts", artifacts(result))
                .put("results", results(result, rules));
        return Output.toText(new JsonObject()
                .spread()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", List.of(run)));
    }

    private static List<JsonObject> artifacts(CheckResult result) {
        return result.files().stream()
                .map(file -> new JsonObject()
                        .put("location", new JsonObject().put("uri", SarifResults.uri(file.name())))
                        .put("mimeType", "application/json")
                        .put("hashes", new JsonObject().put("sha-256", file.sha256())))
                .toList();
    }

    private static List<JsonObject> results(CheckResult result, List<RuleHelp> rules) {
        SarifResults sarif = new SarifResults(result, rules);
        Optional<String> fresh = result.isCompared() ? Optional.of("new") : Optional.empty();
        List<JsonObject> results = new ArrayList<>();
        result.findings().forEach(finding -> results.add(sarif.result(finding, fresh)));
        result.known().forEach(finding -> results.add(sarif.result(finding, Optional.of("unchanged"))));
        result.suppressed().forEach(suppressed -> results.add(sarif.result(suppressed, fresh)));
        result.fixed().forEach(entry -> results.add(sarif.absent(entry)));
        return results;
    }
}
