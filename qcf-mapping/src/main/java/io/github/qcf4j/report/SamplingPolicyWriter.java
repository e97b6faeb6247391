package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.JsonObject;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.document.internal.RecordWriting;
import io.github.qcf4j.quality.SamplingPolicy;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes sampling policies as people would write them by hand: what goes without saying is left out.
 * <p>
 * What is written reads back as what it was, and equal policies give equal texts.
 */
public final class SamplingPolicyWriter {

    private SamplingPolicyWriter() {}

    /** Returns a policy as a text. */
    public static String write(SamplingPolicy policy) {
        return Output.toText(json(policy));
    }

    /**
     * Writes a policy to a file, in place of what the file held.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public static void write(SamplingPolicy policy, Path file) {
        Output.write(json(policy), requireNonNull(file, "file"));
    }

    /**
     * Writes a policy to a writer, and leaves it open.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public static void write(SamplingPolicy policy, Writer writer) {
        Output.write(json(policy), requireNonNull(writer, "writer"));
    }

    private static JsonObject json(SamplingPolicy policy) {
        SamplingPolicyDocument document = SamplingPolicyDocument.of(policy);
        return RecordWriting.of(document)
                .spread()
                .putLines(
                        "demands",
                        document.demands().stream()
                                .map(demand -> RecordWriting.of(requireNonNull(demand, "demand")))
                                .toList());
    }
}
