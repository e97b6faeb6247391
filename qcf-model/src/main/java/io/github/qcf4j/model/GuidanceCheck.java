package io.github.qcf4j.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A look a program can take at evidence to see whether advice was followed, such as 'at least 3 of contactType'.
 * <p>
 * It looks at what is recorded about the evidence, never at the evidence itself, and like the advice it belongs to it
 * decides nothing: evidence that does not follow advice can still meet its criteria.
 */
public final class GuidanceCheck {

    private static final GuidanceCheck DATED =
            new GuidanceCheck(Kind.DATED, null, 0, List.of(), List.of(), List.of(), List.of());
    private static final GuidanceCheck MEASURED =
            new GuidanceCheck(Kind.MEASURED, null, 0, List.of(), List.of(), List.of(), List.of());
    private static final GuidanceCheck OWN_CONTRIBUTION =
            new GuidanceCheck(Kind.OWN_CONTRIBUTION, null, 0, List.of(), List.of(), List.of(), List.of());

    private final Kind kind;
    private final @Nullable String attribute;
    private final int atLeast;
    private final List<String> values;
    private final List<EvidencePart> parts;
    private final List<CitedReferenceKind> references;
    private final List<AssessmentMethod> methods;

    private GuidanceCheck(
            Kind kind,
            @Nullable String attribute,
            int atLeast,
            List<String> values,
            List<EvidencePart> parts,
            List<CitedReferenceKind> references,
            List<AssessmentMethod> methods) {
        this.kind = kind;
        this.attribute = attribute;
        this.atLeast = atLeast;
        this.values = values;
        this.parts = parts;
        this.references = references;
        this.methods = methods;
    }

    /** Returns the check that evidence shows at least so many different values of an attribute, whichever they are. */
    public static GuidanceCheck breadth(String attribute, int atLeast) {
        return breadth(attribute, atLeast, List.of());
    }

    /**
     * Returns the check that evidence shows at least so many of the values of an attribute.
     *
     * @param attribute  the name that evidence records the value under, such as 'contactType'
     * @param atLeast  how many different values, at least 1
     * @param values  the values that count, each once; none, when any value does
     */
    public static GuidanceCheck breadth(String attribute, int atLeast, List<String> values) {
        Wording.notBlank("Guidance check attribute", requireNonNull(attribute, "attribute"));
        List<String> counted = Wording.distinct("Guidance check values", requireNonNull(values, "values"));
        if (atLeast < 1 || (!counted.isEmpty() && atLeast > counted.size())) {
            throw new IllegalArgumentException(
                    "Guidance check minimum '%s' must be at least 1 and at most as many as the values listed"
                            .formatted(atLeast));
        }
        return new GuidanceCheck(Kind.BREADTH, attribute, atLeast, counted, List.of(), List.of(), List.of());
    }

    /** Returns the check that evidence holds all of the parts. */
    public static GuidanceCheck parts(List<EvidencePart> parts) {
        List<EvidencePart> held = List.copyOf(requireNonNull(parts, "parts"));
        if (held.isEmpty()) {
            throw new IllegalArgumentException("Guidance check parts '%s' must name a part".formatted(held));
        }
        return new GuidanceCheck(Kind.PARTS, null, 0, List.of(), held, List.of(), List.of());
    }

    /** Returns the check that evidence cites a reference of each of the kinds, or any reference when none is named. */
    public static GuidanceCheck cites(List<CitedReferenceKind> references) {
        List<CitedReferenceKind> cited = List.copyOf(requireNonNull(references, "references"));
        return new GuidanceCheck(Kind.CITES, null, 0, List.of(), List.of(), cited, List.of());
    }

    /** Returns the check that some evidence came about by one of the methods, such as questioning for knowledge. */
    public static GuidanceCheck methods(List<AssessmentMethod> methods) {
        List<AssessmentMethod> fitting = List.copyOf(requireNonNull(methods, "methods"));
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException("Guidance check methods '%s' must name a method".formatted(fitting));
        }
        return new GuidanceCheck(Kind.METHODS, null, 0, List.of(), List.of(), List.of(), fitting);
    }

    /** Returns the check that evidence says when it occurred or was produced. */
    public static GuidanceCheck dated() {
        return DATED;
    }

    /** Returns the check that evidence holds a measured result. */
    public static GuidanceCheck measured() {
        return MEASURED;
    }

    /** Returns the check that evidence of a group's work says which part is the learner's own. */
    public static GuidanceCheck ownContribution() {
        return OWN_CONTRIBUTION;
    }

    /** Returns what is looked at. */
    public Kind kind() {
        return kind;
    }

    /** Returns the attribute whose values are counted, for breadth. */
    public Optional<String> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Returns how many different values are asked for, for breadth. */
    public OptionalInt atLeast() {
        return kind == Kind.BREADTH ? OptionalInt.of(atLeast) : OptionalInt.empty();
    }

    /** Returns the values that count, for breadth; empty when any value does. */
    public List<String> values() {
        return values;
    }

    /** Returns the parts that evidence has to hold, for parts. */
    public List<EvidencePart> parts() {
        return parts;
    }

    /** Returns the kinds of reference to be cited; empty when any reference will do. */
    public List<CitedReferenceKind> references() {
        return references;
    }

    /** Returns the methods of which one is asked for, for methods. */
    public List<AssessmentMethod> methods() {
        return methods;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GuidanceCheck other
                && kind == other.kind
                && Objects.equals(attribute, other.attribute)
                && atLeast == other.atLeast
                && values.equals(other.values)
                && parts.equals(other.parts)
                && references.equals(other.references)
                && methods.equals(other.methods);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, attribute, atLeast, values, parts, references, methods);
    }

    /** Returns what is looked at, and for what, such as 'Parts: Situation, Result'. */
    @Override
    public String toString() {
        String sought = switch (kind) {
            case BREADTH -> "at least %s of %s".formatted(atLeast, attribute);
            case PARTS -> parts.stream().map(EvidencePart::label).collect(Collectors.joining(", "));
            case CITES -> references.stream().map(CitedReferenceKind::label).collect(Collectors.joining(", "));
            case METHODS -> methods.stream().map(AssessmentMethod::label).collect(Collectors.joining(", "));
            case DATED, MEASURED, OWN_CONTRIBUTION -> "";
        };
        return sought.isEmpty() ? kind.label() : kind.label() + ": " + sought;
    }

    /** What a check looks at. */
    public enum Kind {
        /** How many different values of an attribute the evidence shows. */
        BREADTH("Breadth"),

        /** Which parts the evidence holds, such as situation, action and result. */
        PARTS("Parts"),

        /** Which policies, laws or standards the evidence cites. */
        CITES("Cites"),

        /** Whether the evidence says when. */
        DATED("Dated"),

        /** Whether the evidence gives a measured result. */
        MEASURED("Measured"),

        /** Whether evidence of group work says what the learner did. */
        OWN_CONTRIBUTION("Own contribution"),

        /** By which methods the evidence came about. */
        METHODS("Methods");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Own contribution'. */
        public String label() {
            return label;
        }
    }
}
