package io.github.qcf4j.combination.search;

/** The best solution found so far. */
final class Incumbent {

    /** What is told where no solution was found. */
    static final long NONE = Long.MAX_VALUE;

    private final Variables variables;
    private long value = NONE;
    private int[] places = new int[0];

    Incumbent(Variables variables) {
        this.variables = variables;
    }

    /** Looks whether values are a solution, and a better one; of two that cost the same the first stays. */
    void consider(int[] values) {
        if (variables.fit(values)) {
            int[] found = variables.places(values);
            long cost = PlainEvaluation.cost(variables.problem(), found);
            if (cost < value) {
                value = cost;
                places = found;
            }
        }
    }

    /** Returns what the solution costs, or {@link #NONE}. */
    long value() {
        return value;
    }

    boolean isFound() {
        return value != NONE;
    }

    /** Returns the node of each item; not a copy. */
    int[] places() {
        return places;
    }
}
