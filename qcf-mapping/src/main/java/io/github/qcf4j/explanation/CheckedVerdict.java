package io.github.qcf4j.explanation;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which decisions count for a criterion, and what its rule makes of them (V3.3 to V3.9, V4.1 to V4.11). */
final class CheckedVerdict {

    private final CheckedCriterion criterion;
    private final CheckedPortfolio records;
    private final CoveragePolicy policy;
    private final CoverageRule rule;
    private final LocalDate day;
    private final List<Decision> unlacking;

    /**
     * Looks at the standing decisions.
     *
     * @param rule  the rule of the policy for the criterion
     * @param day  the day of which records are looked at
     * @param leftOut  decisions that do not stand, though nothing replaces them (V7.5)
     */
    CheckedVerdict(
            CheckedCriterion criterion,
            CheckedPortfolio records,
            CoverageRule rule,
            LocalDate day,
            Collection<Decision> leftOut) {
        this.criterion = criterion;
        this.records = records;
        this.policy = records.policy();
        this.rule = rule;
        this.day = day;
        this.unlacking = criterion.standing(DecisionOutcome.MET).stream()
                .filter(decision -> leftOut.stream().noneMatch(out -> out == decision))
                .filter(decision -> lacking(decision).isEmpty())
                .toList();
    }

    CheckedCriterion criterion() {
        return criterion;
    }

    CoverageRule rule() {
        return rule;
    }

    /** Returns what a decision lacks of what the policy asks for (V4.9). */
    List<ClaimReason> lacking(Decision decision) {
        return policy.demands().stream()
                .filter(demand -> demand != PolicyDemand.MORE_THAN_WITNESS_TESTIMONY && !has(decision, demand))
                .map(ClaimReason::of)
                .toList();
    }

    private boolean has(Decision decision, PolicyDemand demand) {
        return switch (demand) {
            case LOCATOR ->
                decision.evidence().stream()
                        .allMatch(item -> criterion.liveMappings(item).stream()
                                .anyMatch(mapping -> mapping.locator().isPresent()));
            case AUTHENTICATION -> decision.evidence().stream().allMatch(this::isAuthenticated);
            case LEARNER_ACCEPTANCE ->
                decision.accepted().filter(on -> !on.isAfter(day)).isPresent();
            case QUALITIES_JUDGED ->
                Arrays.stream(EvidenceQuality.values())
                        .allMatch(quality -> decision.qualities().get(quality) == QualityJudgement.YES);
            case INTERNAL_QUALITY_ASSURANCE ->
                new CheckedAssurance(records, criterion.reference().unit(), day).hasAgreed(decision);
            case MORE_THAN_WITNESS_TESTIMONY -> true;
        };
    }

    private boolean isAuthenticated(String item) {
        return records.portfolio()
                .evidence(item)
                .flatMap(evidence -> evidence.authentication())
                .filter(how -> how.on().filter(day::isBefore).isEmpty())
                .isPresent();
    }

    /** Returns the decisions that count, with ends measured on a day. */
    List<Decision> counting(LocalDate measured) {
        return unlacking.stream()
                .filter(decision -> !measured.isAfter(criterion.end(decision)))
                .toList();
    }

    /** Returns the items of decisions, each once. */
    static Set<String> items(Collection<Decision> decisions) {
        Set<String> items = new TreeSet<>();
        decisions.forEach(decision -> items.addAll(decision.evidence()));
        return items;
    }

    /** Returns whether decisions that count fill the rule. */
    boolean isFilled(Collection<Decision> counting) {
        Set<String> items = items(counting);
        if (items.isEmpty() || (policy.demands(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY) && isTestimonyAlone(items))) {
            return false;
        }
        return switch (rule.kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> true;
            case ACCEPTED -> items.size() >= needed(items);
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> items.containsAll(criterion.liveItems());
        };
    }

    private boolean isTestimonyAlone(Set<String> items) {
        return items.stream()
                .map(this::method)
                .allMatch(method -> method.filter(AssessmentMethod.WITNESS_TESTIMONY::equals)
                        .isPresent());
    }

    private Optional<AssessmentMethod> method(String item) {
        return records.portfolio().evidence(item).flatMap(evidence -> evidence.method());
    }

    /** Returns whether an item by a method that is enough alone counts (V4.5). */
    boolean isEnoughAlone(Set<String> items) {
        return rule.kind() == CoverageKind.ACCEPTED
                && items.stream()
                        .anyMatch(item -> method(item)
                                .filter(policy.enoughAlone()::contains)
                                .isPresent());
    }

    /** Returns how many items have to count, when some do. */
    int needed(Set<String> counted) {
        return switch (rule.kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> 1;
            case ACCEPTED -> isEnoughAlone(counted) ? 1 : rule.items();
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL ->
                Math.max(1, criterion.liveItems().size());
        };
    }

    /** Returns one from 'Met' to 'No evidence', with ends measured on a day, as if the unit were signed off. */
    ExplainedVerdict verdict(LocalDate measured) {
        if (isFilled(counting(measured))) {
            return ExplainedVerdict.MET;
        }
        if (isFilled(unlacking)) {
            return ExplainedVerdict.LAPSED;
        }
        boolean partly = Stream.of(DecisionOutcome.MET, DecisionOutcome.PARTLY_MET)
                .anyMatch(outcome -> !criterion.standing(outcome).isEmpty());
        if (partly) {
            return ExplainedVerdict.PARTLY_MET;
        }
        if (!awaiting().isEmpty()) {
            return ExplainedVerdict.AWAITING_DECISION;
        }
        return criterion.liveItems().isEmpty() ? ExplainedVerdict.NO_EVIDENCE : ExplainedVerdict.NOT_YET_MET;
    }

    /** Returns the clause by which such a verdict comes about. */
    String clause(ExplainedVerdict verdict, LocalDate measured) {
        return switch (verdict) {
            case MET -> clauseOfRule(measured);
            case LAPSED -> "V3.4";
            case PARTLY_MET -> criterion.standing(DecisionOutcome.MET).isEmpty() ? "V3.5" : "V4.3";
            case AWAITING_DECISION -> "V3.6";
            case NOT_YET_MET -> "V3.7";
            default -> "V3.8";
        };
    }

    private String clauseOfRule(LocalDate measured) {
        return switch (rule.kind()) {
            case ANY_ACCEPTED -> "V3.3";
            case ACCEPTED -> isEnoughAlone(items(counting(measured))) ? "V4.5" : "V4.4";
            case ALL_MAPPED_ACCEPTED -> "V4.6";
            case PROPORTIONAL -> "V4.7";
            case FINAL_DECISION -> "V4.8";
        };
    }

    /** Returns the live items that no decision is on which is left (V3.6). */
    List<String> awaiting() {
        return criterion.liveItems().stream()
                .filter(item -> criterion.leftOn(item).isEmpty())
                .toList();
    }

    /** Returns the live items that were decided and not enough. */
    List<String> notYetMet() {
        return criterion.liveItems().stream().filter(criterion::isNotYetMet).toList();
    }

    /** Returns the numbers of items beside the verdict (V3.11). */
    SortedMap<ExplainedNumber, Integer> numbers(LocalDate measured) {
        Set<String> counted = items(counting(measured));
        SortedMap<ExplainedNumber, Integer> numbers = new TreeMap<>();
        numbers.put(ExplainedNumber.COUNTED, counted.size());
        numbers.put(ExplainedNumber.NEEDED, needed(counted));
        numbers.put(ExplainedNumber.AWAITING, awaiting().size());
        numbers.put(ExplainedNumber.NOT_YET_MET, notYetMet().size());
        return numbers;
    }
}
