package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The evidence, mappings and decisions of a portfolio on a day, found by the criteria they are about. */
final class Records {

    private final Question question;
    private final Withdrawals withdrawals;
    private final LocalDate asOf;
    private final Map<String, Item> byReference = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<CriterionReference, CriterionRecords> byCriterion = new LinkedHashMap<>();

    Records(Portfolio portfolio, CoveragePolicy policy, Question question, Withdrawals withdrawals, LocalDate asOf) {
        this.question = question;
        this.withdrawals = withdrawals;
        this.asOf = asOf;
        List<Decision> decisions = DecisionOrder.sorted(portfolio.decisions(), asOf);
        addItems(portfolio, decisions);
        addJudgements(decisions, new Admission(portfolio, policy));
        portfolio.mappings().forEach(this::add);
        byCriterion.values().forEach(criterion -> criterion.settle(withdrawals, byReference));
    }

    private void addItems(Portfolio portfolio, List<Decision> decisions) {
        SortedSet<String> references = new TreeSet<>();
        portfolio.evidence().forEach(evidence -> references.add(evidence.identifier()));
        portfolio.mappings().forEach(mapping -> references.add(mapping.evidence()));
        decisions.forEach(decision -> references.addAll(decision.evidence()));
        for (String reference : references) {
            Evidence evidence = portfolio.evidence(reference).orElse(null);
            boolean withdrawn = evidence != null && withdrawals.isWithdrawn(evidence);
            Item item = new Item(items.size(), reference, evidence, withdrawn);
            items.add(item);
            byReference.put(reference, item);
        }
    }

    private void addJudgements(List<Decision> decisions, Admission admission) {
        int moment = 0;
        Decision earlier = null;
        for (Decision decision : decisions) {
            if (earlier != null && !isSameMoment(earlier, decision)) {
                moment++;
            }
            earlier = decision;
            add(decision, moment, admission);
        }
    }

    private static boolean isSameMoment(Decision one, Decision other) {
        return one.on().equals(other.on()) && one.sequence() == other.sequence();
    }

    private void add(Decision decision, int moment, Admission admission) {
        List<Item> named = decision.evidence().stream()
                .map(reference -> item(reference))
                .distinct()
                .toList();
        boolean withdrawn = withdrawals.isWithdrawn(decision) || named.stream().anyMatch(Item::isWithdrawn);
        Judgement judgement = new Judgement(
                decision,
                judgements.size(),
                moment,
                named.stream().mapToInt(Item::id).sorted().toArray(),
                withdrawn,
                admission.of(decision));
        judgements.add(judgement);
        named.forEach(item -> item.add(judgement));
        different(decision.criteria())
                .forEach(criterion -> recordsFor(criterion).add(judgement));
    }

    private void add(EvidenceMapping mapping) {
        Item item = item(mapping.evidence());
        LocalDate exists = Days.later(item.existsFrom(), mapping.on().orElse(LocalDate.MIN));
        if (exists.isAfter(asOf)) {
            return;
        }
        for (CriterionReference criterion : different(mapping.criteria())) {
            CriterionRecords records = recordsFor(criterion);
            boolean outdated = mapping.version().filter(records::isOutdated).isPresent();
            records.add(item.id(), new Offer(mapping, exists, withdrawnOn(mapping, item, criterion), outdated));
        }
    }

    private static Collection<CriterionReference> different(List<CriterionReference> criteria) {
        return criteria.size() < 2 ? criteria : new LinkedHashSet<>(criteria);
    }

    private @Nullable LocalDate withdrawnOn(EvidenceMapping mapping, Item item, CriterionReference criterion) {
        if (withdrawals.isNone()) {
            return null;
        }
        LocalDate mappingGone = withdrawals.day(mapping, criterion);
        LocalDate evidenceGone = item.evidence()
                .map(evidence -> withdrawals.day(evidence, criterion))
                .orElse(null);
        if (mappingGone == null || evidenceGone == null) {
            return mappingGone == null ? evidenceGone : mappingGone;
        }
        return Days.earlier(mappingGone, evidenceGone);
    }

    private CriterionRecords recordsFor(CriterionReference criterion) {
        return byCriterion.computeIfAbsent(criterion, this::noRecords);
    }

    private CriterionRecords noRecords(CriterionReference criterion) {
        return new CriterionRecords(
                criterion,
                question.unit(criterion.unit()).orElse(null),
                version -> question.describes(criterion.unit(), version, criterion.number()));
    }

    /** Returns the items in the order of their references; an item's number is its position. */
    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    Item item(int id) {
        return items.get(id);
    }

    /** Returns the item with a reference that evidence, a mapping or a decision has. */
    Item item(String reference) {
        Item item = byReference.get(reference);
        if (item == null) {
            throw new IllegalArgumentException("Item '%s' must be named by a record".formatted(reference));
        }
        return item;
    }

    /** Returns the decisions, in their order. */
    List<Judgement> judgements() {
        return Collections.unmodifiableList(judgements);
    }

    /** Returns what names a criterion, which may be nothing. */
    CriterionRecords on(UnitPlan unit, CriterionPlan criterion) {
        CriterionRecords records = byCriterion.get(criterion.reference());
        return records == null
                ? new CriterionRecords(criterion.reference(), unit, criterion, version -> true)
                : records;
    }

    /** Returns what names each criterion that is named at all, in the order in which they are. */
    Collection<CriterionRecords> named() {
        return Collections.unmodifiableCollection(byCriterion.values());
    }

    /** Returns what names each criterion that is named at all, in the order of criteria. */
    List<CriterionRecords> byCriterion() {
        List<CriterionRecords> sorted = new ArrayList<>(byCriterion.values());
        sorted.sort((one, other) -> one.reference().compareTo(other.reference()));
        return sorted;
    }
}
