package io.github.qcf4j.document.internal;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.finding.Sources;
import io.github.qcf4j.finding.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document into records as it is written, for packages that have documents of their own.
 * <p>
 * The records are made of texts, whole numbers, truth values, lists, maps and other records. Nothing is checked but that
 * the text is JSON of that shape, and no finding quotes it.
 */
public final class RecordReading {

    private RecordReading() {}

    /** Reads a text into a record; what cannot be bound is a finding, and everything else is bound. */
    public static <T extends Record> Validated<T> read(Class<T> type, Input input) {
        Problems problems = Problems.ofUnquoted(type);
        Optional<T> read = input.isReadable()
                ? JsonParsing.parse(input, problems).flatMap(root -> {
                    problems.locate(Place.ofPointer(""), root);
                    return new RecordBinder(problems).bind(type, root);
                })
                : Optional.empty();
        List<Finding> findings = new ArrayList<>(input.findings());
        findings.addAll(problems.findings());
        return read.map(document -> Validated.of(document, findings, Sources.of(problems.locations())))
                .orElseGet(() -> Validated.invalid(findings));
    }
}
