package io.github.qcf4j.mapping;

import io.github.qcf4j.model.QualificationIdentifier;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the records of a live portfolio and finds anew what they come to, as little of it as is safe: one criterion
 * from numbers, else a unit, else all.
 */
final class LiveWork {

    private final LiveItems items;
    private final LiveRecords records;
    private final LiveReduction reduction;
    private final LiveTouch touch = new LiveTouch();
    private final LiveTelling telling = new LiveTelling();
    private final LiveHeldDays held = new LiveHeldDays();
    private LiveNumbers numbers;
    private LocalDate asOf;

    LiveWork(
            PortfolioMapper mapper,
            @Nullable QualificationIdentifier named,
            String learner,
            List<PortfolioRecord> given,
            LocalDate asOf) {
        this.items = new LiveItems(mapper.policy());
        this.records = new LiveRecords(learner, this::written);
        this.reduction = new LiveReduction(mapper, named, records, items);
        this.asOf = asOf;
        given.forEach(records::add);
        Mapped mapped = reduction.all(asOf);
        this.numbers = numbers(mapped.evidenced().question().layout());
        load(mapped, asOf);
    }

    private LiveNumbers numbers(CoverageLayout layout) {
        return new LiveNumbers(layout, records, items, touch, telling.listeners());
    }

    private PortfolioRecord written(int record) {
        return numbers.index().offers().written(records.firstEntry(record));
    }

    LiveItems items() {
        return items;
    }

    LiveRecords records() {
        return records;
    }

    LiveCoverage coverage() {
        return numbers.coverage;
    }

    CoverageLayout layout() {
        return numbers.layout;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean isSatisfied() {
        return telling.isSatisfied(numbers.coverage);
    }

    void listen(CoverageListener listener) {
        telling.listen(listener, numbers);
    }

    /** Adds a record and returns its number. */
    int add(PortfolioRecord record) {
        telling.requireQuiet();
        int number = records.add(record);
        if (record.kind() == RecordKind.CENTRE) {
            records.few().stream()
                    .filter(other -> other != record && other.kind() == RecordKind.CENTRE)
                    .findFirst()
                    .ifPresent(before -> records.remove(records.find(before)));
        }
        touch.clear();
        numbers.index().add(number);
        held.forget();
        try {
            reduce();
        } catch (IllegalArgumentException refused) {
            records.remove(number);
            throw refused;
        }
        telling.tell(numbers);
        return number;
    }

    /** Adds a decision on an item, or a mapping of it, that is given in numbers, and returns its number. */
    int add(int criterion, int item, int outcome, long day) {
        telling.requireQuiet();
        int number = records.add();
        records.setFirstEntry(number, numbers.pairs.add(criterion, item, number, outcome, day));
        numbers.index().offers().count(criterion, item, outcome, day, 1);
        held.add(day, numbers.coverage.day());
        turn(criterion, items.isSpreading(item));
        return number;
    }

    /** Removes a record as if it had never been added. */
    void remove(int number) {
        telling.requireQuiet();
        if (records.isUnwritten(number)) {
            removeEntry(number, records.firstEntry(number));
        } else {
            removeWritten(number);
        }
    }

    private void removeEntry(int number, int entry) {
        LivePairs pairs = numbers.pairs;
        int criterion = pairs.criterionOf(entry);
        int item = pairs.itemOf(entry);
        long day = pairs.entries().day(entry);
        boolean spreading = items.isSpreading(item);
        numbers.index().offers().count(criterion, item, pairs.entries().outcome(entry), day, -1);
        pairs.remove(entry);
        records.removeUnwritten(number);
        held.remove(day);
        turn(criterion, spreading);
    }

    private void removeWritten(int number) {
        PortfolioRecord record = records.record(number);
        records.remove(number);
        touch.clear();
        numbers.index().remove(number, record);
        held.forget();
        try {
            reduce();
        } catch (IllegalArgumentException refused) {
            records.add(record);
            throw refused;
        }
        telling.tell(numbers);
    }

    private void turn(int criterion, boolean spreading) {
        if (spreading || !reduction.isByUnit() || !numbers.turn(criterion)) {
            touch.clear();
            touch.criterion(criterion);
            if (spreading) {
                touch.all();
            }
            reduce();
        }
        telling.tell(numbers);
    }

    /** Finds anew what was touched. */
    private void reduce() {
        BitSet units = touch.units();
        BitSet criteria = touch.criteria();
        criteria.stream()
                .filter(criterion -> !numbers.isPlain(criterion))
                .forEach(criterion -> units.set(numbers.layout.unitOf(criterion)));
        if (touch.isAll() || !reduction.isByUnit() || units.stream().anyMatch(numbers::isSpreading)) {
            reduceAll(asOf);
            return;
        }
        criteria.stream()
                .filter(criterion -> !units.get(numbers.layout.unitOf(criterion)))
                .forEach(numbers::turn);
        units.stream().forEach(unit -> numbers.load(unit, reduction.unit(unit, numbers.layout, numbers.pairs, asOf)));
        if (!units.isEmpty()) {
            telling.askRules();
        }
    }

    private void reduceAll(LocalDate day) {
        Mapped mapped = reduction.all(day);
        CoverageLayout layout = mapped.evidenced().question().layout();
        if (!layout.equals(numbers.layout)) {
            numbers = numbers(layout);
            telling.layOut();
        } else if (touch.isNumbers()) {
            numbers.renumber();
        }
        load(mapped, day);
    }

    private void load(Mapped mapped, LocalDate day) {
        Question question = mapped.evidenced().question();
        PackedPortfolio packed = Packing.of(mapped, numbers.layout);
        asOf = day;
        reduction.keep(question);
        numbers.setDay(day.toEpochDay());
        for (int unit = 0; unit < numbers.layout.units(); unit++) {
            numbers.coverage.setInferable(
                    unit,
                    question.isSelectedByMappings(numbers.layout.unit(unit).identifier()));
            numbers.load(unit, packed);
        }
        held.set(packed.from(), packed.until());
        telling.askRules(numbers.layout, question);
    }

    /** Asks about another day. */
    void moveTo(LocalDate day) {
        telling.requireQuiet();
        if (day.equals(asOf)) {
            return;
        }
        held.find(records::portfolio, asOf);
        if (reduction.answersOtherDays() && held.holds(day.toEpochDay())) {
            asOf = day;
            numbers.moveTo(day.toEpochDay());
        } else {
            touch.clear();
            reduceAll(day);
        }
        telling.tell(numbers);
    }

    /** Returns what is left of the records. */
    PackedPortfolio packed() {
        boolean otherDays = reduction.answersOtherDays();
        held.find(records::portfolio, asOf);
        return LivePacking.of(this, numbers, otherDays ? held.from() : asOf, otherDays ? held.until() : asOf);
    }

    CoverageSummary summary() {
        return numbers.coverage.summary(packed(), asOf);
    }
}
