package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PortfolioRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Packs what is left of the records of a live portfolio, as the packing of its whole records does. */
final class LivePacking {

    private final LiveWork work;
    private final LiveNumbers numbers;
    private final PackedPortfolioBuilder builder;

    private LivePacking(LiveWork work, LiveNumbers numbers, LocalDate from, LocalDate until) {
        this.work = work;
        this.numbers = numbers;
        this.builder = PackedPortfolio.builder(numbers.layout, work.records().learner(), from)
                .until(until);
    }

    static PackedPortfolio of(LiveWork work, LiveNumbers numbers, LocalDate from, LocalDate until) {
        return new LivePacking(work, numbers, from, until).packed();
    }

    private PackedPortfolio packed() {
        int[] packedItems = packedItems();
        CoverageLayout layout = numbers.layout;
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            numbers.pairs.addTo(builder, criterion, packedItems);
            if (numbers.coverage.isRecognised(criterion)) {
                builder.recognise(criterion);
            }
        }
        for (int unit = 0; unit < layout.units(); unit++) {
            packUnit(unit);
        }
        for (int demand = 0; demand < layout.demands(); demand++) {
            builder.meet(demand, numbers.coverage.demandUntil(demand));
        }
        return builder.build();
    }

    private void packUnit(int unit) {
        UnitFlags flags = numbers.coverage.flags();
        builder.select(unit, flags.selection(unit));
        flags.route(unit).ifPresent(route -> builder.recogniseUnit(unit, route));
        if (flags.isSigned(unit)) {
            builder.sign(unit);
        }
        if (flags.isSignedOff(unit)) {
            builder.signOff(unit);
        }
        if (flags.isAchieved(unit)) {
            builder.achieve(unit, flags.achievedOn(unit));
        }
    }

    /** Adds the items that exist, or that a mapping or a decision made by now names; returns their new numbers. */
    private int[] packedItems() {
        LiveItems items = work.items();
        boolean[] named = new boolean[items.size()];
        LiveRecords records = work.records();
        long asOf = numbers.coverage.day();
        records.each(number -> {
            if (records.isUnwritten(number)) {
                int entry = records.firstEntry(number);
                named[numbers.pairs.itemOf(entry)] |= numbers.pairs.entries().outcome(entry) == PackedMappings.AWAITING
                        || numbers.pairs.entries().day(entry) <= asOf;
            } else {
                markNamed(records.record(number), named);
            }
        });
        int[] packedItems = new int[items.size()];
        Arrays.fill(packedItems, LivePairs.NONE);
        for (int item = 0; item < named.length; item++) {
            if (named[item]) {
                packedItems[item] = packed(item);
            }
        }
        return packedItems;
    }

    private void markNamed(PortfolioRecord record, boolean[] named) {
        LiveItems items = work.items();
        if (record instanceof Evidence evidence) {
            named[items.number(evidence.identifier())] = true;
        } else if (record instanceof EvidenceMapping mapping) {
            named[items.number(mapping.evidence())] = true;
        } else if (record instanceof Decision decision && !decision.on().isAfter(work.asOf())) {
            decision.evidence().forEach(item -> named[items.number(item)] = true);
        }
    }

    private int packed(int item) {
        Evidence evidence = work.items().evidence(item);
        Optional<AssessmentMethod> method = evidence == null ? Optional.empty() : evidence.method();
        String reference = work.items().reference(item);
        return method.map(known -> builder.item(reference, known)).orElseGet(() -> builder.item(reference));
    }
}
