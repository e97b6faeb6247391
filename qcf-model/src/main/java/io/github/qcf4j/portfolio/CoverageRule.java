package io.github.qcf4j.portfolio;

import java.util.Objects;

/**
 * How much accepted evidence makes a criterion met, such as '2 different items accepted'.
 * <p>
 * Products disagree on it: of three items mapped to a criterion one is accepted, and the criterion is complete,
 * incomplete or a third complete. So it is a value that a {@link CoveragePolicy} holds, and never a habit of a program.
 *
 * @param kind  what is counted
 * @param items  how many different items have to be accepted; 1 for every kind but {@link CoverageKind#ACCEPTED}
 */
public record CoverageRule(CoverageKind kind, int items) {

    /** One item that is accepted is enough. */
    public static final CoverageRule ANY_ACCEPTED = new CoverageRule(CoverageKind.ANY_ACCEPTED, 1);

    /** Every item that is mapped has to be accepted, and one has to be mapped. */
    public static final CoverageRule ALL_MAPPED_ACCEPTED = new CoverageRule(CoverageKind.ALL_MAPPED_ACCEPTED, 1);

    /** Each item that is mapped is a share of the criterion, and all shares make it met. */
    public static final CoverageRule PROPORTIONAL = new CoverageRule(CoverageKind.PROPORTIONAL, 1);

    /** One item that is accepted is enough, once the assessor has signed the unit off. */
    public static final CoverageRule FINAL_DECISION = new CoverageRule(CoverageKind.FINAL_DECISION, 1);

    /**
     * Checks the number of items.
     *
     * @throws IllegalArgumentException  if the number does not go with the kind
     */
    public CoverageRule {
        Objects.requireNonNull(kind, "kind");
        if (items < 1) {
            throw new IllegalArgumentException("Number of items '%s' must be 1 or more".formatted(items));
        }
        if (kind == CoverageKind.ACCEPTED && items == 1) {
            kind = CoverageKind.ANY_ACCEPTED;
        }
        if (kind != CoverageKind.ACCEPTED && items > 1) {
            throw new IllegalArgumentException(
                    "Number of items '%s' must be 1, as only a rule of accepted items counts them".formatted(items));
        }
    }

    /**
     * Returns the rule that asks for a number of different items, each accepted.
     *
     * @param items  how many, 1 or more
     */
    public static CoverageRule accepted(int items) {
        return new CoverageRule(CoverageKind.ACCEPTED, items);
    }

    /** Returns the rule in words, such as '2 different items accepted'. */
    @Override
    public String toString() {
        return kind == CoverageKind.ACCEPTED ? "%s different items accepted".formatted(items) : kind.label();
    }
}
