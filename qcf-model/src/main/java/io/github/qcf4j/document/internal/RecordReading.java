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

    /**
     * Reads a text that is nobody's secret into a record, and has a check say what else is wrong with it.
     * <p>
     * Findings may quote the text.
     */
    public static <T extends Record> Validated<T> read(Class<T> type, Input input, DocumentCheck<T> check) {
        return read(type, input, Problems.ofSpecification(), check);
    }

    /** Reads a text into a record; what cannot be bound is a finding, and everything else is bound. */
    public static <T extends Record> Validated<T> read(Class<T> type, Input input) {
        return read(type, input, Problems.ofUnquoted(type), (document, root, problems) -> {});
    }

    private static <T extends Record> Validated<T> read(
            Class<T> type, Input input, Problems problems, DocumentCheck<T> check) {
        Optional<T> read = input.isReadable()
                ? JsonParsing.parse(input, problems).flatMap(root -> {
                    problems.locate(Place.ofPointer(""), root);
                    Optional<T> bound = new RecordBinder(problems).bind(type, root);
                    bound.ifPresent(document -> check.check(document, root, problems));
                    return bound;
                })
                : Optional.empty();
        List<Finding> findings = new ArrayList<>(input.findings());
        findings.addAll(problems.findings());
        return read.map(document -> Validated.of(document, findings, Sources.of(problems.locations())))
                .orElseGet(() -> Validated.invalid(findings));
    }

    /**
     * Says what else is wrong with a document than that it cannot be bound.
     *
     * @param <T>  the type of the document
     */
    @FunctionalInterface
    public interface DocumentCheck<T> {

        /**
         * Reports what is wrong.
         *
         * @param document  the document
         * @param root  where it is written
         * @param problems  what takes the findings
         */
        void check(T document, Spot root, Problems problems);
    }
}
