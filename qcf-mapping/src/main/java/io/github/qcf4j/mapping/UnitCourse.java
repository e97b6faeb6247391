package io.github.qcf4j.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a unit stood from day to day: what counts is counted on from one day to the next, and not anew for each.
 * <p>
 * First it is said what counts when, then days are gone through in order.
 */
final class UnitCourse implements Attained {

    private final UnitPlan plan;
    private final Records records;
    private final Window window;
    private final LocalDate knownUntil;
    private final Function<Offer, LocalDate> offeredSince;
    private final boolean asksForOccasions;
    private final Readiness readiness;
    private final List<Tally> tallies;
    private final List<CriterionCourse> criteria;
    private final List<Change> changes = new ArrayList<>();
    private final BitSet dated = new BitSet();
    private final BitSet known = new BitSet();
    private final BitSet met = new BitSet();
    private int next;
    private boolean counts = true;

    /**
     * Starts before the first day, with nothing.
     *
     * @param knownUntil  up to which day occasions are known
     * @param offeredSince  from when on a mapping counts
     */
    UnitCourse(
            UnitPlan plan,
            Records records,
            Window window,
            LocalDate knownUntil,
            Function<Offer, LocalDate> offeredSince) {
        this.plan = plan;
        this.records = records;
        this.window = window;
        this.knownUntil = knownUntil;
        this.offeredSince = offeredSince;
        this.asksForOccasions = plan.requirements().stream()
                .anyMatch(asking -> asking.requirement().occasions().isPresent());
        this.readiness = new Readiness(plan, this);
        this.tallies = plan.demands().stream()
                .map(demand -> new Tally(demand.requirement()))
                .toList();
        this.criteria = plan.criteria().stream()
                .map(criterion -> new CriterionCourse(
                        criterion.coverage(),
                        plan.demandsOn(criterion.index()).stream()
                                .map(demand -> tallies.get(demand.index()))
                                .toList(),
                        records))
                .toList();
    }

    /** Says that a criterion is recognised from a day on. */
    void recognise(int criterion, LocalDate from) {
        add(Days.later(from, window.from()).toEpochDay(), Turn.RECOGNISED, day -> {
            criteria.get(criterion).recognise(day);
            readiness.recognisedChanged();
            forget(criterion);
        });
    }

    /** Says that so many items have a live mapping to a criterion all the time. */
    void map(int criterion, int items) {
        criteria.get(criterion).map(items);
    }

    /** Says on which days one more item has a live mapping to a criterion. */
    void map(int criterion, DaySet days) {
        CriterionCourse course = criteria.get(criterion);
        for (int i = 0; i < days.ranges(); i++) {
            add(days.first(i), Turn.TOLD, day -> course.map(1));
            add(days.last(i) + 1, Turn.TOLD, day -> course.map(-1));
        }
    }

    /** Says on which days decisions count at all. */
    void countOn(DaySet days) {
        counts = days.contains(window.from().toEpochDay());
        for (int i = 0; i < days.ranges(); i++) {
            add(days.first(i), Turn.TOLD, day -> counts = true);
            add(days.last(i) + 1, Turn.TOLD, day -> counts = false);
        }
    }

    /** Says when a decision that finds a criterion met stands. */
    void stand(int criterion, CountingDays.Standing standing) {
        CriterionCourse course = criteria.get(criterion);
        Judgement judgement = standing.judgement();
        DaySet days = standing.days();
        for (int i = 0; i < days.ranges(); i++) {
            add(
                    days.first(i),
                    Turn.BEGINS,
                    changing(criterion, day -> course.decisions().begin(judgement, day)));
            add(
                    days.last(i) + 1,
                    Turn.ENDS,
                    changing(criterion, day -> course.decisions().end(judgement, day)));
        }
        for (int item : judgement.items()) {
            addOccasions(item);
            addShown(criterion, item);
        }
    }

    /** Says on which days an item that counts for a criterion has come to its end. */
    void lapse(int criterion, int item, DaySet days) {
        CriterionCourse course = criteria.get(criterion);
        course.decisions().maySuspend(item);
        for (int i = 0; i < days.ranges(); i++) {
            add(
                    days.first(i),
                    Turn.ENDS,
                    changing(criterion, day -> course.decisions().lapse(item, day)));
            add(
                    days.last(i) + 1,
                    Turn.BEGINS,
                    changing(criterion, day -> course.decisions().renew(item, day)));
        }
    }

    /** Says on which days a decision is left that is not so for good. */
    void pass(int criterion, CountingDays.Standing passing) {
        CriterionCourse course = criteria.get(criterion);
        Judgement judgement = passing.judgement();
        Arrays.stream(judgement.items()).forEach(course.decisions()::maySuspend);
        DaySet days = passing.days();
        for (int i = 0; i < days.ranges(); i++) {
            add(
                    days.first(i),
                    Turn.ENDS,
                    changing(criterion, day -> course.decisions().beginPassing(judgement, day)));
            add(
                    days.last(i) + 1,
                    Turn.BEGINS,
                    changing(criterion, day -> course.decisions().endPassing(judgement, day)));
        }
    }

    private void addOccasions(int id) {
        if (asksForOccasions && !dated.get(id)) {
            dated.set(id);
            Item item = records.item(id);
            for (LocalDate occurred : item.occurredBy(knownUntil).tailSet(window.from(), false)) {
                add(occurred.toEpochDay(), Turn.TOLD, day -> {
                    tallies.forEach(tally -> tally.addOccasion(item, day));
                    known.clear();
                });
            }
        }
    }

    private void addShown(int criterion, int item) {
        CriterionCourse course = criteria.get(criterion);
        List<String> attributes = course.attributes();
        if (attributes.isEmpty() || course.knowsShown(item)) {
            return;
        }
        List<Offer> offers = records.on(plan, plan.criterion(criterion)).offers(item);
        List<ShownValue> shown = ShownValue.of(records.item(item), offers, attributes, offeredSince, window);
        course.shows(item, shown);
        for (ShownValue value : shown) {
            for (int i = 0; i < value.days().ranges(); i++) {
                add(value.days().first(i), Turn.TOLD, changing(criterion, day -> course.beginShowing(item, value)));
                add(value.days().last(i) + 1, Turn.TOLD, changing(criterion, day -> course.endShowing(item, value)));
            }
        }
    }

    /** Returns something that happens to a criterion, after which its demands are looked at anew. */
    private Consumer<LocalDate> changing(int criterion, Consumer<LocalDate> change) {
        return day -> {
            change.accept(day);
            forget(criterion);
        };
    }

    private void add(long day, Turn turn, Consumer<LocalDate> happening) {
        if (day <= window.until().toEpochDay()) {
            changes.add(new Change(day, turn, happening));
        }
    }

    private void forget(int criterion) {
        plan.demandsOn(criterion).forEach(demand -> known.clear(demand.index()));
    }

    /** Returns the first day, and every later one on which something changes. */
    NavigableSet<Long> days() {
        NavigableSet<Long> days = new TreeSet<>();
        days.add(window.from().toEpochDay());
        changes.forEach(change -> days.add(change.day()));
        return days;
    }

    /** Goes to a day, which is not before the one it has come to. */
    void goTo(long day) {
        if (next == 0) {
            changes.sort(Comparator.comparingLong(Change::day).thenComparing(Change::turn));
        }
        while (next < changes.size() && changes.get(next).day() <= day) {
            Change change = changes.get(next);
            change.happening().accept(Days.earlier(LocalDate.ofEpochDay(change.day()), knownUntil));
            next++;
        }
    }

    /** Returns whether the unit is ready on the day it has come to, and what it lacks. */
    Readiness readiness() {
        return readiness;
    }

    @Override
    public boolean isRecognised(int criterion) {
        return criteria.get(criterion).isRecognised();
    }

    @Override
    public boolean isCovered(int criterion) {
        return isRecognised(criterion) || counts && criteria.get(criterion).isMet();
    }

    @Override
    public boolean isMet(DemandPlan demand) {
        if (!known.get(demand.index())) {
            known.set(demand.index());
            met.set(demand.index(), new Demands(demand, tallies.get(demand.index())).isMet());
        }
        return met.get(demand.index());
    }

    /** Returns the demands that were not looked at since something changed for them. */
    List<DemandPlan> changed() {
        List<DemandPlan> changed = new ArrayList<>();
        int demands = plan.demands().size();
        for (int i = known.nextClearBit(0); i < demands; i = known.nextClearBit(i + 1)) {
            changed.add(plan.demands().get(i));
        }
        return changed;
    }

    /** Returns what a demand lacks on the day it has come to. */
    List<Shortfall> shortfalls(DemandPlan demand) {
        return new Demands(demand, tallies.get(demand.index())).shortfalls();
    }

    /** In which order things happen on one day: what is told of what counted before comes before what changes that. */
    private enum Turn {
        TOLD,
        RECOGNISED,
        BEGINS,
        ENDS
    }

    private record Change(long day, Turn turn, Consumer<LocalDate> happening) {}
}
