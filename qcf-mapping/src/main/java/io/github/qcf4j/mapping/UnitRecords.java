package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names the criteria of one unit, found by their positions in the unit where it has them. */
final class UnitRecords {

    private final UnitIdentifier identifier;
    private final Question question;
    private final @Nullable UnitPlan plan;
    private final boolean listed;
    private final @Nullable CriterionRecords[] described;
    private final Map<String, CriterionRecords> others = new LinkedHashMap<>();
    private final List<CriterionRecords> named = new ArrayList<>();
    private int next;

    UnitRecords(UnitIdentifier identifier, Question question) {
        this.identifier = identifier;
        this.question = question;
        this.plan = question.unit(identifier).orElse(null);
        this.listed = question.lists(identifier);
        this.described = new CriterionRecords[plan == null ? 0 : plan.criteria().size()];
    }

    UnitIdentifier identifier() {
        return identifier;
    }

    /** Returns the unit in the version answered, or null when nobody describes it. */
    @Nullable
    UnitPlan plan() {
        return plan;
    }

    boolean isListed() {
        return listed;
    }

    /** Returns what names a criterion, to be added to. */
    CriterionRecords on(CriterionReference reference) {
        CriterionPlan criterion = plan == null ? null : described(plan, reference.number());
        CriterionRecords known = criterion == null ? others.get(reference.number()) : described[criterion.index()];
        return known == null ? named(reference, criterion) : known;
    }

    /** Records mostly name criteria in the order of the specification, so that the next one need not be looked up. */
    private @Nullable CriterionPlan described(UnitPlan unit, String number) {
        CriterionPlan criterion = next < described.length ? unit.criterion(next) : null;
        if (criterion == null || !criterion.reference().number().equals(number)) {
            criterion = unit.criterion(number);
        }
        next = criterion == null ? 0 : criterion.index() + 1;
        return criterion;
    }

    private CriterionRecords named(CriterionReference reference, @Nullable CriterionPlan criterion) {
        CriterionRecords records = new CriterionRecords(
                reference,
                plan,
                criterion,
                listed,
                version -> question.describes(identifier, version, reference.number()));
        if (criterion == null) {
            others.put(reference.number(), records);
        } else {
            described[criterion.index()] = records;
        }
        named.add(records);
        return records;
    }

    /** Settles what is withdrawn, once everything is added. */
    void settle(Withdrawals withdrawals, Map<String, Item> items) {
        named.forEach(criterion -> criterion.settle(withdrawals, items));
    }

    /** Returns what names the criterion at a position in the unit, or null when nothing does. */
    @Nullable
    CriterionRecords at(int index) {
        return described[index];
    }

    /** Returns what names each criterion that is named at all, in the order of criteria. */
    List<CriterionRecords> inOrder() {
        List<CriterionRecords> sorted = new ArrayList<>(named.size());
        for (CriterionRecords criterion : described) {
            if (criterion != null) {
                sorted.add(criterion);
            }
        }
        sorted.addAll(others.values());
        sorted.sort(Comparator.comparing(CriterionRecords::reference));
        return sorted;
    }
}
