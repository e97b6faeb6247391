package io.github.qcf4j.mapping;

import java.util.List;

/** What a change to a live portfolio changed, gathered until it is told all at once. */
final class LiveChanges {

    private static final CriterionStatus[] STATUSES = CriterionStatus.values();
    private static final UnitState[] STATES = UnitState.values();

    private final List<CoverageListener> listeners;
    private final LiveNotes criteria;
    private final LiveNotes units;
    private final int[] creditTold = new int[STATES.length];
    private boolean told;

    LiveChanges(List<CoverageListener> listeners, CoverageLayout layout) {
        this.listeners = listeners;
        this.criteria = new LiveNotes(layout.criteria());
        this.units = new LiveNotes(layout.units());
    }

    /** Notes where a criterion stood before it changed. */
    void criterion(int criterion, int before) {
        if (told) {
            criteria.add(criterion, before);
        }
    }

    /** Notes in which state a unit was before it, or its credit, changed. */
    void unit(int unit, int before) {
        if (told) {
            units.add(unit, before);
        }
    }

    /** Takes what is so now for told; what changes from now on is gathered. */
    void begin(LiveCoverage coverage) {
        told = true;
        for (int state = 0; state < creditTold.length; state++) {
            creditTold[state] = coverage.credit(state);
        }
        clear();
    }

    void clear() {
        criteria.clear();
        units.clear();
    }

    /** Tells what is otherwise than it was. */
    void tell(LiveCoverage coverage) {
        for (int i = 0; i < criteria.size(); i++) {
            int criterion = criteria.number(i);
            CriterionStatus before = STATUSES[criteria.before(i)];
            CriterionStatus now = coverage.status(criterion);
            if (before != now) {
                listeners.forEach(listener -> listener.criterionChanged(criterion, before, now));
            }
        }
        for (int i = 0; i < units.size(); i++) {
            int unit = units.number(i);
            UnitState before = STATES[units.before(i)];
            UnitState now = coverage.state(unit);
            if (before != now) {
                listeners.forEach(listener -> listener.unitChanged(unit, before, now));
            }
        }
        if (!units.isEmpty()) {
            tellCredit(coverage);
        }
    }

    private void tellCredit(LiveCoverage coverage) {
        for (UnitState state : STATES) {
            int before = creditTold[state.ordinal()];
            int now = coverage.credit(state.ordinal());
            if (before != now) {
                creditTold[state.ordinal()] = now;
                listeners.forEach(listener -> listener.creditChanged(state, before, now));
            }
        }
    }
}
