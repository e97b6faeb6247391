package io.github.qcf4j.examples.command;

import static io.github.qcf4j.examples.command.FindingsJson.quoted;

import io.github.qcf4j.finding.Place;
import io.github.qcf4j.framework.CarryOverReason;
import io.github.qcf4j.framework.CriterionCarryOver;
import io.github.qcf4j.framework.SpecificationChange;
import io.github.qcf4j.framework.SpecificationDiff;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed in a specification as JSON, for programs: the changes, and an answer for every criterion. */
final class DiffJson {

    private DiffJson() {}

    /** Returns the changes as one JSON object. */
    static String of(SpecificationDiff diff) {
        return """
            {
              "invalidating": %b,
              "changes": [%s],
              "criteria": [%s]
            }
            """.formatted(
                diff.isInvalidating(), listed(diff.changes(), DiffJson::of), listed(diff.criteria(), DiffJson::of));
    }

    private static <T> String listed(List<T> entries, Function<T, String> json) {
        return entries.isEmpty()
                ? ""
                : entries.stream().map(json).collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    }

    private static String of(SpecificationChange change) {
        return "{ \"kind\": %s, \"part\": %s, \"place\": %s%s%s, \"invalidating\": %b, \"sentence\": %s }"
                .formatted(
                        quoted(change.kind().name()),
                        quoted(change.part().name()),
                        quoted(change.place().toString()),
                        change.before()
                                .map(before -> ", \"before\": " + quoted(before))
                                .orElse(""),
                        change.after()
                                .map(after -> ", \"after\": " + quoted(after))
                                .orElse(""),
                        change.isInvalidating(),
                        quoted(change.sentence()));
    }

    private static String of(CriterionCarryOver criterion) {
        String reasons = criterion.reasons().stream()
                .map(CarryOverReason::name)
                .map(FindingsJson::quoted)
                .collect(Collectors.joining(", "));
        return "{ \"answer\": %s%s%s, \"reasons\": [%s] }"
                .formatted(
                        quoted(criterion.answer().name()),
                        criterion
                                .before()
                                .map(before -> ", \"before\": " + place(before))
                                .orElse(""),
                        criterion
                                .after()
                                .map(after -> ", \"after\": " + place(after))
                                .orElse(""),
                        reasons);
    }

    private static String place(Place place) {
        return quoted(place.toString());
    }
}
