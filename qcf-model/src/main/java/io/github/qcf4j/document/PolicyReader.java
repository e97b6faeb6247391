package io.github.qcf4j.document;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.PolicyReading;
import io.github.qcf4j.document.internal.ShippedPolicies;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads coverage policies, such as the file 'centre-policy.json' with what a centre takes for covered.
 * <p>
 * Whatever is wrong is found at once and told with its line; only input that cannot be read at all throws. A policy with
 * an error is left out whole, since what is left of it would be another policy.
 * <p>
 * A policy file holds a list of policies, and so may a specification file; of a specification only the policies are
 * looked at here. Some policies come with the library: {@link #shippedNames}.
 */
public final class PolicyReader {

    private static final String UNNAMED = "-";

    private PolicyReader() {}

    /**
     * Reads a file that holds one policy.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<CoveragePolicy> readOne(Path file) {
        return reading(file).one();
    }

    /**
     * Reads one policy from a stream, to its end, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<CoveragePolicy> readOne(InputStream stream) {
        return reading(stream).one();
    }

    /**
     * Reads one policy from characters, to their end, and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<CoveragePolicy> readOne(Reader reader) {
        return reading(reader).one();
    }

    /** Reads one policy from a text. */
    public static Validated<CoveragePolicy> readOne(String json) {
        return reading(json).one();
    }

    /** Reads the one policy of a document that was bound elsewhere; findings then have no line. */
    public static Validated<CoveragePolicy> readOne(PoliciesDocument document) {
        return PolicyReading.of(requireNonNull(document, "document")).one();
    }

    /**
     * Reads a file that holds any number of policies.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<List<CoveragePolicy>> readAll(Path file) {
        return reading(file).all();
    }

    /**
     * Reads policies from a stream, to its end, and leaves it open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Validated<List<CoveragePolicy>> readAll(InputStream stream) {
        return reading(stream).all();
    }

    /**
     * Reads policies from characters, to their end, and leaves the reader open.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Validated<List<CoveragePolicy>> readAll(Reader reader) {
        return reading(reader).all();
    }

    /** Reads policies from a text. */
    public static Validated<List<CoveragePolicy>> readAll(String json) {
        return reading(json).all();
    }

    /** Reads the policies of a document that was bound elsewhere; findings then have no line. */
    public static Validated<List<CoveragePolicy>> readAll(PoliciesDocument document) {
        return PolicyReading.of(requireNonNull(document, "document")).all();
    }

    /** Returns the names of the policies that come with the library, such as 'two-items-accepted', in order. */
    public static List<String> shippedNames() {
        return ShippedPolicies.names();
    }

    /**
     * Returns a policy that comes with the library.
     *
     * @param name  one of {@link #shippedNames}
     * @throws IllegalArgumentException if there is none of this name
     */
    public static CoveragePolicy shipped(String name) {
        String json = ShippedPolicies.text(requireNonNull(name, "name"));
        return PolicyReading.of(Input.of(json, name + ".json")).one().orThrow();
    }

    private static PolicyReading reading(Path file) {
        return Files.isDirectory(requireNonNull(file, "file"))
                ? PolicyReading.unread(DocumentFinding.FILE_DIRECTORY, Input.nameOf(file))
                : PolicyReading.of(Input.of(file));
    }

    private static PolicyReading reading(InputStream stream) {
        return PolicyReading.of(Input.of(requireNonNull(stream, "stream"), UNNAMED));
    }

    private static PolicyReading reading(Reader reader) {
        return PolicyReading.of(Input.of(requireNonNull(reader, "reader"), UNNAMED));
    }

    private static PolicyReading reading(String json) {
        return PolicyReading.of(Input.of(requireNonNull(json, "json"), UNNAMED));
    }
}
