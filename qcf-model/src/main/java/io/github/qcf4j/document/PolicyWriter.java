package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes coverage policies as people would write them by hand: what goes without saying is left out.
 * <p>
 * What is written reads back as what it was, and equal policies give equal texts.
 */
public final class PolicyWriter {

    private static final String FORMAT = "qcf4j/1";

    private PolicyWriter() {}

    /** Returns a policy as a text. */
    public static String write(CoveragePolicy policy) {
        return write(List.of(policy));
    }

    /** Returns policies as a text. */
    public static String write(List<CoveragePolicy> policies) {
        return Output.toText(document(policies));
    }

    /**
     * Writes a policy to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(CoveragePolicy policy, Path file) {
        write(List.of(policy), file);
    }

    /**
     * Writes policies to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(List<CoveragePolicy> policies, Path file) {
        Output.write(document(policies), requireNonNull(file, "file"));
    }

    /**
     * Writes a policy to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(CoveragePolicy policy, Writer writer) {
        write(List.of(policy), writer);
    }

    /**
     * Writes policies to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(List<CoveragePolicy> policies, Writer writer) {
        Output.write(document(policies), requireNonNull(writer, "writer"));
    }

    private static JsonObject document(List<CoveragePolicy> policies) {
        requireNonNull(policies, "policies");
        return new JsonObject()
                .spread()
                .put("format", FORMAT)
                .putAll(
                        "policies",
                        policies,
                        policy -> RecordWriting.of(PolicyDocument.of(policy)).spread());
    }
}
