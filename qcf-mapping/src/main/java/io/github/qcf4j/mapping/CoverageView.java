package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one learner after the other stands: a workspace that is filled, asked and filled again.
 * <p>
 * A view belongs to one thread, and what it says changes with {@link #map(PackedPortfolio, LocalDate)} and
 * {@link #moveTo(LocalDate)}; {@link #snapshot()} keeps an answer. Filling it makes no objects, where no unit has a
 * choice among criteria and no evidence is demanded:
 * <pre>{@code
 * CoverageView view = CoverageView.of(layout);
 * for (PackedPortfolio learner : learners) {
 *     view.map(learner, asOf);
 *     System.out.println(learner.learner() + " " + view.met() + " of " + view.required());
 * }
 * }</pre>
 * It answers as {@link CoverageReport} does, which tells more: the reasons, the gaps in words, and what is wrong.
 */
public final class CoverageView {

    private static final UnitState[] STATES = UnitState.values();

    private final CoverageLayout layout;
    private final CriterionDays days;
    private final @Nullable UnitRollUp[] rollUps;
    private final byte[] states;
    private final int[] measured;
    private final int[] metInUnit;
    private final long[] credit = new long[STATES.length];
    private final EvidenceIndex evidence;
    private @Nullable PackedPortfolio portfolio;
    private long epochDay;
    private int day;
    private int met;
    private int required;

    private CoverageView(CoverageLayout layout) {
        this.layout = layout;
        this.days = new CriterionDays(layout);
        this.rollUps = new UnitRollUp[layout.units()];
        for (int unit = 0; unit < rollUps.length; unit++) {
            rollUps[unit] = layout.isCounted(unit) ? null : new UnitRollUp(layout, unit, days);
        }
        this.states = new byte[layout.units()];
        this.measured = new int[layout.units()];
        this.metInUnit = new int[layout.units()];
        this.evidence = new EvidenceIndex(layout.criteria());
    }

    /** Returns an empty view of the learners of a layout. */
    public static CoverageView of(CoverageLayout layout) {
        return new CoverageView(Objects.requireNonNull(layout, "layout"));
    }

    /**
     * Turns to a learner on a day.
     *
     * @throws IllegalArgumentException  if the learner was packed for another layout, or not for that day
     */
    public CoverageView map(PackedPortfolio portfolio, LocalDate asOf) {
        return map(portfolio, asOf.toEpochDay());
    }

    /**
     * Turns to a learner on a day, given in days since 1970-01-01.
     *
     * @throws IllegalArgumentException  if the learner was packed for another layout, or not for that day
     */
    public CoverageView map(PackedPortfolio portfolio, long epochDay) {
        if (portfolio.layout() != layout && !portfolio.layout().equals(layout)) {
            throw new IllegalArgumentException("Portfolio '%s' must be packed for %s".formatted(portfolio, layout));
        }
        portfolio.requireAnswered(epochDay);
        this.portfolio = portfolio;
        days.read(portfolio);
        evidence.clear();
        rollUp(portfolio, epochDay);
        return this;
    }

    /** Asks about the same learner on another day. */
    public CoverageView moveTo(LocalDate asOf) {
        return moveTo(asOf.toEpochDay());
    }

    /**
     * Asks about the same learner on another day, given in days since 1970-01-01.
     *
     * @throws IllegalArgumentException  if the learner was not packed for that day
     */
    public CoverageView moveTo(long epochDay) {
        PackedPortfolio known = portfolio();
        known.requireAnswered(epochDay);
        rollUp(known, epochDay);
        return this;
    }

    private void rollUp(PackedPortfolio learner, long on) {
        epochDay = on;
        day = DayCode.asked(on, learner.mappings.isLong());
        met = 0;
        required = 0;
        Arrays.fill(credit, 0);
        for (int unit = 0; unit < states.length; unit++) {
            int state = rollUp(learner, unit).ordinal();
            states[unit] = (byte) state;
            credit[state] += credit(learner, unit);
            if (learner.units.isSelected(unit)) {
                met += metInUnit[unit];
                required += layout.asked(unit);
            }
        }
    }

    private UnitState rollUp(PackedPortfolio learner, int unit) {
        measured[unit] = measuredOn(learner, unit);
        boolean recognised = learner.units.isRecognised(unit);
        boolean started =
                recognised || days.isLive(unit) || learner.units.isSigned(unit) || hasRecognised(learner, unit);
        if (!started && rollUps[unit] == null) {
            metInUnit[unit] = 0;
            return UnitState.NOT_STARTED;
        }
        boolean ready = measure(learner, unit);
        if (recognised) {
            return UnitState.RECOGNISED;
        }
        if (learner.units.isAchieved(unit)) {
            return UnitState.ACHIEVED;
        }
        if (ready) {
            return UnitState.READY;
        }
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }

    private boolean hasRecognised(PackedPortfolio learner, int unit) {
        for (int criterion : learner.recognised) {
            if (layout.unitOf(criterion) == unit) {
                return true;
            }
        }
        return false;
    }

    /** Counts what is met in a unit, and returns whether the unit is ready. */
    private boolean measure(PackedPortfolio learner, int unit) {
        UnitRollUp rollUp = rollUps[unit];
        if (rollUp == null) {
            int first = layout.firstCriterion(unit);
            metInUnit[unit] = days.covered(first, layout.endCriterion(unit), measured[unit]);
            return metInUnit[unit] == layout.asked(unit) && layout.plan(unit).canBeMet();
        }
        long on = learner.units.isAchieved(unit) ? learner.units.achievedOn(unit) : epochDay;
        rollUp.turnTo(learner, learner.units.isSignedOff(unit), measured[unit], on);
        metInUnit[unit] = rollUp.met();
        return rollUp.isReady();
    }

    /** Returns the code of the day on which ends are measured in a unit. */
    private int measuredOn(PackedPortfolio learner, int unit) {
        return learner.units.isAchieved(unit)
                ? DayCode.asked(learner.units.achievedOn(unit), learner.mappings.isLong())
                : day;
    }

    private int credit(PackedPortfolio learner, int unit) {
        return learner.units.isExempted(unit) && !layout.policy().exemptionCounts() ? 0 : layout.credit(unit);
    }

    private PackedPortfolio portfolio() {
        PackedPortfolio known = portfolio;
        if (known == null) {
            throw new IllegalStateException("View of %s must be given a portfolio first".formatted(layout));
        }
        return known;
    }

    /** Returns the numbers of units and criteria. */
    public CoverageLayout layout() {
        return layout;
    }

    /** Returns where a criterion stands (V3). */
    public CriterionStatus status(int criterion) {
        int unit = layout.unitOf(criterion);
        if (!portfolio().units.isSelected(unit)) {
            return CriterionStatus.NOT_REQUIRED;
        }
        UnitRollUp rollUp = rollUps[unit];
        return rollUp == null
                ? days.status(criterion, measured[unit])
                : rollUp.status(criterion - layout.firstCriterion(unit));
    }

    /**
     * Returns the last day on which a criterion is met or recognised if nothing more is recorded, in days since
     * 1970-01-01: {@link PackedPortfolio#FOR_GOOD} where it does not end, as in an achieved unit, and {@link Long#MIN_VALUE} where it is met on
     * no day.
     */
    public long metUntil(int criterion) {
        int until = days.until(criterion);
        if (until == DayCode.NEVER) {
            return Long.MIN_VALUE;
        }
        PackedPortfolio known = portfolio();
        int unit = layout.unitOf(criterion);
        boolean kept = known.units.isAchieved(unit) && until >= measured[unit];
        return kept ? PackedPortfolio.FOR_GOOD : DayCode.day(until, known.mappings.isLong());
    }

    /** Returns how many of the criteria that the selected units ask for are covered (V4.2). */
    public int met() {
        return met;
    }

    /** Returns how many criteria the selected units ask for; a choice counts as many as it asks for. */
    public int required() {
        return required;
    }

    /** Returns how many of the criteria that a unit asks for are covered. */
    public int met(int unit) {
        return metInUnit[unit];
    }

    /** Returns how many criteria a unit asks for. */
    public int required(int unit) {
        return layout.asked(unit);
    }

    /** Returns how many criteria of an outcome are met or recognised. */
    public int metOfOutcome(int outcome) {
        int unit = layout.unitOfOutcome(outcome);
        int first = layout.firstCriterionOfOutcome(outcome);
        int end = layout.endCriterionOfOutcome(outcome);
        if (rollUps[unit] == null) {
            return portfolio().units.isSelected(unit) ? days.covered(first, end, measured[unit]) : 0;
        }
        int covered = 0;
        for (int criterion = first; criterion < end; criterion++) {
            covered += status(criterion).isCovered() ? 1 : 0;
        }
        return covered;
    }

    /** Returns how far the learner has come with a unit (V7). */
    public UnitState state(int unit) {
        return STATES[states[unit]];
    }

    /** Returns why a unit is selected, or that it is not. */
    public UnitSelection selection(int unit) {
        return portfolio().units.selection(unit);
    }

    /** Returns whether the learner works for a unit. */
    public boolean isSelected(int unit) {
        return portfolio().units.isSelected(unit);
    }

    /** Returns how many criteria are open: asked for by selected units that are not held, and not covered. */
    public int open() {
        int open = 0;
        for (int criterion = nextOpen(0); criterion >= 0; criterion = nextOpen(criterion + 1)) {
            open++;
        }
        return open;
    }

    /** Returns the first open criterion from a number on, or -1 if there is none. */
    public int nextOpen(int from) {
        PackedPortfolio known = portfolio();
        int criterion = from;
        while (criterion < layout.criteria()) {
            int unit = layout.unitOf(criterion);
            int end = layout.endCriterion(unit);
            if (known.units.isSelected(unit) && !state(unit).isHeld()) {
                int open = nextOpen(criterion, end, unit);
                if (open >= 0) {
                    return open;
                }
            }
            criterion = end;
        }
        return -1;
    }

    private int nextOpen(int from, int end, int unit) {
        UnitRollUp rollUp = rollUps[unit];
        int first = layout.firstCriterion(unit);
        for (int criterion = from; criterion < end; criterion++) {
            boolean open = rollUp == null ? !days.isCovered(criterion, day) : rollUp.isOpen(criterion - first);
            if (open) {
                return criterion;
            }
        }
        return -1;
    }

    /** Returns how many items are live for a criterion, counted or not. */
    public int evidenceCount(int criterion) {
        return evidence.count(portfolio().mappings, criterion);
    }

    /** Returns the number of an item that is live for a criterion, the first of them at position 0. */
    public int evidence(int criterion, int position) {
        return portfolio().mappings.items[mapping(criterion, position)];
    }

    /**
     * Returns what came of an item for a criterion, the first of them at position 0, as if its unit were selected.
     * <p>
     * What a report tells as partly met, though no decision that stands says so, is told as not yet met.
     */
    public MappingState evidenceState(int criterion, int position) {
        PackedPortfolio known = portfolio();
        int mapping = mapping(criterion, position);
        MappingState state = PackedMappings.state(known.mappings.stateOf(mapping));
        boolean ended =
                state == MappingState.COUNTED && known.mappings.day(mapping) < measured[layout.unitOf(criterion)];
        return ended ? MappingState.LAPSED : state;
    }

    private int mapping(int criterion, int position) {
        return evidence.first(portfolio().mappings, criterion) + Objects.checkIndex(position, evidenceCount(criterion));
    }

    /** Returns the credit of the units in a state, as it counts, or would count, towards the rules (V7.11). */
    public int credit(UnitState state) {
        return state == UnitState.NOT_STARTED ? 0 : (int) Math.min(credit[state.ordinal()], Integer.MAX_VALUE);
    }

    /** Returns what the view says now, to be kept. */
    public CoverageSummary snapshot() {
        byte[] statuses = new byte[layout.criteria()];
        for (int criterion = 0; criterion < statuses.length; criterion++) {
            statuses[criterion] = (byte) status(criterion).ordinal();
        }
        return new CoverageSummary(
                portfolio(), LocalDate.ofEpochDay(epochDay), met, required, statuses, states.clone(), credit.clone());
    }
}
