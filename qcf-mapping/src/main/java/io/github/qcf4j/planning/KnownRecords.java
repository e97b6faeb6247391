package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.mapping.MappingResult;
import io.github.qcf4j.mapping.MappingState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The items of a portfolio, and the standing decisions by which criteria are met, found quickly. */
final class KnownRecords {

    private final CoverageReport report;
    private final Suitability suitability;
    private final Conforming conforming;
    private final Map<String, List<Withdrawal>> withdrawals;
    private final Map<String, HeldItem> items = new TreeMap<>();
    private final Map<CriterionReference, List<Decision>> standing = new TreeMap<>();

    KnownRecords(CoverageReport report) {
        this.report = report;
        this.suitability = new Suitability(report);
        this.conforming = new Conforming(report);
        Map<String, List<EvidenceMapping>> mappings = report.portfolio().mappings().stream()
                .collect(Collectors.groupingBy(EvidenceMapping::evidence, TreeMap::new, Collectors.toList()));
        this.withdrawals = report.portfolio().withdrawals().stream()
                .collect(Collectors.groupingBy(Withdrawal::of, TreeMap::new, Collectors.toList()));
        report.portfolio().evidence().forEach(item -> {
            String reference = item.identifier();
            List<EvidenceMapping> offers = mappings.getOrDefault(reference, List.of());
            items.put(reference, new HeldItem(report, item, offers, withdrawals));
        });
        for (DecisionResult result : report.decisions()) {
            if (result.state() == DecisionState.STANDING && result.decision().outcome() == DecisionOutcome.MET) {
                standing.computeIfAbsent(result.criterion(), criterion -> new ArrayList<>())
                        .add(result.decision());
            }
        }
    }

    CoverageReport report() {
        return report;
    }

    Suitability suitability() {
        return suitability;
    }

    Optional<HeldItem> item(String reference) {
        return Optional.ofNullable(items.get(reference));
    }

    List<HeldItem> items(List<String> references) {
        return references.stream().map(this::item).flatMap(Optional::stream).toList();
    }

    /** Returns the standing decisions that find a criterion met. */
    List<Decision> standing(CriterionReference criterion) {
        return standing.getOrDefault(criterion, List.of());
    }

    /**
     * Returns the items that would count for a criterion that is not required yet: those in standing decisions that
     * have not ended and have what the policy asks for.
     */
    List<String> accepted(CriterionStanding criterion) {
        return standing(criterion.reference()).stream()
                .filter(decision -> counts(decision, criterion))
                .map(Decision::evidence)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether a decision would count for a criterion, if it stood. */
    boolean counts(Decision decision, CriterionStanding criterion) {
        return decision.outcome() == DecisionOutcome.MET
                && conforming.hasAll(decision, items(decision.evidence()), criterion.reference())
                && decision.evidence().stream().allMatch(item -> counts(item, criterion));
    }

    /** Returns whether a decision was withdrawn for a criterion, itself and not with anything else. */
    boolean isWithdrawn(Decision decision, CriterionReference criterion) {
        return decision.reference().stream()
                .flatMap(reference -> withdrawals.getOrDefault(reference, List.of()).stream())
                .filter(withdrawal -> !withdrawal.on().isAfter(report.asOf()))
                .anyMatch(withdrawal ->
                        withdrawal.criteria().isEmpty() || withdrawal.criteria().contains(criterion));
    }

    /** Returns the items that are offered for a criterion that is not required yet and are admissible, ended or not. */
    List<String> offered(CriterionStanding criterion) {
        return report.mappings().stream()
                .filter(mapping -> mapping.criterion().equals(criterion.reference()))
                .filter(mapping -> mapping.state() == MappingState.NOT_REQUIRED
                        || mapping.state() == MappingState.UNIT_NOT_SELECTED)
                .map(MappingResult::evidence)
                .filter(item -> suitability.isAdmissible(offered(item, criterion), criterion))
                .distinct()
                .toList();
    }

    private boolean counts(String item, CriterionStanding criterion) {
        return suitability.refusal(offered(item, criterion), criterion).isEmpty();
    }

    private Candidate offered(String item, CriterionStanding criterion) {
        PlannedActivity offered =
                PlannedActivity.ofEvidence(item, List.of(criterion.reference())).build();
        return new Candidate(0, offered, items.get(item));
    }
}
