package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import java.util.List;

/** All that is kept of a live portfolio by the numbers of one layout. */
final class LiveNumbers {

    final CoverageLayout layout;
    final LivePairs pairs;
    final LiveCoverage coverage;
    final LiveChanges changes;
    private final LiveRecords records;
    private final LiveItems items;
    private final LiveTouch touch;
    private LiveIndex index;
    private final boolean plainPolicy;

    LiveNumbers(
            CoverageLayout layout,
            LiveRecords records,
            LiveItems items,
            LiveTouch touch,
            List<CoverageListener> listeners) {
        this.layout = layout;
        this.records = records;
        this.items = items;
        this.touch = touch;
        this.pairs = new LivePairs(items, layout.criteria());
        this.changes = new LiveChanges(listeners, layout);
        this.coverage = new LiveCoverage(layout, pairs, changes);
        this.plainPolicy = layout.policy().demands().stream()
                .allMatch(demand -> demand == PolicyDemand.MORE_THAN_WITNESS_TESTIMONY);
        this.index = indexed();
    }

    private LiveIndex indexed() {
        List<PortfolioRecord> people = records.few().stream()
                .filter(record -> record.kind() == RecordKind.PERSON)
                .toList();
        items.clear();
        LiveIndex made = new LiveIndex(layout, records, items, pairs, touch, people);
        made.addAll();
        return made;
    }

    /** Puts all records into numbers anew, as where another person or item is recorded. */
    void renumber() {
        pairs.clear();
        index = indexed();
    }

    LiveIndex index() {
        return index;
    }

    /** Returns whether the mappings of a criterion can be read from numbers, and tell on nothing else. */
    boolean isPlain(int criterion) {
        return coverage.isPlain(layout.unitOf(criterion)) && pairs.isPlain(criterion);
    }

    /** Reads the mappings of a criterion, one of which changed, if they are plain; says whether they are. */
    boolean turn(int criterion) {
        if (!pairs.sums().isKnown(criterion) || !coverage.turnAlone(criterion)) {
            return turnByUnit(criterion);
        }
        return true;
    }

    private boolean turnByUnit(int criterion) {
        if (!coverage.isPlain(layout.unitOf(criterion)) || !pairs.read(criterion)) {
            return false;
        }
        coverage.turn(criterion);
        return true;
    }

    /** Returns whether what is decided for a unit may tell on other units. */
    boolean isSpreading(int unit) {
        for (int criterion = layout.firstCriterion(unit); criterion < layout.endCriterion(unit); criterion++) {
            if (pairs.isSpreading(criterion)) {
                return true;
            }
        }
        return false;
    }

    /** Takes over what the records of a unit, reduced as wholes, came to. */
    void load(int unit, PackedPortfolio packed) {
        PackedMappings mappings = packed.mappings;
        int end = layout.endCriterion(unit);
        for (int criterion = layout.firstCriterion(unit); criterion < end; criterion++) {
            pairs.forget(criterion);
        }
        for (int mapping = mappings.first(layout.firstCriterion(unit));
                mapping < mappings.size() && mappings.criterion(mapping) < end;
                mapping++) {
            int state = mappings.stateOf(mapping);
            long until = state == PackedMappings.COUNTED
                    ? DayCode.day(mappings.day(mapping), mappings.isLong())
                    : PackedPortfolio.FOR_GOOD;
            int item = items.number(packed.item(mappings.items[mapping]));
            pairs.put(mappings.criterion(mapping), item, state, DayCode.of(until, true));
        }
        coverage.load(unit, packed, plainPolicy && layout.isPlain(unit));
    }

    /** Sets the day that is asked about, before it is said what stands by it. */
    void setDay(long day) {
        pairs.setDay(day);
        coverage.setDay(day);
    }

    /** Asks about another day, by then nothing further is recorded. */
    void moveTo(long day) {
        setDay(day);
        for (int unit = 0; unit < layout.units(); unit++) {
            coverage.rollUp(unit);
        }
    }
}
