package io.github.qcf4j.combination.search;

import java.util.ArrayDeque;
import java.util.Deque;

/** The values of the variables that a state stands for, followed back from state to state. */
final class Trace {

    private final int[] values;
    private final Deque<Visit> open = new ArrayDeque<>();

    private record Visit(Frontier frontier, int state) {}

    private Trace(int[] values) {
        this.values = values;
    }

    /**
     * Returns the values of a state.
     *
     * @param others  the values of variables that no step sets
     */
    static int[] valuesOf(Frontier frontier, int state, int[] others) {
        Trace trace = new Trace(others.clone());
        trace.visit(frontier, state);
        while (!trace.open.isEmpty()) {
            Visit visit = trace.open.pop();
            visit.frontier().trace(visit.state(), trace);
        }
        return trace.values;
    }

    void visit(Frontier frontier, int state) {
        open.push(new Visit(frontier, state));
    }

    void set(int variable, int value) {
        values[variable] = value;
    }
}
