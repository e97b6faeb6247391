package io.github.qcf4j.feed;

import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.UnitState;

/** The units of one learner by their states: those that are selected, and those that were begun without being so. */
final class ResultCounts {

    private static final UnitState[] STATES = UnitState.values();

    private final int[] units = new int[STATES.length];

    private ResultCounts() {}

    static ResultCounts of(CoverageSummary summary) {
        ResultCounts counts = new ResultCounts();
        for (int unit = 0; unit < summary.layout().units(); unit++) {
            UnitState state = summary.state(unit);
            if (state != UnitState.NOT_STARTED || summary.selection(unit).isSelected()) {
                counts.units[state.ordinal()]++;
            }
        }
        return counts;
    }

    /** Returns how many units are in a state. */
    int units(UnitState state) {
        return units[state.ordinal()];
    }
}
