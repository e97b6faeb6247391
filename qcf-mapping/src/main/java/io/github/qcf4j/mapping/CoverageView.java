package io.github.qcf4j.mapping;

import java.time.LocalDate;
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

    private static final CriterionStatus[] STATUSES = CriterionStatus.values();
    private static final UnitState[] STATES = UnitState.values();

    private final CoverageLayout layout;
    private final LearnerStanding standing;
    private final byte[] statuses;
    private final int[] places;
    private @Nullable PackedPortfolio portfolio;
    private long epochDay;

    private CoverageView(CoverageLayout layout) {
        this.layout = layout;
        this.standing = new LearnerStanding(layout);
        this.statuses = standing.criteria.statuses;
        this.places = standing.criteria.places;
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
        this.epochDay = epochDay;
        standing.turnTo(portfolio);
        standing.rollUp(portfolio, epochDay);
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
        this.epochDay = epochDay;
        standing.rollUp(known, epochDay);
        return this;
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
        int status = statuses[criterion];
        return STATUSES[status >= 0 ? status : resolved(criterion)];
    }

    private int resolved(int criterion) {
        portfolio();
        standing.resolve(layout.unitOf(criterion));
        return statuses[criterion];
    }

    /**
     * Returns the last day on which a criterion is met or recognised if nothing more is recorded, in days since
     * 1970-01-01: {@link PackedPortfolio#FOR_GOOD} where it does not end, as in an achieved unit, and {@link Long#MIN_VALUE} where it is met on
     * no day.
     */
    public long metUntil(int criterion) {
        return standing.metUntil(portfolio(), criterion);
    }

    /** Returns how many of the criteria that the selected units ask for are covered (V4.2). */
    public int met() {
        return standing.met;
    }

    /** Returns how many criteria the selected units ask for; a choice counts as many as it asks for. */
    public int required() {
        return standing.required;
    }

    /** Returns how many of the criteria that a unit asks for are covered. */
    public int met(int unit) {
        return standing.metInUnit[unit];
    }

    /** Returns how many criteria a unit asks for. */
    public int required(int unit) {
        return layout.asked(unit);
    }

    /** Returns how many criteria of an outcome are met or recognised. */
    public int metOfOutcome(int outcome) {
        int covered = standing.criteria.coveredOfOutcome[outcome];
        return covered >= 0 ? covered : resolvedOfOutcome(outcome);
    }

    private int resolvedOfOutcome(int outcome) {
        portfolio();
        standing.resolve(layout.unitOfOutcome(outcome));
        return standing.criteria.coveredOfOutcome[outcome];
    }

    /** Returns how far the learner has come with a unit (V7). */
    public UnitState state(int unit) {
        return STATES[standing.states[unit]];
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
        portfolio();
        return standing.open().size();
    }

    /** Returns the first open criterion from a number on, or -1 if there is none. */
    public int nextOpen(int from) {
        portfolio();
        return standing.open().from(from);
    }

    /** Returns how many items are live for a criterion, counted or not. */
    public int evidenceCount(int criterion) {
        int[] first = portfolio().criteria.first;
        int place = places[criterion];
        return first[place + 1] - first[place];
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
        boolean ended = state == MappingState.COUNTED
                && known.mappings.day(mapping) < standing.measuredOn(layout.unitOf(criterion));
        return ended ? MappingState.LAPSED : state;
    }

    private int mapping(int criterion, int position) {
        int first = portfolio().criteria.first[places[criterion]];
        return first + Objects.checkIndex(position, evidenceCount(criterion));
    }

    /** Returns the credit of the units in a state, as it counts, or would count, towards the rules (V7.11). */
    public int credit(UnitState state) {
        return state == UnitState.NOT_STARTED ? 0 : (int) Math.min(standing.credit[state.ordinal()], Integer.MAX_VALUE);
    }

    /** Returns what the view says now, to be kept. */
    public CoverageSummary snapshot() {
        PackedPortfolio known = portfolio();
        standing.resolveAll();
        return new CoverageSummary(
                known,
                LocalDate.ofEpochDay(epochDay),
                standing.met,
                standing.required,
                statuses.clone(),
                standing.states.clone(),
                standing.credit.clone());
    }
}
