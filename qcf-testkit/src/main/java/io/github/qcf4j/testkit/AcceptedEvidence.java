package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the policy makes of the evidence for the criteria of one unit: which counts, and whether it is enough.
 */
final class AcceptedEvidence {

    private final Question question;
    private final CoveragePolicy policy;
    private final CriterionRecords records;
    private final DecisionDemands demands;
    private final Remembered<String, Boolean> met = new Remembered<>(this::workedOutMet);

    AcceptedEvidence(Question question, CriterionRecords records) {
        this.question = question;
        this.policy = question.policy();
        this.records = records;
        this.demands = new DecisionDemands(question, records.reduction());
    }

    /** V4.3: returns the rule for a criterion, the narrowest there is. */
    CoverageRule rule(String number) {
        return policy.ruleFor(records.reference(number), records.outcome(number));
    }

    /** V4.3: returns whether a decision counts: it stands, is MET, has what is asked for, and no item has ended. */
    boolean counts(Judgement judgement) {
        return countsButForEnds(judgement) && !records.hasEnded(judgement);
    }

    /** V3.4, V4.3: returns whether a decision counts, or would but for ends. */
    boolean countsButForEnds(Judgement judgement) {
        return judgement.stands(DecisionOutcome.MET) && demands.lacks(judgement).isEmpty();
    }

    /** V4.3: returns whether a criterion is met, as if its unit were signed off. */
    boolean isMet(String number) {
        return met.of(number);
    }

    private boolean workedOutMet(String number) {
        return isMetBy(number, items(number, this::counts));
    }

    /** V3.4, V4.3: returns whether a criterion would be met but for ends. */
    boolean isMetButForEnds(String number) {
        return isMetBy(number, items(number, this::countsButForEnds));
    }

    /** V4.3: returns the items in decisions for a criterion that count, each once. */
    private SortedSet<String> items(String number, Predicate<Judgement> counting) {
        SortedSet<String> items = new TreeSet<>();
        records.judgements(number).stream()
                .filter(counting)
                .forEach(judgement -> items.addAll(judgement.decision().evidence()));
        return items;
    }

    /** V4.1, V4.4 to V4.8, V4.10: returns whether items that count are what the rule for a criterion asks for. */
    private boolean isMetBy(String number, SortedSet<String> counting) {
        CoverageRule rule = rule(number);
        boolean enough = switch (rule.kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> !counting.isEmpty();
            case ACCEPTED -> counting.size() >= rule.items() || holdsEnoughAlone(counting);
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> {
                List<String> live = records.liveItems(number);
                yield !live.isEmpty() && counting.containsAll(live);
            }
        };
        return enough && !isTestimonyAlone(counting);
    }

    /** V4.5: returns whether one of the items is enough alone. */
    private boolean holdsEnoughAlone(SortedSet<String> items) {
        return items.stream()
                .flatMap(item -> records.item(item).method().stream())
                .anyMatch(policy.enoughAlone()::contains);
    }

    /** V4.10: returns whether the policy asks for more than testimony of witnesses, and the items are nothing else. */
    private boolean isTestimonyAlone(SortedSet<String> items) {
        return policy.demands(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                && items.stream()
                        .allMatch(item -> records.item(item)
                                .method()
                                .filter(AssessmentMethod.WITNESS_TESTIMONY::equals)
                                .isPresent());
    }

    /** V4.8: returns whether a criterion waits for the assessor to sign its unit off. */
    boolean awaitsSignOff(String number) {
        return rule(number).kind() == CoverageKind.FINAL_DECISION
                && question.firstSignedOff(records.unit().identifier(), question.asOf())
                        .isEmpty();
    }

    /** V4.1, V4.4 to V4.8: returns how many items a criterion needs. */
    int needed(String number) {
        CoverageRule rule = rule(number);
        return switch (rule.kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> 1;
            case ACCEPTED -> holdsEnoughAlone(items(number, this::counts)) ? 1 : rule.items();
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL ->
                Math.max(1, records.liveItems(number).size());
        };
    }

    /** V4.9, V4.10: returns what the items lack that are accepted for a criterion and do not count, or not alone. */
    List<String> lacking(String number) {
        SortedSet<String> counting = items(number, this::counts);
        SortedSet<String> counted = items(number, this::countsButForEnds);
        SortedSet<String> lacking = new TreeSet<>();
        for (Judgement judgement : records.judgements(number)) {
            for (String item : judgement.decision().evidence()) {
                if (judgement.stands(DecisionOutcome.MET) && !counted.contains(item)) {
                    demands.lacks(item, judgement).forEach(demand -> lacking.add(item + " " + demand));
                }
            }
        }
        if (isTestimonyAlone(counting)) {
            counting.forEach(item -> lacking.add(item + " " + PolicyDemand.MORE_THAN_WITNESS_TESTIMONY));
        }
        return List.copyOf(lacking);
    }
}
