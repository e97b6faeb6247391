package io.github.qcf4j.explanation;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.PortfolioRecord;
import io.github.qcf4j.portfolio.RecordKind;
import io.github.qcf4j.portfolio.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was recorded by the day that is asked about, and what of it was withdrawn (V2.1 to V2.3, V2.7 to V2.9). */
final class CheckedPortfolio {

    private final Portfolio portfolio;
    private final CoveragePolicy policy;
    private final LocalDate asOf;
    private final CheckedPeople people;
    private final List<Withdrawal> withdrawals;
    private final List<Decision> decisions;
    private final IdentityHashMap<Decision, Boolean> countsForSome = new IdentityHashMap<>();
    private final Map<String, LocalDate> existsFrom = new LinkedHashMap<>();

    CheckedPortfolio(Portfolio portfolio, CoveragePolicy policy, LocalDate asOf) {
        this.portfolio = portfolio;
        this.policy = policy;
        this.asOf = asOf;
        this.people = new CheckedPeople(portfolio, policy);
        this.withdrawals = portfolio.withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(asOf))
                .toList();
        this.decisions = portfolio.decisions().stream()
                .filter(decision -> !decision.on().isAfter(asOf))
                .toList();
    }

    Portfolio portfolio() {
        return portfolio;
    }

    CoveragePolicy policy() {
        return policy;
    }

    LocalDate asOf() {
        return asOf;
    }

    CheckedPeople people() {
        return people;
    }

    /** Returns the withdrawals that take a record back, as a whole. */
    List<Withdrawal> withdrawals(PortfolioRecord record) {
        return withdrawals.stream()
                .filter(withdrawal -> names(withdrawal, record))
                .filter(withdrawal -> withdrawal.criteria().isEmpty() || !holdsCriteria(record.kind()))
                .toList();
    }

    /** Returns the withdrawals that take a record back for a criterion, alone or as a whole. */
    List<Withdrawal> withdrawals(PortfolioRecord record, CriterionReference criterion) {
        return withdrawals.stream()
                .filter(withdrawal -> names(withdrawal, record))
                .filter(withdrawal -> withdrawal.criteria().isEmpty()
                        || !holdsCriteria(record.kind())
                        || withdrawal.criteria().contains(criterion))
                .toList();
    }

    private static boolean names(Withdrawal withdrawal, PortfolioRecord record) {
        return record.reference().filter(withdrawal.of()::equals).isPresent() && mayBeWithdrawn(record.kind());
    }

    private static boolean mayBeWithdrawn(RecordKind kind) {
        return kind != RecordKind.WITHDRAWAL && kind != RecordKind.PERSON && kind != RecordKind.CENTRE;
    }

    private static boolean holdsCriteria(RecordKind kind) {
        return kind == RecordKind.EVIDENCE || kind == RecordKind.MAPPING || kind == RecordKind.DECISION;
    }

    boolean isWithdrawn(PortfolioRecord record) {
        return !withdrawals(record).isEmpty();
    }

    /** Returns the withdrawals that take a mapping back for a criterion, by itself or with its evidence (V2.8). */
    List<Withdrawal> withdrawals(EvidenceMapping mapping, CriterionReference criterion) {
        return Stream.concat(
                        withdrawals((PortfolioRecord) mapping, criterion).stream(),
                        portfolio.evidence(mapping.evidence()).stream()
                                .flatMap(evidence -> withdrawals(evidence, criterion).stream()))
                .toList();
    }

    /** Returns the withdrawals by which a decision does not count for a criterion (V2.7, V2.8, V2.9). */
    List<Withdrawal> withdrawals(Decision decision, CriterionReference criterion) {
        List<Withdrawal> by = new ArrayList<>(withdrawals((PortfolioRecord) decision, criterion));
        for (String item : decision.evidence()) {
            portfolio.evidence(item).ifPresent(evidence -> by.addAll(withdrawals(evidence, criterion)));
            for (EvidenceMapping mapping : mappings(item, criterion)) {
                withdrawals(mapping, criterion).stream()
                        .min(Comparator.comparing(Withdrawal::on))
                        .map(Withdrawal::on)
                        .filter(day -> !decision.on().isAfter(day) && isNoneLeft(item, criterion, day))
                        .ifPresent(day -> withdrawals(mapping, criterion).stream()
                                .filter(withdrawal -> withdrawal.on().equals(day))
                                .forEach(by::add));
            }
        }
        return by;
    }

    private boolean isNoneLeft(String item, CriterionReference criterion, LocalDate day) {
        return mappings(item, criterion).stream()
                .filter(mapping -> !existsFrom(mapping).isAfter(day))
                .allMatch(mapping -> withdrawals(mapping, criterion).stream()
                        .anyMatch(withdrawal -> !withdrawal.on().isAfter(day)));
    }

    /** Returns the decisions that name a criterion. */
    List<Decision> decisions(CriterionReference criterion) {
        return decisions.stream()
                .filter(decision -> decision.criteria().contains(criterion))
                .toList();
    }

    /** Returns the mappings that name a criterion. */
    List<EvidenceMapping> mappings(CriterionReference criterion) {
        return portfolio.mappings().stream()
                .filter(mapping -> mapping.criteria().contains(criterion))
                .filter(mapping -> !existsFrom(mapping).isAfter(asOf))
                .toList();
    }

    private List<EvidenceMapping> mappings(String item, CriterionReference criterion) {
        return portfolio.mappings().stream()
                .filter(mapping -> mapping.evidence().equals(item)
                        && mapping.criteria().contains(criterion)
                        && !existsFrom(mapping).isAfter(asOf))
                .toList();
    }

    /** Returns since when a mapping exists (V2.3). */
    LocalDate existsFrom(EvidenceMapping mapping) {
        LocalDate item = existsFrom.computeIfAbsent(mapping.evidence(), this::itemExistsFrom);
        return mapping.on().filter(item::isBefore).orElse(item);
    }

    /** Returns since when an item exists; one that is not dated exists always (V2.2). */
    private LocalDate itemExistsFrom(String item) {
        LocalDate dated = portfolio.evidence(item).flatMap(Evidence::firstDate).orElse(LocalDate.MIN);
        return decisions.stream()
                .filter(decision -> decision.evidence().contains(item) && !isWithdrawnAsWhole(decision))
                .map(Decision::on)
                .filter(dated::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(dated);
    }

    private boolean isWithdrawnAsWhole(Decision decision) {
        return isWithdrawn(decision)
                || decision.evidence().stream()
                        .flatMap(item -> portfolio.evidence(item).stream())
                        .anyMatch(this::isWithdrawn);
    }

    /** Returns the day of the first decision on an item that is admitted by a day (V5.3). */
    Optional<LocalDate> firstAdmitted(String item, LocalDate day) {
        return decisions.stream()
                .filter(decision -> decision.evidence().contains(item))
                .filter(decision -> people.admits(decision, day))
                .filter(decision -> countsForSome.computeIfAbsent(decision, this::countsForSome))
                .map(Decision::on)
                .min(Comparator.naturalOrder());
    }

    private boolean countsForSome(Decision decision) {
        return decision.criteria().stream()
                .anyMatch(criterion -> withdrawals(decision, criterion).isEmpty());
    }

    /** Returns the day from which the age of an item is counted, as far as it is known by a day. */
    static Optional<LocalDate> lastDate(Evidence evidence, LocalDate day) {
        return evidence.occurred().stream()
                .filter(occurred -> !occurred.isAfter(day))
                .max(Comparator.naturalOrder())
                .or(evidence::produced);
    }

    /** Returns every day on which something is recorded to have happened, was to end, or was produced. */
    Stream<LocalDate> days() {
        Stream<LocalDate> evidence = portfolio.evidence().stream()
                .flatMap(item -> Stream.of(
                                item.occurred().stream(),
                                item.produced().stream(),
                                item.expires().stream().map(last -> last.plusDays(1)),
                                item.simulationAgreed().stream().map(agreed -> agreed.on()),
                                item.authentication().stream().flatMap(how -> how.on().stream()))
                        .flatMap(days -> days));
        Stream<LocalDate> decided = decisions.stream()
                .flatMap(decision -> Stream.of(
                                Stream.of(decision.on()),
                                decision.accepted().stream(),
                                decision.countersigned().stream().map(second -> second.on()))
                        .flatMap(days -> days));
        Stream<LocalDate> assured = portfolio.qualityAssurance().stream()
                .flatMap(assurance -> Stream.concat(
                        Stream.of(assurance.on()),
                        assurance.countersigned().stream().map(second -> second.on())));
        Stream<LocalDate> others = Stream.of(
                        portfolio.mappings().stream().flatMap(mapping -> mapping.on().stream()),
                        portfolio.recognitions().stream().map(recognition -> recognition.on()),
                        portfolio.signOffs().stream().map(signOff -> signOff.on()))
                .flatMap(days -> days);
        return Stream.of(evidence, decided, assured, others)
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }
}
