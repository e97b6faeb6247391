package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what accepted items lack that the policy asks for, so that they do not count (V4.9, V4.10). */
final class Lacks {

    private final CriterionVerdict verdict;
    private final CriterionView view;
    private final Evidenced evidenced;
    private final Conformity conformity;
    private final TreeMap<Integer, SortedSet<PolicyDemand>> byItem = new TreeMap<>();

    private Lacks(CriterionVerdict verdict, Evidenced evidenced) {
        this.verdict = verdict;
        this.view = verdict.view();
        this.evidenced = evidenced;
        this.conformity = new Conformity(view.criterion(), evidenced);
    }

    /** Returns what each item lacks, by items and then in the order of the demands. */
    static List<PolicyLack> of(CriterionVerdict verdict, Evidenced evidenced) {
        if (evidenced.policy().demands().isEmpty()) {
            return List.of();
        }
        Lacks lacks = new Lacks(verdict, evidenced);
        verdict.view().standing().lacking().forEach(lacks::addLacking);
        lacks.addWitnesses();
        return lacks.list();
    }

    private void addLacking(Judgement judgement) {
        for (int item : judgement.items()) {
            if (verdict.states()[Arrays.binarySearch(view.items(), item)] == MappingState.PARTLY_MET) {
                for (PolicyDemand demand : evidenced.policy().demands()) {
                    if (!conformity.has(demand, judgement, item, evidenced.asOf())) {
                        add(item, demand);
                    }
                }
            }
        }
    }

    private void addWitnesses() {
        if (!verdict.counting().isEmpty() && verdict.accepted().isOnlyWitness()) {
            for (Judgement judgement : verdict.counting()) {
                for (int item : judgement.items()) {
                    add(item, PolicyDemand.MORE_THAN_WITNESS_TESTIMONY);
                }
            }
        }
    }

    private void add(int item, PolicyDemand demand) {
        byItem.computeIfAbsent(item, id -> new TreeSet<>()).add(demand);
    }

    private List<PolicyLack> list() {
        List<PolicyLack> lacks = new ArrayList<>();
        byItem.forEach((item, demands) -> {
            String reference = evidenced.records().item(item).reference();
            demands.forEach(demand -> lacks.add(new PolicyLack(reference, demand)));
        });
        return List.copyOf(lacks);
    }
}
