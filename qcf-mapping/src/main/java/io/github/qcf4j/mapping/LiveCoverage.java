package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where every criterion and unit of a live portfolio stands, kept up to date from one criterion to the next.
 * <p>
 * Days are whole numbers as in {@link CriterionDays}, always the long ones.
 */
final class LiveCoverage {

    private static final CriterionStatus[] STATUSES = CriterionStatus.values();
    private static final UnitState[] STATES = UnitState.values();
    private static final int IN_PROGRESS = UnitState.IN_PROGRESS.ordinal();

    private final CoverageLayout layout;
    private final LiveChanges changes;
    private final LiveCriteria criteria;
    private final CriterionDays days;
    private final @Nullable UnitRollUp[] rollUps;
    private final boolean[] meetable;
    private final int[] asked;

    /** Whether a unit needs no more than a count of its covered criteria, on the day that is asked about. */
    private final boolean[] swift;

    private final UnitFlags flags;
    private final boolean[] inferable;
    private final long[] demandsUntil;
    private final byte[] statuses;
    private final byte[] states;
    private final int[] metInUnit;
    private final int[] liveInUnit;
    private final int[] recognisedInUnit;
    private final boolean[] selected;
    private final int[] worth;
    private final long[] credit = new long[STATES.length];
    private long epochDay;
    private int day;
    private int met;
    private int required;
    private int open;

    LiveCoverage(CoverageLayout layout, LivePairs pairs, LiveChanges changes) {
        this.layout = layout;
        this.changes = changes;
        this.criteria = new LiveCriteria(layout, pairs);
        this.days = criteria.days();
        this.rollUps = new UnitRollUp[layout.units()];
        this.meetable = new boolean[layout.units()];
        this.asked = new int[layout.units()];
        this.swift = new boolean[layout.units()];
        this.flags = new UnitFlags(layout.units());
        this.inferable = new boolean[layout.units()];
        this.demandsUntil = new long[layout.demands()];
        this.statuses = new byte[layout.criteria()];
        this.states = new byte[layout.units()];
        this.metInUnit = new int[layout.units()];
        this.liveInUnit = new int[layout.units()];
        this.recognisedInUnit = new int[layout.units()];
        this.selected = new boolean[layout.units()];
        this.worth = new int[layout.units()];
        Arrays.fill(states, (byte) UnitState.NOT_STARTED.ordinal());
        for (int unit = 0; unit < rollUps.length; unit++) {
            asked[unit] = layout.asked(unit);
            meetable[unit] = layout.plan(unit).canBeMet();
            rollUps[unit] = layout.isCounted(unit) ? null : new UnitRollUp(layout, unit, days);
        }
    }

    CoverageLayout layout() {
        return layout;
    }

    /** Sets the day that is asked about; nothing stands by it before units are rolled up. */
    void setDay(long on) {
        epochDay = on;
        day = DayCode.asked(on, true);
    }

    long day() {
        return epochDay;
    }

    /** Says that a unit is selected as soon as anything is live for it (V7.2). */
    void setInferable(int unit, boolean asSoonAsLive) {
        inferable[unit] = asSoonAsLive;
    }

    /** Takes over what the whole records of a unit were found to come to; the mappings are taken over already. */
    void load(int unit, PackedPortfolio packed) {
        flags.take(unit, packed.units);
        int first = layout.firstCriterion(unit);
        int end = layout.endCriterion(unit);
        recognisedInUnit[unit] = criteria.recognise(first, end, packed.recognised);
        for (int demand = layout.firstDemand(unit); demand < layout.firstDemand(unit + 1); demand++) {
            demandsUntil[demand] = packed.demandsUntil[demand];
        }
        liveInUnit[unit] = criteria.measureAll(first, end, flags.isRecognised(unit));
        rollUp(unit);
    }

    /** Takes over what the mappings of a criterion, summed up, come to. */
    private void measure(int criterion, int unit) {
        liveInUnit[unit] += criteria.measure(criterion, flags.isRecognised(unit));
    }

    /** Takes notice that the mappings of a criterion, summed up, came to something else. */
    void turn(int criterion) {
        int unit = layout.unitOf(criterion);
        if (!swift[unit]) {
            measure(criterion, unit);
            rollUp(unit);
            return;
        }
        int before = days.until(criterion);
        measure(criterion, unit);
        int now = days.until(criterion);
        int covered = (now >= day ? 1 : 0) - (before >= day ? 1 : 0);
        metInUnit[unit] += covered;
        if (selected[unit]) {
            met += covered;
            set(criterion, days.status(criterion, day));
        }
        boolean ready = metInUnit[unit] == asked[unit] && meetable[unit];
        if (ready || states[unit] != IN_PROGRESS || liveInUnit[unit] == 0) {
            settle(unit, ready);
        }
    }

    /** Finds anew where a unit and all its criteria stand, after any of them, or the day, changed. */
    void rollUp(int unit) {
        if (inferable[unit]) {
            flags.select(unit, liveInUnit[unit] > 0 ? UnitSelection.INFERRED : UnitSelection.NOT_SELECTED);
        }
        if (selected[unit]) {
            met -= metInUnit[unit];
            required -= asked[unit];
        }
        selected[unit] = flags.isSelected(unit);
        swift[unit] = rollUps[unit] == null && !inferable[unit] && !flags.isAchieved(unit) && !flags.isRecognised(unit);
        boolean ready = rollUpCriteria(unit);
        if (selected[unit]) {
            met += metInUnit[unit];
            required += asked[unit];
        }
        settle(unit, ready);
    }

    private boolean rollUpCriteria(int unit) {
        int first = layout.firstCriterion(unit);
        int end = layout.endCriterion(unit);
        int on = measuredOn(unit);
        UnitRollUp rollUp = rollUps[unit];
        if (rollUp == null) {
            metInUnit[unit] = days.covered(first, end, on);
        } else {
            long asked = flags.isAchieved(unit) ? flags.achievedOn(unit) : epochDay;
            rollUp.turnTo(demandsUntil, flags.isSignedOff(unit), on, asked);
            metInUnit[unit] = rollUp.met();
        }
        for (int criterion = first; criterion < end; criterion++) {
            CriterionStatus asked = rollUp == null ? days.status(criterion, on) : rollUp.status(criterion - first);
            set(criterion, selected[unit] ? asked : CriterionStatus.NOT_REQUIRED);
        }
        return rollUp == null ? isCountedReady(unit) : rollUp.isReady();
    }

    private boolean isCountedReady(int unit) {
        return metInUnit[unit] == asked[unit] && meetable[unit];
    }

    private void set(int criterion, CriterionStatus status) {
        int before = statuses[criterion];
        int now = status.ordinal();
        if (before != now) {
            changes.criterion(criterion, before);
            open += isOpen(now) - isOpen(before);
            statuses[criterion] = (byte) now;
        }
    }

    private static int isOpen(int status) {
        return status > CriterionStatus.MET.ordinal() ? 1 : 0;
    }

    /** Finds the state of a unit, and counts its credit there (V7, V7.11). */
    private void settle(int unit, boolean ready) {
        int before = states[unit];
        int now = state(unit, ready).ordinal();
        int credits = flags.isExempted(unit) && !layout.policy().exemptionCounts() ? 0 : layout.credit(unit);
        if (before != now || worth[unit] != credits) {
            changes.unit(unit, before);
            credit[before] -= worth[unit];
            credit[now] += credits;
            states[unit] = (byte) now;
            worth[unit] = credits;
        }
    }

    private UnitState state(int unit, boolean ready) {
        if (flags.isRecognised(unit)) {
            return UnitState.RECOGNISED;
        }
        if (flags.isAchieved(unit)) {
            return UnitState.ACHIEVED;
        }
        if (ready) {
            return UnitState.READY;
        }
        boolean started = liveInUnit[unit] > 0 || recognisedInUnit[unit] > 0 || flags.isSigned(unit);
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }

    /** Returns the code of the day on which ends are measured in a unit. */
    private int measuredOn(int unit) {
        return flags.isAchieved(unit) ? DayCode.asked(flags.achievedOn(unit), true) : day;
    }

    /** Returns the last day on which a criterion is met, as {@link CoverageView#metUntil} does. */
    long metUntil(int criterion) {
        int until = days.until(criterion);
        if (until == DayCode.NEVER) {
            return Long.MIN_VALUE;
        }
        int unit = layout.unitOf(criterion);
        boolean kept = flags.isAchieved(unit) && until >= measuredOn(unit);
        return kept ? PackedPortfolio.FOR_GOOD : DayCode.day(until, true);
    }

    CriterionStatus status(int criterion) {
        return STATUSES[statuses[criterion]];
    }

    UnitState state(int unit) {
        return STATES[states[unit]];
    }

    UnitFlags flags() {
        return flags;
    }

    boolean isRecognised(int criterion) {
        return criteria.isRecognised(criterion);
    }

    long demandUntil(int demand) {
        return demandsUntil[demand];
    }

    int met() {
        return met;
    }

    int required() {
        return required;
    }

    int metIn(int unit) {
        return metInUnit[unit];
    }

    int open() {
        return open;
    }

    int credit(int state) {
        return state == UnitState.NOT_STARTED.ordinal() ? 0 : (int) Math.min(credit[state], Integer.MAX_VALUE);
    }

    CoverageSummary summary(PackedPortfolio packed, LocalDate asOf) {
        return new CoverageSummary(packed, asOf, met, required, statuses.clone(), states.clone(), credit.clone());
    }
}
