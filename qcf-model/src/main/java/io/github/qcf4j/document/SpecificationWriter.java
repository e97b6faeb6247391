package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.QualificationJson;
import io.github.qcf4j.document.internal.UnitJson;
import io.github.qcf4j.framework.Specifications;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes specifications as people would write them by hand: what goes without saying is left out.
 * <p>
 * A criterion that is only a sentence is written as one, and numbers are written only where they do not follow from the
 * order. What is written reads back as what it was, and equal specifications give equal texts.
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

    private static JsonObject document(Specifications specifications) {
        requireNonNull(specifications, "specifications");
        return new JsonObject()
                .spread()
                .put("format", FORMAT)
                .putAll("units", specifications.units(), UnitJson::unit)
                .putAll("qualifications", specifications.qualifications(), QualificationJson::qualification);
    }
}
