package io.github.qcf4j.report;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.RecordReading;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.quality.SamplingDemand;
import io.github.qcf4j.quality.SamplingPolicy;
import io.github.qcf4j.report.SamplingPolicyDocument.Demand;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Period;

/**
 * Reads sampling policies, such as the file 'sampling.json' with what a centre's internal quality assurance looks at.
 * <p>
 * Whatever is wrong is found at once and told with its line and column. A policy with an error is left out whole, since
 * what is left of it would be another policy.
 * <pre>{@code
 * SamplingPolicy policy = SamplingPolicyReader.read(Path.of("sampling.json")).orThrow();
 * }</pre>
 */
public final class SamplingPolicyReader {

    private static final String UNNAMED = "-";

    private SamplingPolicyReader() {}

    /** Reads a policy from a text. */
    public static Validated<SamplingPolicy> read(String json) {
        return read(Input.of(requireNonNull(json, "json"), UNNAMED));
    }

    /**
     * Reads a policy from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<SamplingPolicy> read(Path file) {
        return read(Input.of(requireNonNull(file, "file")));
    }

    /**
     * Reads a policy from characters, to their end, and leaves the reader open.
     *
     * @throws java.io.UncheckedIOException  if they cannot be read
     */
    public static Validated<SamplingPolicy> read(Reader reader) {
        return read(Input.of(requireNonNull(reader, "reader"), UNNAMED));
    }

    private static Validated<SamplingPolicy> read(Input input) {
        Validated<SamplingPolicyDocument> read =
                RecordReading.read(SamplingPolicyDocument.class, input, SamplingPolicyCheck::check);
        return read.hasErrors() ? Validated.invalid(read.findings()) : read.map(SamplingPolicyReader::policy);
    }

    /** Returns what a document says in which no error was found. */
    private static SamplingPolicy policy(SamplingPolicyDocument document) {
        SamplingPolicy.Builder policy = SamplingPolicy.builder();
        if (document.newFor() != null) {
            policy.newFor(Period.parse(document.newFor()));
        }
        document.demands().forEach(demand -> add(requireNonNull(demand, "demand"), policy));
        return policy.build();
    }

    private static void add(Demand written, SamplingPolicy.Builder policy) {
        SamplingDemand demand = SamplingDemand.valueOf(requireNonNull(written.demand(), "demand"));
        if (written.share() != null) {
            policy.share(demand, written.share());
        }
        if (written.minimum() != null) {
            policy.minimum(demand, written.minimum());
        }
    }
}
