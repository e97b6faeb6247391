package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is offered for what, as far as it can count: mappings that are live and asked for.
 * <p>
 * Evidence that is withdrawn, or that there was not yet on the day asked about, is passed over.
 */
final class Offers {

    private static final Set<MappingState> LIVE = EnumSet.of(
            MappingState.COUNTED,
            MappingState.LAPSED,
            MappingState.PARTLY_MET,
            MappingState.NOT_YET_MET,
            MappingState.AWAITING_DECISION);

    private final CoverageReport report;
    private final Portfolio portfolio;
    private final Map<String, Evidence> items = new TreeMap<>();
    private final List<MappingResult> live;

    Offers(CoverageReport report) {
        this.report = report;
        this.portfolio = report.portfolio();
        SortedSet<String> withdrawn = new TreeSet<>(portfolio.withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(report.asOf()))
                .filter(withdrawal -> withdrawal.criteria().isEmpty())
                .map(Withdrawal::of)
                .toList());
        portfolio.evidence().stream()
                .filter(item -> !withdrawn.contains(item.identifier()))
                .filter(item -> item.firstDate()
                        .filter(day -> day.isAfter(report.asOf()))
                        .isEmpty())
                .forEach(item -> items.put(item.identifier(), item));
        live = report.mappings().stream()
                .filter(mapping -> LIVE.contains(mapping.state()))
                .filter(mapping -> items.containsKey(mapping.evidence()))
                .toList();
    }

    CoverageReport report() {
        return report;
    }

    /** Returns the references of the items, sorted. */
    List<String> references() {
        return List.copyOf(items.keySet());
    }

    /** Returns the item with a reference. */
    Evidence item(String reference) {
        Evidence item = items.get(reference);
        if (item == null) {
            throw new IllegalArgumentException("Evidence '%s' must be in the portfolio".formatted(reference));
        }
        return item;
    }

    /** Returns the references that mappings or decisions name, of whatever day. */
    SortedSet<String> named() {
        SortedSet<String> named = new TreeSet<>();
        portfolio.mappings().stream().map(EvidenceMapping::evidence).forEach(named::add);
        portfolio.decisions().stream().map(Decision::evidence).forEach(named::addAll);
        return named;
    }

    /** Returns what can count of what an item is offered for. */
    List<OfferedEvidence> live(String item) {
        return live.stream()
                .filter(mapping -> mapping.evidence().equals(item))
                .map(mapping -> new OfferedEvidence(item, mapping.criterion()))
                .distinct()
                .toList();
    }

    /** Returns what can count. */
    List<MappingResult> live() {
        return live;
    }

    /** Returns the items that are offered, in a way that can count, for one of the criteria, sorted by reference. */
    List<Evidence> itemsFor(Predicate<CriterionReference> criteria) {
        return live.stream()
                .filter(mapping -> criteria.test(mapping.criterion()))
                .map(MappingResult::evidence)
                .distinct()
                .sorted()
                .map(this::item)
                .toList();
    }

    /** Returns the values of an attribute that are shown for the criteria: by the mapping, else by its item. */
    SortedSet<String> shown(String attribute, Predicate<CriterionReference> criteria) {
        SortedSet<String> shown = new TreeSet<>();
        for (MappingResult mapping : live) {
            if (criteria.test(mapping.criterion())) {
                List<String> named = named(attribute, mapping);
                shown.addAll(named);
                if (named.isEmpty()) {
                    item(mapping.evidence()).attribute(attribute).ifPresent(shown::add);
                }
            }
        }
        return shown;
    }

    private List<String> named(String attribute, MappingResult result) {
        return portfolio.mappings().stream()
                .filter(mapping -> mapping.evidence().equals(result.evidence()))
                .filter(mapping -> mapping.criteria().contains(result.criterion()))
                .flatMap(mapping -> mapping.range().getOrDefault(attribute, List.of()).stream())
                .toList();
    }
}
