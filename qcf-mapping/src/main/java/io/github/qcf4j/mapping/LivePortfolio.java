package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one learner while they grow, and at every moment where the learner stands.
 * <p>
 * It belongs to one thread. After each change it answers as a {@link CoverageView} of the whole records would, and
 * tells its {@linkplain #listen(CoverageListener) listeners} what is otherwise:
 * <pre>{@code
 * LivePortfolio live = LivePortfolio.of(mapper, portfolio, LocalDate.of(2014, 5, 1));
 * live.decide("E1", CriterionReference.parse("J/999/0001 1.2"), DecisionOutcome.MET, "assessor-7");
 * System.out.println(live.met() + " of " + live.required());
 * }</pre>
 * What a change costs depends on what it touches. A mapping, or a decision on one item by somebody who may decide, and
 * the withdrawal of either, read only what is recorded of the same item on the same criterion, however large the
 * portfolio, and look at the other items on the criterion where one is not enough; so it is in units that ask for
 * nothing but decisions and that the assessor has not signed off ({@link CoverageLayout#isPlain(int)}). Decisions on
 * items together, and any change in another unit, read the records of the unit, as sign-offs and recognitions do. All
 * records are read again for a registration, a person, an item that was named before it was recorded or that is
 * withdrawn, a decision made before its item came about, whatever concerns an item of which the age is asked, every
 * change where internal quality assurance is asked for or no qualification is known, and a day beyond the next record;
 * from one record to the next another day costs a look at every criterion.
 */
public final class LivePortfolio {

    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final PortfolioMapper mapper;
    private final @Nullable QualificationIdentifier named;
    private final LiveWork work;

    private LivePortfolio(
            PortfolioMapper mapper, Portfolio portfolio, @Nullable QualificationIdentifier named, LocalDate asOf) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.named = named;
        this.work = new LiveWork(
                mapper, named, portfolio.learner(), portfolio.records(), Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * Begins with the records of a learner, who is registered for one qualification or will be.
     *
     * @param mapper  the framework and the policy
     * @param portfolio  the records so far, which may be none but the learner's reference
     * @param asOf  the day that is asked about
     * @throws IllegalArgumentException  if the learner is registered for several qualifications
     */
    public static LivePortfolio of(PortfolioMapper mapper, Portfolio portfolio, LocalDate asOf) {
        return new LivePortfolio(mapper, portfolio, null, asOf);
    }

    /**
     * Begins with the records of a learner, asked about one of the qualifications that the learner is registered for.
     *
     * @param mapper  the framework and the policy
     * @param portfolio  the records so far
     * @param qualification  the qualification; while the learner is not registered for it, units alone are answered
     * @param asOf  the day that is asked about
     */
    public static LivePortfolio of(
            PortfolioMapper mapper, Portfolio portfolio, QualificationIdentifier qualification, LocalDate asOf) {
        return new LivePortfolio(mapper, portfolio, Objects.requireNonNull(qualification, "qualification"), asOf);
    }

    /** Adds a listener, who is told of every change from now on. */
    public void listen(CoverageListener listener) {
        work.listen(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Adds a record of any kind; a centre takes the place of the one before.
     *
     * @return the number by which the record can be taken back
     * @throws IllegalArgumentException  if its reference is given already, or if it registers the learner for another
     *     qualification and none was named
     */
    public int add(PortfolioRecord record) {
        return work.add(Objects.requireNonNull(record, "record"));
    }

    /** Adds the decision of an assessor, on the day that is asked about, on one item of evidence for one criterion. */
    public int decide(String evidence, CriterionReference criterion, DecisionOutcome outcome, String assessor) {
        return add(Decision.builder(List.of(evidence), List.of(criterion), outcome, asOf())
                .assessor(assessor)
                .build());
    }

    /**
     * Adds the decision of an assessor who is not named, in numbers alone.
     *
     * @param criterion  the number of the criterion in {@link #layout()}
     * @param item  the number of the item, from {@link #item(String)}
     * @param epochDay  the day of the decision, in days since 1970-01-01
     * @return the number by which the decision can be taken back
     */
    public int decide(int criterion, int item, DecisionOutcome outcome, long epochDay) {
        return work.add(criterion, checked(criterion, item), LiveOffers.outcome(outcome), checked(epochDay));
    }

    /**
     * Adds a mapping of one item to one criterion, in numbers alone.
     *
     * @param criterion  the number of the criterion in {@link #layout()}
     * @param item  the number of the item, from {@link #item(String)}
     * @param epochDay  the day of the mapping, in days since 1970-01-01
     * @return the number by which the mapping can be taken back
     */
    public int map(int criterion, int item, long epochDay) {
        return work.add(criterion, checked(criterion, item), PackedMappings.AWAITING, checked(epochDay));
    }

    private int checked(int criterion, int item) {
        Objects.checkIndex(criterion, work.coverage().criteria());
        return Objects.checkIndex(item, work.items().size());
    }

    private static long checked(long epochDay) {
        if (epochDay < FIRST_DAY || epochDay > LAST_DAY) {
            throw new IllegalArgumentException("Day '%d' must be one of the calendar".formatted(epochDay));
        }
        return epochDay;
    }

    /**
     * Adds that the record with a reference no longer stands from a day on (V2.7).
     *
     * @return the number by which the withdrawal can be taken back
     */
    public int withdraw(String reference, LocalDate on) {
        return add(Withdrawal.builder(reference, on).build());
    }

    /**
     * Adds that a record no longer stands from a day on (V2.7).
     *
     * @return the number by which the withdrawal can be taken back
     * @throws IllegalArgumentException  if the record has no reference by which it could be named
     */
    public int withdraw(PortfolioRecord record, LocalDate on) {
        return withdraw(
                record.reference()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Record '%s' must have a reference to be withdrawn".formatted(record))),
                on);
    }

    /**
     * Takes a record out as if it had never been added, as somebody does who clicked on the wrong line; what did stand
     * is withdrawn instead.
     *
     * @param number  the number that adding it returned; it may be given to another record from now on
     * @throws IllegalArgumentException  if no record has that number
     */
    public void takeBack(int number) {
        if (!work.records().isHeld(number)) {
            throw new IllegalArgumentException("Number '%d' must be that of a record that was added".formatted(number));
        }
        work.remove(number);
    }

    /** Asks about another day, before or after. */
    public void moveTo(LocalDate asOf) {
        work.moveTo(Objects.requireNonNull(asOf, "asOf"));
    }

    /** Returns the day that is asked about. */
    public LocalDate asOf() {
        return work.asOf();
    }

    /** Returns all records, in the order in which they were added. */
    public Portfolio portfolio() {
        return work.records().portfolio();
    }

    /** Returns the numbers of units and criteria. */
    public CoverageLayout layout() {
        return work.layout();
    }

    /**
     * Returns the number of an item of evidence, which it keeps as long as the portfolio lives.
     *
     * @throws IllegalArgumentException  if no record ever named it
     */
    public int item(String reference) {
        return work.items()
                .find(Objects.requireNonNull(reference, "reference"))
                .orElseThrow(() -> new IllegalArgumentException("Item '%s' must be recorded".formatted(reference)));
    }

    /** Returns where a criterion stands (V3). */
    public CriterionStatus status(int criterion) {
        return work.coverage().status(criterion);
    }

    /** Returns until when a criterion is met, as {@link CoverageView#metUntil(int)} says it. */
    public long metUntil(int criterion) {
        return work.coverage().metUntil(criterion);
    }

    /** Returns how far the learner has come with a unit (V7). */
    public UnitState state(int unit) {
        return work.coverage().state(unit);
    }

    /** Returns why a unit is selected, or that it is not. */
    public UnitSelection selection(int unit) {
        return work.coverage().flags().selection(unit);
    }

    /** Returns how many of the criteria that the selected units ask for are covered (V4.2). */
    public int met() {
        return work.coverage().met();
    }

    /** Returns how many criteria the selected units ask for; a choice counts as many as it asks for. */
    public int required() {
        return work.coverage().required();
    }

    /** Returns how many of the criteria that a unit asks for are covered. */
    public int met(int unit) {
        return work.coverage().metIn(unit);
    }

    /** Returns how many criteria are open: asked for by selected units that are not held, and not covered. */
    public int open() {
        return work.coverage().open();
    }

    /** Returns the credit of the units in a state, as it counts, or would count, towards the rules (V7.11). */
    public int credit(UnitState state) {
        return work.coverage().credit(state.ordinal());
    }

    /** Returns whether the units that are held satisfy the rules of combination (V7.14). */
    public boolean isSatisfied() {
        return work.isSatisfied();
    }

    /** Returns what is said now, to be kept; it costs a look at all records. */
    public CoverageSummary snapshot() {
        return work.summary();
    }

    /** Maps the records as they are now, which tells all of it in words. */
    public CoverageReport report() {
        return Optional.ofNullable(named)
                .map(qualification -> mapper.map(portfolio(), qualification, asOf()))
                .orElseGet(() -> mapper.map(portfolio(), asOf()));
    }

    /** Returns the learner, the day and the progress, such as 'L-1001 on 2014-11-21: 11/40'. */
    @Override
    public String toString() {
        return "%s on %s: %d/%d".formatted(work.records().learner(), asOf(), met(), required());
    }
}
