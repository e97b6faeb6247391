package io.github.qcf4j.model;

/**
 * What a qualification is known by: its number, such as '999/0002/6', or where it has none a code such as
 * 'C00/0745/9'.
 * <p>
 * Titles do not identify: one title may belong to several qualifications of different size. No code has the form
 * of a number. Numbers come before codes.
 */
public sealed interface QualificationIdentifier extends Comparable<QualificationIdentifier>
        permits QualificationNumber, QualificationCode {

    /** Which alternative an identifier is. */
    enum Kind {
        /** A {@link QualificationNumber}. */
        NUMBER("Qualification number"),

        /** A {@link QualificationCode}. */
        CODE("Qualification code");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Qualification number'. */
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

        /** Answers for a qualification number. */
        R number(QualificationNumber number);

        /** Answers for a code. */
        R code(QualificationCode code);
    }

    /**
     * Parses an identifier: whatever {@link QualificationNumber#parse} understands is a number, all else is a code.
     *
     * @param text  the identifier
     */
    static QualificationIdentifier parse(String text) {
        return QualificationNumber.hasForm(text) ? QualificationNumber.parse(text) : QualificationCode.parse(text);
    }

    /** Returns the identifier as it is written. */
    String text();

    /** Returns which alternative this is. */
    Kind kind();

    /** Answers a question about this identifier, one case for each alternative. */
    <R> R match(Cases<R> cases);

    @Override
    default int compareTo(QualificationIdentifier other) {
        int order = kind().compareTo(other.kind());
        return order != 0 ? order : NaturalOrder.compare(text(), other.text());
    }
}
