package io.github.qcf4j.mapping;

import java.util.Arrays;

/** In which state each unit of a live portfolio is, and the credit that there is in each state (V7.11). */
final class LiveStates {

    private static final UnitState[] STATES = UnitState.values();
    private static final int IN_PROGRESS = UnitState.IN_PROGRESS.ordinal();

    private final LiveChanges changes;
    private final byte[] states;
    private final int[] worth;
    private final long[] credit = new long[STATES.length];

    LiveStates(int units, LiveChanges changes) {
        this.changes = changes;
        this.states = new byte[units];
        this.worth = new int[units];
        Arrays.fill(states, (byte) UnitState.NOT_STARTED.ordinal());
    }

    UnitState of(int unit) {
        return STATES[states[unit]];
    }

    /** Returns whether a unit is in progress, as most are most of the time. */
    boolean isInProgress(int unit) {
        return states[unit] == IN_PROGRESS;
    }

    /** Says in which state a unit is, and with how much credit. */
    void put(int unit, UnitState state, int credits) {
        int before = states[unit];
        int now = state.ordinal();
        if (before != now || worth[unit] != credits) {
            changes.unit(unit, before);
            credit[before] -= worth[unit];
            credit[now] += credits;
            states[unit] = (byte) now;
            worth[unit] = credits;
        }
    }

    int credit(int state) {
        return state == UnitState.NOT_STARTED.ordinal() ? 0 : (int) Math.min(credit[state], Integer.MAX_VALUE);
    }

    byte[] copy() {
        return states.clone();
    }

    long[] creditCopy() {
        return credit.clone();
    }
}
