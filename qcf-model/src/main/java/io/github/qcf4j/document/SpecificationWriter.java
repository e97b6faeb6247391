package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.QualificationJson;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.document.internal.UnitJson;
import io.github.qcf4j.framework.Specifications;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes specifications as people would write them by hand: what goes without saying is left out.
 * <p>
 * A criterion that is only a sentence is written as one, and numbers are written only where they do not follow from the
 * order. What is written reads back as what it was, and equal specifications give equal texts.
 * <p>
 * A file may hold coverage policies beside specifications. {@code PolicyReader} reads them, and they are written again
 * only where they are handed in here.
 */
public final class SpecificationWriter {

    private static final String FORMAT = "qcf4j/1";

    private SpecificationWriter() {}

    /** Returns the specifications as a text. */
    public static String write(Specifications specifications) {
        return Output.toText(document(specifications));
    }

    /**
     * Writes the specifications to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Specifications specifications, Path file) {
        Output.write(document(specifications), requireNonNull(file, "file"));
    }

    /**
     * Writes the specifications to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Specifications specifications, Writer writer) {
        Output.write(document(specifications), requireNonNull(writer, "writer"));
    }

    /** Returns the specifications and coverage policies as a text. */
    public static String write(Specifications specifications, List<CoveragePolicy> policies) {
        return Output.toText(document(specifications, policies));
    }

    /**
     * Writes the specifications and coverage policies to a file, in place of what the file held.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Specifications specifications, List<CoveragePolicy> policies, Path file) {
        Output.write(document(specifications, policies), requireNonNull(file, "file"));
    }

    /**
     * Writes the specifications and coverage policies to a writer, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Specifications specifications, List<CoveragePolicy> policies, Writer writer) {
        Output.write(document(specifications, policies), requireNonNull(writer, "writer"));
    }

    private static JsonObject document(Specifications specifications, List<CoveragePolicy> policies) {
        requireNonNull(policies, "policies");
        return document(specifications)
                .putAll(
                        "policies",
                        policies,
                        policy -> RecordWriting.of(PolicyDocument.of(policy)).spread());
    }

    private static JsonObject document(Specifications specifications) {
        requireNonNull(specifications, "specifications");
        return new JsonObject()
                .spread()
                .put("format", FORMAT)
                .putAll("units", specifications.units(), UnitJson::unit)
                .putAll("qualifications", specifications.qualifications(), QualificationJson::qualification);
    }
}
