package io.github.qcf4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was handed in, such as 'J/999/0001 outcome 2 has no assessment criteria; add at least one
 * assessment criterion'.
 * <p>
 * Place and message are one sentence and the place is its subject. Findings are in the order of their places, then of
 * code and message; how bad they are plays no role, so that all there is to say about a place stands together.
 */
public final class Finding implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.location, Comparator.nullsFirst(Comparator.<Location>naturalOrder()))
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.property, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final FindingKind kind;
    private final Severity severity;
    private final Place place;
    private final String message;
    private final @Nullable String property;
    private final @Nullable Location location;

    private Finding(
            FindingKind kind,
            Severity severity,
            Place place,
            String message,
            @Nullable String property,
            @Nullable Location location) {
        this.kind = kind;
        this.severity = severity;
        this.place = place;
        this.message = message;
        this.property = property;
        this.location = location;
    }

    /**
     * Returns a finding with the severity of its kind, not yet located.
     *
     * @param message  the rest of the sentence that the place begins, such as 'has no assessment criteria', without a
     *     full stop; what cannot be seen in it is written as its number, so that a finding is always one line
     */
    public static Finding of(FindingKind kind, Place place, String message) {
        if (requireNonNull(message, "message").isBlank()) {
            throw new IllegalArgumentException("Message '%s' must not be blank".formatted(message));
        }
        return new Finding(
                kind,
                requireNonNull(kind, "kind").severity(),
                requireNonNull(place, "place"),
                OneLine.visible(message),
                null,
                null);
    }

    /** Returns this finding with another severity, as a profile may ask for. */
    public Finding withSeverity(Severity changed) {
        return new Finding(kind, requireNonNull(changed, "severity"), place, message, property, location);
    }

    /**
     * Returns this finding as one about a property of what is at its place, so that it stands on the line of that.
     *
     * @param named  the name that the format has for it, such as 'credit', or the way to it, such as 'dates/review'
     */
    public Finding about(String named) {
        if (requireNonNull(named, "property").isBlank()) {
            throw new IllegalArgumentException("Property '%s' must not be blank".formatted(named));
        }
        return new Finding(kind, severity, place, message, named, location);
    }

    /** Returns this finding with the line that it is about. */
    public Finding at(Location written) {
        return new Finding(kind, severity, place, message, property, requireNonNull(written, "location"));
    }

    /** Returns what kind of thing is wrong. */
    public FindingKind kind() {
        return kind;
    }

    /** Returns the code of the kind, such as 'outcome.criteria.none'. */
    public String code() {
        return kind.code();
    }

    /** Returns how bad it is: the kind's severity, unless it was changed. */
    public Severity severity() {
        return severity;
    }

    /** Returns where in the domain it is. */
    public Place place() {
        return place;
    }

    /** Returns what is wrong there, as the rest of the sentence that the place begins. */
    public String message() {
        return message;
    }

    /** Returns the property it is about, its own or else that of its kind; empty when it is about the place itself. */
    public Optional<String> property() {
        return property == null ? kind.property() : Optional.of(property);
    }

    /** Returns what to do about it. */
    public String advice() {
        return kind.advice();
    }

    /** Returns where it is written, if it was read from somewhere. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Compares by place, code and message, then by location, severity and property. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Finding other
                && kind.equals(other.kind)
                && severity == other.severity
                && place.equals(other.place)
                && message.equals(other.message)
                && Objects.equals(property, other.property)
                && Objects.equals(location, other.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), severity, place, message, location);
    }

    /** Returns the finding as one line: location or '-', severity, the sentence, the advice, the code in brackets. */
    @Override
    public String toString() {
        return "%s: %s: %s %s; %s [%s]"
                .formatted(location == null ? "-" : location, severity.label(), place, message, advice(), code());
    }
}
