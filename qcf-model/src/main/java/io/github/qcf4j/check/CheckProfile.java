package io.github.qcf4j.check;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.document.internal.Input;
import io.github.qcf4j.document.internal.Output;
import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Validated;
import io.github.qcf4j.validation.ValidationOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation checks its specifications, such as its file 'qcf-rules.json': severities, thresholds, words,
 * framework, and what is suppressed.
 * <p>
 * Immutable; make one and share it.
 * <pre>{@code
 * CheckProfile profile = CheckProfile.read(Path.of("qcf-rules.json")).orThrow();
 * }</pre>
 */
public final class CheckProfile {

    private static final CheckProfile STANDARD = new CheckProfile(ValidationOptions.standard(), List.of());

    private final ValidationOptions options;
    private final List<Suppression> suppressions;

    private CheckProfile(ValidationOptions options, List<Suppression> suppressions) {
        this.options = options;
        this.suppressions = List.copyOf(suppressions);
    }

    /** Returns the profile that leaves every rule as the catalogue has it. */
    public static CheckProfile standard() {
        return STANDARD;
    }

    /** Returns a profile of options and suppressions. */
    public static CheckProfile of(ValidationOptions options, List<Suppression> suppressions) {
        return new CheckProfile(requireNonNull(options, "options"), requireNonNull(suppressions, "suppressions"));
    }

    /**
     * Reads a profile from a file.
     *
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<CheckProfile> read(Path file) {
        return read(file, List.of());
    }

    /**
     * Reads a profile from a file that also configures rules of somebody else's.
     *
     * @param house  the kinds of finding that are known beside ours
     * @throws java.io.UncheckedIOException  if it cannot be read
     */
    public static Validated<CheckProfile> read(Path file, List<? extends FindingKind> house) {
        return ProfileReading.read(Input.of(requireNonNull(file, "file")), requireNonNull(house, "house"));
    }

    /** Reads a profile from a text. */
    public static Validated<CheckProfile> read(String json) {
        return ProfileReading.read(Input.of(requireNonNull(json, "json"), "-"), List.of());
    }

    /** Returns this profile as a text, which reads back as this profile; the budget of the search is not written. */
    public String write() {
        return Output.toText(ProfileJson.of(this));
    }

    /**
     * Writes this profile to a file, in place of what the file held.
     *
     * @throws java.io.UncheckedIOException  if it cannot be written
     */
    public void write(Path file) {
        Output.write(ProfileJson.of(this), requireNonNull(file, "file"));
    }

    /** Returns severities, thresholds, words and framework. */
    public ValidationOptions options() {
        return options;
    }

    /** Returns what is suppressed, in the order written. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CheckProfile other
                && options.equals(other.options)
                && suppressions.equals(other.suppressions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, suppressions);
    }

    /** Returns the options and the suppressions. */
    @Override
    public String toString() {
        return options + " " + suppressions;
    }
}
