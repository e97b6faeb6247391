package io.github.qcf4j.planning;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a criterion asks for under a policy (V4). */
final class CriterionAsk {

    private final CriterionStanding criterion;
    private final CoverageRule rule;
    private final CoveragePolicy policy;
    private final KnownRecords known;

    CriterionAsk(CriterionStanding criterion, CoverageRule rule, KnownRecords known) {
        this.criterion = criterion;
        this.rule = rule;
        this.known = known;
        this.policy = known.report().policy();
    }

    Ask ask() {
        return policy.demands(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                ? Ask.all(List.of(byRule(), byOther()))
                : byRule();
    }

    /** Returns how many items are lacking. */
    int lacking() {
        return Math.max(1, rule.items() - criterion.counted().size());
    }

    private Ask byRule() {
        return switch (rule.kind()) {
            case ANY_ACCEPTED, FINAL_DECISION -> more(1);
            case ACCEPTED -> Ask.any(List.of(more(rule.items()), byMethod(policy.enoughAlone()::contains)));
            case ALL_MAPPED_ACCEPTED, PROPORTIONAL -> allMapped();
        };
    }

    private Ask more(int items) {
        return Ask.atLeast(
                items - criterion.counted().size(),
                criterion.fresh().stream().map(Candidate::ask).toList());
    }

    /** Returns what it takes that some item that counts has come about by such a method. */
    private Ask byMethod(Predicate<AssessmentMethod> such) {
        boolean there = known.items(criterion.counted()).stream()
                .anyMatch(item -> item.method().filter(such).isPresent());
        return there
                ? Ask.CLOSED
                : Ask.any(criterion.serving().stream()
                        .filter(candidate -> candidate.method().filter(such).isPresent())
                        .map(Candidate::ask)
                        .toList());
    }

    /** What is not recorded may be something else than the testimony of a witness. */
    private Ask byOther() {
        boolean there = known.items(criterion.counted()).stream().anyMatch(CriterionAsk::isMoreThanWitness);
        return there
                ? Ask.CLOSED
                : Ask.any(criterion.serving().stream()
                        .filter(CriterionAsk::isMoreThanWitness)
                        .map(Candidate::ask)
                        .toList());
    }

    private static boolean isMoreThanWitness(Shown shown) {
        return shown.method().filter(AssessmentMethod.WITNESS_TESTIMONY::equals).isEmpty();
    }

    /** What is offered and not accepted has to be accepted itself, whatever else is. */
    private Ask allMapped() {
        List<Ask> asks = new ArrayList<>();
        asks.add(more(1));
        for (String item : criterion.notCounted()) {
            asks.add(Ask.any(criterion.serving().stream()
                    .filter(candidate -> candidate.reference().equals(item))
                    .map(Candidate::ask)
                    .toList()));
        }
        return Ask.all(asks);
    }
}
