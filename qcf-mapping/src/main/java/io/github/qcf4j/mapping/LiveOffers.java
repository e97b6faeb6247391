package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioBuilder;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts mappings and decisions into numbers by a layout, takes them out again, and says which criteria that touches.
 * <p>
 * It touches all there is where an item exists earlier for it, or may count as assessed since another day, because that
 * tells on other units.
 */
final class LiveOffers {

    private final CoverageLayout layout;
    private final LiveRecords records;
    private final LiveItems items;
    private final LivePairs pairs;
    private final LiveTouch touch;
    private final List<PortfolioRecord> people;
    private final boolean[] aged;
    private final boolean anyAged;
    private final LiveEntry entry = new LiveEntry();

    LiveOffers(
            CoverageLayout layout,
            LiveRecords records,
            LiveItems items,
            LivePairs pairs,
            LiveTouch touch,
            List<PortfolioRecord> people) {
        this.layout = layout;
        this.records = records;
        this.items = items;
        this.pairs = pairs;
        this.touch = touch;
        this.people = people;
        this.aged = new boolean[layout.criteria()];
        boolean any = false;
        for (int criterion = 0; criterion < aged.length; criterion++) {
            CoveragePlan plan = layout.coverage(criterion);
            aged[criterion] = !plan.windows().isEmpty() && plan.measure() == CurrencyMeasure.FIRST_DECISION;
            any |= aged[criterion];
        }
        this.anyAged = any;
    }

    /** Adds what a mapping says. */
    void addMapping(int number, EvidenceMapping mapping) {
        int item = items.number(mapping.evidence());
        items.use(item, 1);
        entry.record = number;
        entry.outcome = PackedMappings.AWAITING;
        entry.day = mapping.on().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
        entry.sequence = 0;
        addEntries(mapping, mapping.criteria(), mapping.version(), new int[] {item}, false);
        touchItems(mapping);
    }

    /** Adds what a decision says. */
    void addDecision(int number, Decision decision) {
        int[] named = itemsOf(decision);
        entry.record = number;
        entry.outcome = outcome(decision.outcome());
        entry.day = decision.on().toEpochDay();
        entry.sequence = decision.sequence();
        for (int item : named) {
            items.use(item, 1);
            items.spread(item, entry.day < items.firstDay(item) ? 1 : 0);
        }
        boolean odd = named.length > 1 || !isAdmittedAtOnce(decision);
        addEntries(decision, decision.criteria(), decision.version(), named, odd);
        touchItems(decision);
    }

    private void addEntries(
            PortfolioRecord record,
            List<CriterionReference> criteria,
            Optional<Version> version,
            int[] named,
            boolean odd) {
        int first = LivePairs.NONE;
        for (CriterionReference reference : new LinkedHashSet<>(criteria)) {
            OptionalInt found = layout.criterionNumber(reference);
            if (found.isEmpty()) {
                touchUnknown();
                continue;
            }
            int criterion = found.getAsInt();
            Version answered = layout.unit(layout.unitOf(criterion)).version();
            entry.odd = odd || version.filter(other -> !other.equals(answered)).isPresent();
            entry.gone = records.goneSince(record, reference);
            for (int item : named) {
                entry.next = first;
                first = pairs.add(criterion, item, entry);
                items.spread(item, aged[criterion] ? 1 : 0);
            }
            touch.criterion(criterion);
        }
        records.setFirstEntry(entry.record, first);
    }

    /** Removes what a mapping or a decision says. */
    void remove(int number, PortfolioRecord record) {
        touchItems(record);
        if (record instanceof Decision decision) {
            for (int item : itemsOf(decision)) {
                items.use(item, -1);
                items.spread(item, decision.on().toEpochDay() < items.firstDay(item) ? -1 : 0);
            }
        } else {
            items.use(items.number(((EvidenceMapping) record).evidence()), -1);
        }
        for (CriterionReference reference : criteria(record)) {
            if (layout.criterionNumber(reference).isEmpty()) {
                touchUnknown();
            }
        }
        int entryOf = records.firstEntry(number);
        while (entryOf != LivePairs.NONE) {
            int next = pairs.entries().nextOfRecord(entryOf);
            int criterion = pairs.criterionOf(entryOf);
            items.spread(pairs.itemOf(entryOf), aged[criterion] ? -1 : 0);
            pairs.remove(entryOf);
            touch.criterion(criterion);
            entryOf = next;
        }
    }

    private static List<CriterionReference> criteria(PortfolioRecord record) {
        return record instanceof Decision decision ? decision.criteria() : ((EvidenceMapping) record).criteria();
    }

    private void touchItems(PortfolioRecord record) {
        List<String> named = record instanceof Decision decision
                ? decision.evidence()
                : List.of(((EvidenceMapping) record).evidence());
        for (String reference : named) {
            if (items.isSpreading(items.number(reference))) {
                touch.all();
            }
        }
    }

    /** A decision for a criterion that nobody asks for may be the first on an item all the same. */
    private void touchUnknown() {
        if (anyAged) {
            touch.all();
        }
    }

    private int[] itemsOf(Decision decision) {
        return decision.evidence().stream().mapToInt(items::number).distinct().toArray();
    }

    /** Returns the state that a decision makes of an item. */
    static int outcome(DecisionOutcome outcome) {
        return switch (outcome) {
            case MET -> PackedMappings.COUNTED;
            case PARTLY_MET -> PackedMappings.PARTLY_MET;
            case NOT_YET_MET -> PackedMappings.NOT_YET_MET;
        };
    }

    private boolean isAdmittedAtOnce(Decision decision) {
        if (decision.assessor().isEmpty()) {
            return true;
        }
        PortfolioBuilder known = Portfolio.builder(records.learner()).addAll(people);
        for (String reference : new LinkedHashSet<>(decision.evidence())) {
            Evidence evidence = items.evidence(items.number(reference));
            if (evidence != null) {
                known.evidence(evidence);
            }
        }
        return decision.on()
                .equals(new Admission(known.build(), layout.policy())
                        .of(decision)
                        .from());
    }

    /** Takes notice that a mapping or a decision is, or is no longer, withdrawn. */
    void withdraw(int number, PortfolioRecord record) {
        touchItems(record);
        for (CriterionReference reference : criteria(record)) {
            if (layout.criterionNumber(reference).isEmpty()) {
                touchUnknown();
            }
        }
        int of = records.firstEntry(number);
        while (of != LivePairs.NONE) {
            int criterion = pairs.criterionOf(of);
            pairs.withdraw(of, records.goneSince(record, layout.criterion(criterion)));
            touch.criterion(criterion);
            of = pairs.entries().nextOfRecord(of);
        }
    }

    /** Counts a decision on an item, or a mapping of it, that is given in numbers; -1 takes it out again. */
    void count(int criterion, int item, int outcome, long day, int records) {
        items.use(item, records);
        if (anyAged && aged[criterion]) {
            items.spread(item, records);
        }
        if (outcome != PackedMappings.AWAITING && day < items.firstDay(item)) {
            items.spread(item, records);
        }
    }

    /** Writes out what was given in numbers. */
    PortfolioRecord written(int of) {
        List<CriterionReference> criteria = List.of(layout.criterion(pairs.criterionOf(of)));
        String item = items.reference(pairs.itemOf(of));
        LocalDate on = LocalDate.ofEpochDay(pairs.entries().day(of));
        return switch (pairs.entries().outcome(of)) {
            case PackedMappings.COUNTED -> decision(item, criteria, DecisionOutcome.MET, on);
            case PackedMappings.PARTLY_MET -> decision(item, criteria, DecisionOutcome.PARTLY_MET, on);
            case PackedMappings.NOT_YET_MET -> decision(item, criteria, DecisionOutcome.NOT_YET_MET, on);
            default -> EvidenceMapping.builder(item, criteria).on(on).build();
        };
    }

    private static Decision decision(
            String item, List<CriterionReference> criteria, DecisionOutcome outcome, LocalDate on) {
        return Decision.builder(List.of(item), criteria, outcome, on).build();
    }
}
