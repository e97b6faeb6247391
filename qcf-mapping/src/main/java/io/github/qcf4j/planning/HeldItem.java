package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.Version;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An item of evidence that the portfolio holds, as it is known on the day that is asked about. */
final class HeldItem implements Shown {

    private final CoverageReport report;
    private final Evidence evidence;
    private final List<EvidenceMapping> mappings;
    private final Map<String, List<Withdrawal>> withdrawals;
    private final SortedSet<LocalDate> days;

    /**
     * Makes an item.
     *
     * @param mappings  the mappings of the item
     * @param withdrawals  the withdrawals by what they withdraw
     */
    HeldItem(
            CoverageReport report,
            Evidence evidence,
            List<EvidenceMapping> mappings,
            Map<String, List<Withdrawal>> withdrawals) {
        this.report = report;
        this.evidence = evidence;
        this.mappings = mappings;
        this.withdrawals = withdrawals;
        this.days = Collections.unmodifiableSortedSet(
                new TreeSet<>(evidence.occurred()).headSet(report.asOf().plusDays(1)));
    }

    Evidence evidence() {
        return evidence;
    }

    @Override
    public String reference() {
        return evidence.identifier();
    }

    @Override
    public Optional<AssessmentMethod> method() {
        return evidence.method();
    }

    @Override
    public SortedSet<LocalDate> days() {
        return days;
    }

    /** Returns the day from which its age is counted. */
    Optional<LocalDate> lastDay() {
        return days.isEmpty() ? evidence.produced() : Optional.of(days.last());
    }

    @Override
    public Set<String> values(CriterionReference criterion, String attribute) {
        List<EvidenceMapping> offers = offers(criterion);
        return values(offers, offers.isEmpty(), attribute);
    }

    /** Returns the values that it shows once it is offered for the criterion anew, with some values named. */
    Set<String> values(CriterionReference criterion, String attribute, List<String> named) {
        Set<String> values = values(offers(criterion), named.isEmpty(), attribute);
        values.addAll(named);
        return values;
    }

    /** Returns the values that mappings name, and its own where one of them names none. */
    private Set<String> values(List<EvidenceMapping> offers, boolean speaksItself, String attribute) {
        Set<String> values = new LinkedHashSet<>();
        offers.forEach(offer -> values.addAll(offer.range().getOrDefault(attribute, List.of())));
        if (speaksItself || offers.stream().anyMatch(offer -> !offer.range().containsKey(attribute))) {
            evidence.attribute(attribute).ifPresent(values::add);
        }
        return values;
    }

    /** Returns the mappings of the item to a criterion that stand, for the version of the unit that is answered. */
    private List<EvidenceMapping> offers(CriterionReference criterion) {
        Optional<Version> asked =
                report.unit(criterion.unit()).map(unit -> unit.unit().version());
        return mappingsTo(criterion)
                .filter(mapping ->
                        mapping.version().isEmpty() || mapping.version().equals(asked))
                .filter(mapping -> withdrawnOn(mapping, criterion).isEmpty())
                .toList();
    }

    private Stream<EvidenceMapping> mappingsTo(CriterionReference criterion) {
        return mappings.stream()
                .filter(mapping -> mapping.criteria().contains(criterion))
                .filter(mapping -> mapping.on().filter(report.asOf()::isBefore).isEmpty());
    }

    /** Returns the first day on which a mapping was withdrawn for a criterion. */
    private Optional<LocalDate> withdrawnOn(EvidenceMapping mapping, CriterionReference criterion) {
        return mapping.reference()
                .flatMap(reference ->
                        withdrawals(reference, criterion).map(Withdrawal::on).min(Comparator.naturalOrder()));
    }

    /**
     * Returns whether decisions on the item are kept from counting by its mappings to a criterion, and would count once
     * it is offered anew: those that stand are for other versions, or the last was withdrawn on the very day asked about.
     */
    boolean isToBeMappedAnew(CriterionReference criterion) {
        return offers(criterion).isEmpty()
                && mappingsTo(criterion)
                        .map(mapping -> withdrawnOn(mapping, criterion))
                        .anyMatch(day -> day.isEmpty() || day.get().equals(report.asOf()));
    }

    /** Returns whether a mapping of the item to a criterion says where to look. */
    boolean isLocatedFor(CriterionReference criterion) {
        return offers(criterion).stream().anyMatch(offer -> offer.locator().isPresent());
    }

    /** Returns whether the item is withdrawn, as a whole or for the criterion. */
    boolean isWithdrawnFor(CriterionReference criterion) {
        return withdrawals(reference(), criterion).findAny().isPresent();
    }

    private Stream<Withdrawal> withdrawals(String reference, CriterionReference criterion) {
        return withdrawals.getOrDefault(reference, List.of()).stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(report.asOf()))
                .filter(withdrawal ->
                        withdrawal.criteria().isEmpty() || withdrawal.criteria().contains(criterion));
    }
}
