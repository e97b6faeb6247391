package io.github.qcf4j.examples.command;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings as JSON, for programs: the files, how many findings there are of each severity, and the findings. */
final class FindingsJson {

    private FindingsJson() {}

    /** Returns the findings in the files, as one JSON object. */
    static String of(Inputs inputs, List<Finding> findings) {
        String files =
                inputs.files().stream().map(file -> quoted(file.name())).collect(Collectors.joining(", ", "[", "]"));
        String listed =
                findings.stream().map(FindingsJson::of).collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
        return """
                {
                  "files": %s,
                  "errors": %d,
                  "warnings": %d,
                  "notes": %d,
                  "findings": [%s]
                }
                """.formatted(
                        files,
                        Findings.count(findings, Severity.ERROR),
                        Findings.count(findings, Severity.WARNING),
                        Findings.count(findings, Severity.NOTE),
                        findings.isEmpty() ? "" : listed);
    }

    private static String of(Finding finding) {
        String json = "{ \"code\": %s, \"severity\": %s, \"place\": %s, \"message\": %s, \"advice\": %s"
                .formatted(
                        quoted(finding.code()),
                        quoted(finding.severity().label()),
                        quoted(finding.place().toString()),
                        quoted(finding.message()),
                        quoted(finding.advice()));
        return json + finding.location().map(FindingsJson::of).orElse("") + " }";
    }

    private static String of(Location location) {
        return ", \"location\": { \"source\": %s, \"line\": %d, \"column\": %d }"
                .formatted(quoted(location.source()), location.line(), location.column());
    }

    /** Returns the text as a JSON string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            boolean unpaired = Character.getType(character) == Character.SURROGATE;
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ' || unpaired) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
