package io.github.qcf4j.feed;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.cohort.CohortSink;
import java.io.Writer;

/**
 * Sinks that write the results of a cohort into files, such as 'results.ndjson'.
 * <p>
 * Each result is written when it comes, so that none is held. The writer is neither flushed nor closed. What stands in
 * which place is said in the documentation of cohorts, and stays as it is.
 */
public final class CohortSinks {

    private CohortSinks() {}

    /**
     * Returns a sink that writes each result as a JSON object on a line of its own.
     * <p>
     * It throws an {@link java.io.UncheckedIOException} if a line cannot be written.
     */
    public static CohortSink ndjson(Writer writer) {
        return new NdjsonSink(requireNonNull(writer, "writer"));
    }

    /**
     * Returns a sink that writes each result as a row of a table in CSV; the header is written at once.
     * <p>
     * It throws an {@link java.io.UncheckedIOException} if a row cannot be written.
     *
     * @throws java.io.UncheckedIOException  if the header cannot be written
     */
    public static CohortSink csv(Writer writer) {
        return new CsvSink(requireNonNull(writer, "writer"));
    }
}
