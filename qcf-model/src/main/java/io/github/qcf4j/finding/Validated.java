package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What could be made of what was handed in, with everything found on the way, such as a framework and its two warnings.
 * <p>
 * Nothing is thrown for bad input: all findings are there at once. A value may be there in spite of errors, holding
 * what is right; without errors it is always there. Findings are sorted, and located where the sources know the line.
 *
 * @param <T>  the type of the value
 */
public final class Validated<T> {

    private final @Nullable T value;
    private final List<Finding> findings;
    private final Sources sources;

    private Validated(@Nullable T value, List<Finding> findings, Sources sources) {
        this.value = value;
        this.findings = findings.stream().map(sources::locate).sorted().toList();
        this.sources = sources;
        if (value == null && !hasErrors()) {
            throw new IllegalArgumentException("Findings '%s' must hold an error".formatted(this.findings));
        }
    }

    /** Returns a value about which there is nothing to say. */
    public static <T> Validated<T> of(T value) {
        return of(value, List.of(), Sources.NONE);
    }

    /** Returns a value with what was found and where it is written. */
    public static <T> Validated<T> of(T value, List<Finding> findings, Sources sources) {
        return new Validated<>(
                requireNonNull(value, "value"),
                requireNonNull(findings, "findings"),
                requireNonNull(sources, "sources"));
    }

    /** Returns that nothing could be made of it; at least one finding is an error. */
    public static <T> Validated<T> invalid(List<Finding> findings) {
        return new Validated<>(null, requireNonNull(findings, "findings"), Sources.NONE);
    }

    /** Returns the value, or nothing when nothing could be made of what was handed in. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns everything found, in the order of places. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns where everything is written. */
    public Sources sources() {
        return sources;
    }

    /** Returns whether one of the findings is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Returns the value when there are no errors; warnings and notes do not hinder.
     *
     * @throws FindingsException  when there is an error
     */
    public T orThrow() {
        if (value == null || hasErrors()) {
            throw new FindingsException(findings);
        }
        return value;
    }

    /** Returns the same findings about what the function makes of the value. */
    public <R> Validated<R> map(Function<? super T, ? extends R> function) {
        @Nullable R mapped = value == null ? null : requireNonNull(function.apply(value), "result of function");
        return new Validated<>(mapped, findings, sources);
    }

    /** Returns the same value with other findings; where there is no value, one of them is an error. */
    public Validated<T> withFindings(List<Finding> changed) {
        return new Validated<>(value, requireNonNull(changed, "findings"), sources);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Validated<?> other
                && Objects.equals(value, other.value)
                && findings.equals(other.findings)
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings);
    }

    /** Returns the value, or '-' for none, and how much was found, such as 'L-1001 with 2 findings'. */
    @Override
    public String toString() {
        return "%s with %s findings".formatted(value == null ? "-" : value, findings.size());
    }
}
