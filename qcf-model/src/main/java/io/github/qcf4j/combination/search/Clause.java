package io.github.qcf4j.combination.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One thing a solution of a {@link Problem} must meet, or pay for where it is soft. */
public sealed interface Clause {

    /** The penalty of a clause that must hold. */
    long HARD = Long.MAX_VALUE;

    /** Returns the hard clause that a node gives at least so much in a dimension. */
    static Linear atLeast(int node, int dimension, long least) {
        return new Linear(List.of(new Term(1, node, dimension)), least, HARD, 1);
    }

    /** Returns the hard clause that a node gives at most so much in a dimension. */
    static Linear atMost(int node, int dimension, long most) {
        return new Linear(List.of(new Term(-1, node, dimension)), -most, HARD, 1);
    }

    /**
     * A sum that must reach a bound: the sum of coefficient times {@code given(node, dimension)} is at least the bound.
     * <p>
     * What is missing is the bound less the sum, where that is positive; the shortfall is what is missing divided by the
     * scale, rounded up. A hard clause has no shortfall, a soft one costs the penalty for each unit of shortfall.
     *
     * @param terms  the summands; the same node and dimension may occur more than once
     * @param bound  what the sum must reach
     * @param penalty  {@link #HARD}, or what a unit of shortfall costs, zero or more
     * @param scale  how much is missing for one unit of shortfall, one or more
     */
    record Linear(List<Term> terms, long bound, long penalty, long scale) implements Clause {

        public Linear {
            terms = List.copyOf(requireNonNull(terms, "terms"));
            if (penalty < 0) {
                throw new IllegalArgumentException("Penalty '%s' must be zero or more".formatted(penalty));
            }
            if (scale < 1) {
                throw new IllegalArgumentException("Scale '%s' must be one or more".formatted(scale));
            }
        }

        /** Returns the hard clause that a sum reaches a bound. */
        public static Linear of(List<Term> terms, long bound) {
            return new Linear(terms, bound, HARD, 1);
        }

        /** Returns the clause made soft. */
        public Linear withPenalty(long perUnitOfShortfall) {
            return new Linear(terms, bound, perUnitOfShortfall, scale);
        }

        /** Returns the clause with another scale. */
        public Linear withScale(long missingPerUnitOfShortfall) {
            return new Linear(terms, bound, penalty, missingPerUnitOfShortfall);
        }

        public boolean isHard() {
            return penalty == HARD;
        }
    }

    /**
     * A choice: all clauses of one alternative hold.
     * <p>
     * It costs what its cheapest alternative costs, and that is the sum of what the clauses of the alternative cost. An
     * alternative without clauses holds always; a choice without alternatives never.
     *
     * @param alternatives  the alternatives, the preferred first
     */
    record Either(List<List<Clause>> alternatives) implements Clause {

        public Either {
            alternatives = requireNonNull(alternatives, "alternatives").stream()
                    .map(List::copyOf)
                    .toList();
        }
    }
}
