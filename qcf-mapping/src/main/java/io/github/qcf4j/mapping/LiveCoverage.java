package io.github.qcf4j.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where every criterion and unit of a live portfolio stands, kept up to date from one criterion to the next.
 * <p>
 * Days are whole numbers as in {@link CriterionDays}, always the long ones.
 */
final class LiveCoverage {

    private final CoverageLayout layout;
    private final LiveCriteria criteria;
    private final LiveSums sums;
    private final CriterionDays days;
    private final @Nullable UnitRollUp[] rollUps;
    private final boolean[] meetable;
    private final int[] asked;

    /** Whether a unit needs no more than a count of its covered criteria, on the day that is asked about. */
    private final boolean[] swift;

    /** Whether nothing but its own mappings says where a criterion stands that is asked for. */
    private final boolean[] alone;

    private final boolean[] plain;

    private final UnitFlags flags;
    private final boolean[] inferable;
    private final long[] demandsUntil;
    private final LiveStatuses statuses;
    private final LiveStates states;
    private final int[] metInUnit;
    private final int[] liveInUnit;
    private final int[] recognisedInUnit;
    private final boolean[] selected;
    private long epochDay;
    private int day;
    private int met;
    private int required;

    LiveCoverage(CoverageLayout layout, LivePairs pairs, LiveChanges changes) {
        this.layout = layout;
        this.criteria = new LiveCriteria(layout, pairs);
        this.sums = pairs.sums();
        this.days = criteria.days();
        this.rollUps = new UnitRollUp[layout.units()];
        this.meetable = new boolean[layout.units()];
        this.asked = new int[layout.units()];
        this.swift = new boolean[layout.units()];
        this.alone = new boolean[layout.criteria()];
        this.plain = new boolean[layout.units()];
        this.flags = new UnitFlags(layout.units());
        this.inferable = new boolean[layout.units()];
        this.demandsUntil = new long[layout.demands()];
        this.statuses = new LiveStatuses(layout.criteria(), changes);
        this.states = new LiveStates(layout.units(), changes);
        this.metInUnit = new int[layout.units()];
        this.liveInUnit = new int[layout.units()];
        this.recognisedInUnit = new int[layout.units()];
        this.selected = new boolean[layout.units()];
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

    /**
     * Takes over what the whole records of a unit were found to come to; the mappings are taken over already.
     *
     * @param isPlain  whether its mappings and decisions tell on nothing but their criteria before it is signed off
     */
    void load(int unit, PackedPortfolio packed, boolean isPlain) {
        flags.take(unit, packed.units);
        plain[unit] = isPlain && !flags.isSignedOff(unit);
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
        boolean was = criteria.isLive(criterion);
        criteria.measure(criterion, flags.isRecognised(unit));
        if (was != criteria.isLive(criterion)) {
            liveInUnit[unit] += was ? -1 : 1;
        }
    }

    /**
     * Takes notice that the mappings of a criterion, summed up, may have come to something else, if nothing but they
     * say where it stands; says whether it is so.
     */
    boolean turnAlone(int criterion) {
        if (!alone[criterion]) {
            return false;
        }
        int was = criteria.found(criterion);
        int before = days.until(criterion);
        int found = sums.found(criterion);
        int now = sums.latest(criterion);
        if (found != was || now != before) {
            criteria.measureAny(criterion, now, found);
            statuses.put(criterion, CriterionDays.status(now, found, day));
            int live = (found != 0 ? 1 : 0) - (was != 0 ? 1 : 0);
            int covered = (now >= day ? 1 : 0) - (before >= day ? 1 : 0);
            if (live != 0 || covered != 0) {
                int unit = layout.unitOf(criterion);
                liveInUnit[unit] += live;
                met += covered;
                count(unit, covered);
            }
        }
        return true;
    }

    /** Counts criteria of a unit that are covered now, or no longer, which may be all that it needs. */
    private void count(int unit, int covered) {
        metInUnit[unit] += covered;
        boolean ready = isCountedReady(unit);
        if (ready || liveInUnit[unit] == 0 || !states.isInProgress(unit)) {
            settle(unit, ready);
        }
    }

    /** Takes notice that the mappings of a criterion, summed up, may have come to something else. */
    void turn(int criterion) {
        int unit = layout.unitOf(criterion);
        int before = days.until(criterion);
        measure(criterion, unit);
        if (!swift[unit]) {
            rollUp(unit);
            return;
        }
        int covered = (days.until(criterion) >= day ? 1 : 0) - (before >= day ? 1 : 0);
        if (selected[unit]) {
            met += covered;
            statuses.put(criterion, days.status(criterion, day));
        }
        count(unit, covered);
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
            statuses.put(criterion, selected[unit] ? asked : CriterionStatus.NOT_REQUIRED);
            alone[criterion] = swift[unit] && selected[unit] && plain[unit] && criteria.isMetByAny(criterion);
        }
        return rollUp == null ? isCountedReady(unit) : rollUp.isReady();
    }

    private boolean isCountedReady(int unit) {
        return metInUnit[unit] == asked[unit] && meetable[unit];
    }

    /** Finds the state of a unit, and counts its credit there (V7, V7.11). */
    private void settle(int unit, boolean ready) {
        boolean without = flags.isExempted(unit) && !layout.policy().exemptionCounts();
        states.put(unit, state(unit, ready), without ? 0 : layout.credit(unit));
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

    /** Returns whether the mappings and decisions on a unit tell on nothing but their criteria. */
    boolean isPlain(int unit) {
        return plain[unit];
    }

    CriterionStatus status(int criterion) {
        return statuses.of(criterion);
    }

    UnitState state(int unit) {
        return states.of(unit);
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

    int criteria() {
        return alone.length;
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
        return statuses.open();
    }

    int credit(int state) {
        return states.credit(state);
    }

    CoverageSummary summary(PackedPortfolio packed, LocalDate asOf) {
        return new CoverageSummary(packed, asOf, met, required, statuses.copy(), states.copy(), states.creditCopy());
    }
}
