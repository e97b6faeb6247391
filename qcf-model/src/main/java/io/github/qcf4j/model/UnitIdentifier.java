package io.github.qcf4j.model;

/**
 * What a unit is known by: its unit reference, such as 'J/999/0001', or where it has none a code such as 'HSC 024'.
 * <p>
 * A unit reference means the same unit everywhere. A code means something only to the organisation that gave it. The
 * two cannot be mistaken for each other: no code has the form of a reference. References come before codes.
 */
public sealed interface UnitIdentifier extends Comparable<UnitIdentifier> permits UnitReference, UnitCode {

    /** Which alternative an identifier is. */
    enum Kind {
        /** A {@link UnitReference}. */
        REFERENCE("Unit reference"),

        /** A {@link UnitCode}. */
        CODE("Unit code");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Unit reference'. */
        public String label() {
            return label;
        }
    }

    /**
     * A question with one answer for each alternative.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /** Answers for a unit reference. */
        R reference(UnitReference reference);

        /** Answers for a code. */
        R code(UnitCode code);
    }

    /**
     * Parses an identifier: whatever {@link UnitReference#parse} understands is a reference, all else is a code.
     *
     * @param text  the identifier
     */
    static UnitIdentifier parse(String text) {
        return UnitReference.hasForm(text) ? UnitReference.parse(text) : UnitCode.parse(text);
    }

    /** Returns the identifier as it is written. */
    String text();

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this identifier, one case for each alternative. */
    <R> R match(Cases<R> cases);

    @Override
    default int compareTo(UnitIdentifier other) {
        int order = kind().compareTo(other.kind());
        return order != 0 ? order : NaturalOrder.compare(text(), other.text());
    }
}
