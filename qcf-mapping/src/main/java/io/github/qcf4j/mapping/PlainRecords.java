package io.github.qcf4j.mapping;

import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.PortfolioEvents;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of one portfolio in columns, which are filled in record by record.
 * <p>
 * Units and criteria are known by their numbers in the layout, and references by numbers of their own. The registration
 * has to come before whatever names a unit.
 */
final class PlainRecords {

    /** The most pairs of a criterion and an item that decisions are on. */
    private static final long MOST_PAIRS = 500_000;

    private final int asOf;
    private final PlainTexts texts;
    private final PlainItems items = new PlainItems();
    private final PlainDecisions decisions = new PlainDecisions();
    private final PlainCells cells = new PlainCells(decisions);
    private final PlainSignatures signatures = new PlainSignatures();
    private final PlainAssessors assessors = new PlainAssessors();
    private final IntColumn selected = new IntColumn();
    private @Nullable PlainRegistration registration;
    private int[] latest = new int[0];
    private int learner;
    private long pairs;
    private int last;
    private int next;

    /**
     * Makes empty columns.
     *
     * @param asOf  the day that is asked about
     * @param texts  the texts of references
     */
    PlainRecords(int asOf, PlainTexts texts) {
        this.asOf = asOf;
        this.texts = texts;
    }

    /** Begins with another portfolio. */
    void clear() {
        items.clear();
        decisions.clear();
        cells.clear();
        signatures.clear();
        assessors.clear();
        selected.clear();
        registration = null;
        pairs = 0;
        last = Integer.MIN_VALUE;
        next = Integer.MAX_VALUE;
    }

    /** Says whose the records are. */
    void learner(int reference) {
        learner = reference;
    }

    /** Says that something was recorded on a day. */
    void day(int day) {
        if (day > asOf) {
            next = Math.min(next, day);
        } else {
            last = Math.max(last, day);
        }
    }

    /** Says what the only registration asks for, apart from the units it lists. */
    void register(PlainRegistration registered) {
        Unusual.unless(registration == null);
        registration = registered;
        int units = registered.selections().length;
        latest = latest.length < units ? new int[units] : latest;
        Arrays.fill(latest, PortfolioEvents.UNDATED);
    }

    /** Says that the registration lists a unit. */
    void select(int unit) {
        selected.add(unit);
    }

    /** Adds that an item is offered for a criterion. */
    void map(int criterion, int item, int on) {
        if (on <= asOf) {
            cells.map(criterion, item, on);
        }
    }

    /** Begins a decision, unless it was made after the day asked about and is to be passed over. */
    void decision(DecisionOutcome outcome, int assessor, int on, int sequence) {
        if (on <= asOf) {
            decisions.begin(outcome, assessor, on, sequence);
        } else {
            decisions.pass();
        }
    }

    /** Adds that the decision begun last, the items of which are known, is on a criterion. */
    void decide(int decision, int criterion) {
        int first = decisions.firstItem(decision);
        int end = decisions.endItem(decision);
        pairs += end - first;
        Unusual.unless(pairs <= MOST_PAIRS);
        int unit = registration().layout().unitOf(criterion);
        latest[unit] = Math.max(latest[unit], decisions.on(decision));
        for (int item = first; item < end; item++) {
            cells.decide(criterion, decisions.item(item), decision);
        }
    }

    /** Returns the day that is asked about. */
    int asOf() {
        return asOf;
    }

    /** Returns what the registration asks for. */
    PlainRegistration registration() {
        PlainRegistration known = registration;
        if (known == null) {
            throw Unusual.here();
        }
        return known;
    }

    /** Returns the units that the registration lists, by their numbers. */
    IntColumn selected() {
        return selected;
    }

    PlainItems items() {
        return items;
    }

    PlainDecisions decisions() {
        return decisions;
    }

    PlainCells cells() {
        return cells;
    }

    PlainSignatures signatures() {
        return signatures;
    }

    PlainAssessors assessors() {
        return assessors;
    }

    /** Returns the last day of a decision on any criterion of a unit. */
    int latest(int unit) {
        return latest[unit];
    }

    /** Returns whose the records are, by the number of the reference. */
    int learner() {
        return learner;
    }

    /** Returns the reference with a number. */
    String text(int number) {
        return texts.get(number);
    }

    /** Returns the last day by the one asked about on which anything is recorded; the first of all if none is. */
    int last() {
        return last;
    }

    /** Returns the first day after the one asked about on which anything is recorded; the last of all if none is. */
    int next() {
        return next;
    }
}
