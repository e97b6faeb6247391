package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.Evidence;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence, mappings and decisions of a portfolio on a day, found by the criteria they are about. */
final class Records {

    private final Question question;
    private final Withdrawals withdrawals;
    private final LocalDate asOf;
    private final Map<String, Item> byReference;
    private final List<Item> items = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<UnitIdentifier, UnitRecords> byUnit = new LinkedHashMap<>();
    private @Nullable UnitRecords lastNamed;
    private boolean haveAttributes;

    Records(Portfolio portfolio, CoveragePolicy policy, Question question, Withdrawals withdrawals, LocalDate asOf) {
        this.question = question;
        this.withdrawals = withdrawals;
        this.asOf = asOf;
        List<Decision> decisions = DecisionOrder.sorted(portfolio.decisions(), asOf);
        String[] references = references(portfolio, decisions);
        this.byReference = new HashMap<>(2 * references.length);
        addItems(portfolio, references);
        addJudgements(decisions, new Admission(portfolio, policy));
        portfolio.mappings().forEach(this::add);
        byUnit.values().forEach(unit -> unit.settle(withdrawals, byReference));
    }

    /** Returns every reference that is one of evidence, or taken for one, in order. */
    private static String[] references(Portfolio portfolio, List<Decision> decisions) {
        Set<String> references = new HashSet<>(2 * portfolio.evidence().size());
        portfolio.evidence().forEach(evidence -> references.add(evidence.identifier()));
        portfolio.mappings().forEach(mapping -> references.add(mapping.evidence()));
        decisions.forEach(decision -> references.addAll(decision.evidence()));
        String[] sorted = references.toArray(String[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    private void addItems(Portfolio portfolio, String[] references) {
        for (String reference : references) {
            Evidence evidence = portfolio.evidence(reference).orElse(null);
            boolean withdrawn = evidence != null && withdrawals.isWithdrawn(evidence);
            Item item = new Item(items.size(), reference, evidence, withdrawn);
            items.add(item);
            haveAttributes |= item.hasAttributes();
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
        int[] named = itemsOf(decision);
        Judgement judgement = new Judgement(
                decision, judgements.size(), moment, named, isWithdrawn(decision, named), admission.of(decision));
        judgements.add(judgement);
        for (int item : named) {
            item(item).add(judgement);
        }
        for (CriterionReference criterion : decision.criteria()) {
            recordsFor(criterion).add(judgement);
        }
    }

    private int[] itemsOf(Decision decision) {
        List<String> evidence = decision.evidence();
        if (evidence.size() == 1) {
            return new int[] {item(evidence.get(0)).id()};
        }
        return evidence.stream()
                .mapToInt(reference -> item(reference).id())
                .sorted()
                .distinct()
                .toArray();
    }

    private boolean isWithdrawn(Decision decision, int[] named) {
        return !withdrawals.isNone()
                && (withdrawals.isWithdrawn(decision)
                        || Arrays.stream(named).mapToObj(this::item).anyMatch(Item::isWithdrawn));
    }

    private void add(EvidenceMapping mapping) {
        Item item = item(mapping.evidence());
        LocalDate exists = Days.later(item.existsFrom(), mapping.on().orElse(LocalDate.MIN));
        if (exists.isAfter(asOf)) {
            return;
        }
        if (withdrawals.isNone() && mapping.version().isEmpty()) {
            Offer offer = new Offer(mapping, exists, null, false);
            for (CriterionReference criterion : mapping.criteria()) {
                recordsFor(criterion).add(item, offer);
            }
            return;
        }
        for (CriterionReference criterion : new LinkedHashSet<>(mapping.criteria())) {
            CriterionRecords records = recordsFor(criterion);
            boolean outdated = mapping.version().filter(records::isOutdated).isPresent();
            records.add(item, new Offer(mapping, exists, withdrawnOn(mapping, item, criterion), outdated));
        }
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

    /** Records mostly name one criterion of a unit after the other. */
    private CriterionRecords recordsFor(CriterionReference criterion) {
        UnitRecords unit = lastNamed;
        if (unit == null || !unit.identifier().equals(criterion.unit())) {
            unit = byUnit.computeIfAbsent(criterion.unit(), identifier -> new UnitRecords(identifier, question));
            lastNamed = unit;
        }
        return unit.on(criterion);
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

    /** Returns whether any item has values of attributes. */
    boolean haveAttributes() {
        return haveAttributes;
    }

    /** Returns the decisions, in their order. */
    List<Judgement> judgements() {
        return Collections.unmodifiableList(judgements);
    }

    /** Returns what names a criterion, which may be nothing. */
    CriterionRecords on(UnitPlan unit, CriterionPlan criterion) {
        UnitRecords named = byUnit.get(unit.identifier());
        CriterionRecords records = named == null ? null : named.at(criterion.index());
        return records == null
                ? new CriterionRecords(
                        criterion.reference(), unit, criterion, question.lists(unit.identifier()), version -> true)
                : records;
    }

    /** Returns what names each unit that is named at all, in the order in which they are. */
    Collection<UnitRecords> named() {
        return Collections.unmodifiableCollection(byUnit.values());
    }

    /** Returns what names each unit that is named at all, in the order of units. */
    List<UnitRecords> byUnit() {
        List<UnitRecords> sorted = new ArrayList<>(byUnit.values());
        sorted.sort(Comparator.comparing(UnitRecords::identifier));
        return sorted;
    }

    /** Returns what names each criterion that is named at all, in the order of criteria. */
    List<CriterionRecords> byCriterion() {
        return byUnit().stream().flatMap(unit -> unit.inOrder().stream()).toList();
    }
}
