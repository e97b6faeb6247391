package io.github.qcf4j.mapping;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the units and criteria of one packed learner after the other stand on a day (V3, V7). */
final class LearnerStanding {

    private static final int STATES = UnitState.values().length;
    private static final byte NOT_STARTED = (byte) UnitState.NOT_STARTED.ordinal();

    final CriterionStatuses criteria;
    final byte[] states;
    final int[] metInUnit;
    final long[] credit = new long[STATES];
    int met;
    int required;
    private final CoverageLayout layout;
    private final CriterionDays days;
    private final OpenCriteria open;
    private final @Nullable UnitRollUp[] rollUps;
    private final boolean[] meetable;
    private final boolean[] mayBeOpen;
    private final int[] measured;
    private final long allCredit;
    private boolean hasRollUps;
    private int[] touched;
    private boolean daysAreKnown;
    private long epochDay;
    private int day;
    private int recognised;

    LearnerStanding(CoverageLayout layout) {
        this.layout = layout;
        this.criteria = new CriterionStatuses(layout);
        this.days = new CriterionDays(layout);
        this.open = new OpenCriteria(layout.criteria());
        this.rollUps = new UnitRollUp[layout.units()];
        this.meetable = new boolean[layout.units()];
        this.mayBeOpen = new boolean[layout.units()];
        this.states = new byte[layout.units()];
        this.measured = new int[layout.units()];
        this.metInUnit = new int[layout.units()];
        long all = 0;
        for (int unit = 0; unit < rollUps.length; unit++) {
            rollUps[unit] = layout.isCounted(unit) ? null : new UnitRollUp(layout, unit, days);
            hasRollUps |= rollUps[unit] != null;
            meetable[unit] = layout.plan(unit).canBeMet();
            all += layout.credit(unit);
        }
        this.allCredit = all;
        this.touched = IntStream.range(0, rollUps.length).toArray();
    }

    /** Turns to another learner, of whom nothing is found yet. */
    void turnTo(PackedPortfolio learner) {
        for (int unit : touched) {
            states[unit] = NOT_STARTED;
            metInUnit[unit] = 0;
            mayBeOpen[unit] = false;
        }
        touched = learner.criteria.units;
        criteria.turnTo(learner.criteria);
        daysAreKnown = false;
    }

    /** Finds where a learner stands on a day, given in days since 1970-01-01. */
    void rollUp(PackedPortfolio learner, long on) {
        if (hasRollUps) {
            findDays(learner);
        }
        epochDay = on;
        day = DayCode.asked(on, learner.mappings.isLong());
        met = 0;
        required = 0;
        recognised = 0;
        criteria.clear();
        open.clear();
        Arrays.fill(credit, 0);
        credit[NOT_STARTED] = allCredit;
        for (int index = 0; index < touched.length; index++) {
            int unit = touched[index];
            boolean selected = learner.units.isSelected(unit);
            UnitState state = rollUp(learner, index, selected);
            states[unit] = (byte) state.ordinal();
            credit[NOT_STARTED] -= layout.credit(unit);
            credit[state.ordinal()] += credit(learner, unit);
            mayBeOpen[unit] = selected && !state.isHeld();
            if (selected) {
                met += metInUnit[unit];
                required += layout.asked(unit);
            }
        }
    }

    private void findDays(PackedPortfolio learner) {
        if (!daysAreKnown) {
            days.read(learner);
            daysAreKnown = true;
        }
    }

    private int credit(PackedPortfolio learner, int unit) {
        return learner.units.isExempted(unit) && !layout.policy().exemptionCounts() ? 0 : layout.credit(unit);
    }

    private UnitState rollUp(PackedPortfolio learner, int index, boolean selected) {
        int unit = touched[index];
        boolean isAchieved = learner.units.isAchieved(unit);
        boolean isRecognised = learner.units.isRecognised(unit);
        measured[unit] = isAchieved ? DayCode.asked(learner.units.achievedOn(unit), learner.mappings.isLong()) : day;
        boolean started = isRecognised
                || learner.criteria.isLive(index)
                || learner.units.isSigned(unit)
                || hasRecognised(learner, layout.endCriterion(unit));
        boolean ready = rollUps[unit] == null
                ? count(learner, index, isRecognised, selected)
                : ask(rollUps[unit], learner, unit, selected);
        if (isRecognised) {
            return UnitState.RECOGNISED;
        }
        if (isAchieved) {
            return UnitState.ACHIEVED;
        }
        if (ready) {
            return UnitState.READY;
        }
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }

    private boolean hasRecognised(PackedPortfolio learner, int end) {
        return recognised < learner.recognised.length && learner.recognised[recognised] < end;
    }

    /** Counts what is met in a unit, and returns whether the unit is ready. */
    private boolean count(PackedPortfolio learner, int index, boolean isRecognised, boolean selected) {
        int unit = touched[index];
        int end = layout.endCriterion(unit);
        if (isRecognised) {
            metInUnit[unit] = end - layout.firstCriterion(unit);
            criteria.recogniseUnit(unit);
            skipRecognised(learner, end);
        } else {
            int covered = criteria.read(unit, index, measured[unit]);
            while (hasRecognised(learner, end)) {
                covered += criteria.recognise(learner.recognised[recognised++]);
            }
            metInUnit[unit] = covered;
        }
        if (!selected) {
            criteria.release(unit);
        }
        return metInUnit[unit] == layout.asked(unit) && meetable[unit];
    }

    private void skipRecognised(PackedPortfolio learner, int end) {
        while (hasRecognised(learner, end)) {
            recognised++;
        }
    }

    /** Asks a unit that has more to say than a count, and returns whether it is ready. */
    private boolean ask(UnitRollUp rollUp, PackedPortfolio learner, int unit, boolean selected) {
        long on = learner.units.isAchieved(unit) ? learner.units.achievedOn(unit) : epochDay;
        rollUp.turnTo(learner, learner.units.isSignedOff(unit), measured[unit], on);
        metInUnit[unit] = rollUp.met();
        skipRecognised(learner, layout.endCriterion(unit));
        if (selected) {
            criteria.leaveOpen(unit);
        }
        return rollUp.isReady();
    }

    /** Finds the status of every criterion of a unit that has more to say than a count. */
    void resolve(int unit) {
        UnitRollUp rollUp = rollUps[unit];
        if (rollUp != null) {
            criteria.resolve(unit, rollUp);
        }
    }

    /** Finds the status of every criterion that is not known yet. */
    void resolveAll() {
        if (!hasRollUps) {
            return;
        }
        for (int unit = 0; unit < rollUps.length; unit++) {
            int first = layout.firstCriterion(unit);
            if (first < layout.endCriterion(unit) && criteria.statuses[first] == CriterionStatuses.UNKNOWN) {
                resolve(unit);
            }
        }
    }

    /** Returns the criteria that are asked for by selected units that are not held, and not covered. */
    OpenCriteria open() {
        if (!open.isKnown()) {
            open.begin();
            for (int unit : touched) {
                if (mayBeOpen[unit]) {
                    addOpen(unit);
                }
            }
            open.end();
        }
        return open;
    }

    private void addOpen(int unit) {
        int first = layout.firstCriterion(unit);
        int end = layout.endCriterion(unit);
        if (first < end && criteria.statuses[first] == CriterionStatuses.UNKNOWN) {
            resolve(unit);
        }
        open.add(criteria.statuses, first, end);
    }

    /** Returns the last day on which a criterion is met or recognised, as {@link CoverageView#metUntil} does. */
    long metUntil(PackedPortfolio learner, int criterion) {
        findDays(learner);
        int until = days.until(criterion);
        if (until == DayCode.NEVER) {
            return Long.MIN_VALUE;
        }
        int unit = layout.unitOf(criterion);
        boolean kept = learner.units.isAchieved(unit) && until >= measured[unit];
        return kept ? PackedPortfolio.FOR_GOOD : DayCode.day(until, learner.mappings.isLong());
    }

    /** Returns the code of the day on which ends are measured in a unit. */
    int measuredOn(int unit) {
        return measured[unit];
    }
}
