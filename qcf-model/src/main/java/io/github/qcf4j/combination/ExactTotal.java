package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Credit;

/**
 * Whether whole units come to the total that a qualification states, such as '57 credits cannot be reached exactly: the
 * smallest total is 59 credits'.
 *
 * @param stated  the total that is stated
 * @param reach  whether a combination comes to it
 * @param smallest  the smallest total of a combination that comes to it or more
 */
public record ExactTotal(Credit stated, Reach reach, RangeEnd smallest) {

    public ExactTotal {
        requireNonNull(stated, "stated");
        requireNonNull(reach, "reach");
        requireNonNull(smallest, "smallest");
    }

    /** Whether a total can be reached, such as 'Exactly'. */
    public enum Reach {
        /** Some combination comes to it exactly. */
        EXACTLY("Exactly"),
        /** Every combination that comes to it comes to more. */
        ONLY_BEYOND("Only beyond"),
        /** No combination comes to it. */
        NOT_REACHED("Not reached"),
        /** It is not recorded, or was not searched to the end. */
        NOT_KNOWN("Not known");

        private final String label;

        Reach(String label) {
            this.label = label;
        }

        /** Returns the words this is shown as, such as 'Exactly'. */
        public String label() {
            return label;
        }
    }

    /** Returns the answer in a sentence. */
    public String sentence() {
        return switch (reach) {
            case EXACTLY -> "%s can be reached exactly".formatted(stated);
            case ONLY_BEYOND -> "%s cannot be reached exactly: the smallest total is %s".formatted(stated, smallest);
            case NOT_REACHED -> "%s cannot be reached".formatted(stated);
            case NOT_KNOWN -> "whether %s can be reached exactly is not known".formatted(stated);
        };
    }

    @Override
    public String toString() {
        return sentence();
    }
}
