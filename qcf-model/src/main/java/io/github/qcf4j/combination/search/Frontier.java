package io.github.qcf4j.combination.search;

import org.jspecify.annotations.Nullable;

/**
 * The states of a part of the tree that are worth keeping: for each key the least cost, and how it came about.
 * <p>
 * A part is the own variables of a node, these with some of its children, or the whole of a node once it is closed.
 */
final class Frontier {

    private final int number;
    private final long[] keys;
    private final long[] costs;
    private final Origin origin;
    private @Nullable Frontier closed;

    /** Where the states came from. */
    interface Origin {

        /** Notes on the trace what a state came from. */
        void trace(int state, Trace trace);

        /** Returns how much more memory it takes, in states. */
        default int weight() {
            return 0;
        }
    }

    /** States made of a state of each of two parts. */
    record Pairs(Frontier left, Frontier right, long[] pairs) implements Origin {

        static long pair(int left, int right) {
            return (long) left << 32 | right;
        }

        @Override
        public void trace(int state, Trace trace) {
            trace.visit(left, (int) (pairs[state] >>> 32));
            trace.visit(right, (int) pairs[state]);
        }
    }

    /** States of a node before it was closed. */
    record Inner(Frontier inner, long[] states) implements Origin {

        @Override
        public void trace(int state, Trace trace) {
            trace.visit(inner, (int) states[state]);
        }
    }

    /**
     * States made variable by variable.
     *
     * @param last  for each state the last step, or -1
     * @param previous  for each step the one before, or -1
     * @param variables  for each step the variable
     * @param values  for each step its value
     */
    record Steps(int[] last, int[] previous, int[] variables, int[] values) implements Origin {

        @Override
        public void trace(int state, Trace trace) {
            for (int step = last[state]; step >= 0; step = previous[step]) {
                trace.set(variables[step], values[step]);
            }
        }

        @Override
        public int weight() {
            return previous.length / 2;
        }
    }

    Frontier(int number, long[] keys, long[] costs, Origin origin) {
        this.number = number;
        this.keys = keys;
        this.costs = costs;
        this.origin = origin;
    }

    /** Returns the number of the frontier, another for each. */
    int number() {
        return number;
    }

    int size() {
        return keys.length;
    }

    /** Returns how much memory it takes, in states. */
    int weight() {
        return keys.length + origin.weight();
    }

    long key(int state) {
        return keys[state];
    }

    long cost(int state) {
        return costs[state];
    }

    void trace(int state, Trace trace) {
        origin.trace(state, trace);
    }

    /** Returns the frontier of the node once it is closed, where that is known. */
    @Nullable
    Frontier closed() {
        return closed;
    }

    void closeAs(Frontier closedFrontier) {
        closed = closedFrontier;
    }
}
