package io.github.qcf4j.mapping;

import io.github.qcf4j.explanation.ClaimReason;
import io.github.qcf4j.explanation.RecordClaim;
import io.github.qcf4j.explanation.RecordFate;
import io.github.qcf4j.model.DecisionOutcome;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.EvidenceMapping;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what became of every mapping and decision about a criterion, and because of which other record (V2). */
final class ToldRecords {

    private final Evidenced evidenced;
    private final FoundWithdrawals withdrawals;
    private final CriterionVerdict verdict;
    private final CriterionView view;
    private final CriterionPlan plan;
    private final Conformity conformity;

    ToldRecords(Evidenced evidenced, CriterionVerdict verdict, CriterionPlan plan) {
        this.evidenced = evidenced;
        this.withdrawals = new FoundWithdrawals(evidenced);
        this.verdict = verdict;
        this.view = verdict.view();
        this.plan = plan;
        this.conformity = new Conformity(view.criterion(), evidenced);
    }

    /** Returns the mappings and then the decisions, in an order that does not depend on how they were written. */
    List<RecordClaim> claims() {
        List<RecordClaim> mappings = new ArrayList<>();
        Offers offers = view.criterion().offers();
        for (int i = 0; i < offers.size(); i++) {
            mappings.add(claim(offers.item(i), offers.offer(i)));
        }
        List<RecordClaim> claims = new ArrayList<>(mappings.stream()
                .sorted(Comparator.comparing(RecordClaim::toString))
                .toList());
        for (int i = 0; i < view.criterion().judgements().size(); i++) {
            claims.add(claim(i));
        }
        return claims;
    }

    private RecordClaim claim(int item, Offer offer) {
        EvidenceMapping mapping = offer.mapping();
        LocalDate withdrawn = offer.withdrawnOn();
        if (withdrawn != null) {
            return RecordClaim.of(
                    mapping, RecordFate.WITHDRAWN, withdrawals.ofMapping(mapping, plan.reference(), withdrawn));
        }
        if (offer.outdated()) {
            return RecordClaim.of(mapping, RecordFate.OUTDATED);
        }
        return switch (state(item)) {
            case UNKNOWN_EVIDENCE -> RecordClaim.of(mapping, RecordFate.UNKNOWN_EVIDENCE);
            case NOT_ADMISSIBLE -> RecordClaim.of(mapping, RecordFate.NOT_ADMISSIBLE, refusals(item));
            default -> RecordClaim.of(mapping, RecordFate.STANDING);
        };
    }

    private MappingState state(int item) {
        return verdict.states()[Arrays.binarySearch(view.items(), item)];
    }

    private List<ClaimReason> refusals(int id) {
        Item item = evidenced.records().item(id);
        return Admissibility.refusals(
                        plan,
                        item,
                        evidenced.asOf(),
                        evidenced.currency(plan.reference().unit()))
                .stream()
                .map(ToldRecords::reason)
                .toList();
    }

    private RecordClaim claim(int position) {
        Judgement judgement = view.criterion().judgements().get(position);
        Decision decision = judgement.decision();
        DecisionState state = view.decision(position);
        return switch (state == null ? DecisionState.SET_ASIDE : state) {
            case WITHDRAWN ->
                RecordClaim.of(decision, RecordFate.WITHDRAWN, withdrawals.ofDecision(judgement, view.criterion()));
            case NOT_ADMITTED -> RecordClaim.of(decision, RecordFate.NOT_ADMITTED, List.of(refusal(judgement)));
            case SET_ASIDE -> RecordClaim.of(decision, RecordFate.SET_ASIDE, setAside(position));
            case REPLACED -> RecordClaim.of(decision, RecordFate.REPLACED, replacing(judgement));
            case STANDING -> standing(judgement);
        };
    }

    private ClaimReason refusal(Judgement judgement) {
        MappingFinding reason = judgement.reason();
        return reason == null || judgement.isAdmittedOn(evidenced.asOf())
                ? ClaimReason.COMPETENCE_LACKING
                : reason(reason);
    }

    private static ClaimReason reason(MappingFinding finding) {
        return switch (finding) {
            case DECISION_BY_LEARNER -> ClaimReason.BY_LEARNER;
            case DECISION_BY_WITNESS -> ClaimReason.BY_WITNESS;
            case DECISION_BY_NON_ASSESSOR -> ClaimReason.BY_NON_ASSESSOR;
            case DECISION_INTEREST_UNSECONDED -> ClaimReason.INTEREST_UNSECONDED;
            case DECISION_NOT_COUNTERSIGNED -> ClaimReason.NOT_COUNTERSIGNED;
            case EVIDENCE_SIMULATION_NOT_ALLOWED -> ClaimReason.SIMULATION;
            case EVIDENCE_METHOD_PROHIBITED -> ClaimReason.METHOD_PROHIBITED;
            case EVIDENCE_NOT_CURRENT -> ClaimReason.NOT_CURRENT;
            default -> throw new IllegalArgumentException("Finding '%s' must refuse a record".formatted(finding));
        };
    }

    private Set<ClaimReason> setAside(int position) {
        Set<ClaimReason> reasons = EnumSet.noneOf(ClaimReason.class);
        if (view.criterion().isOutdated(position)) {
            reasons.add(ClaimReason.OTHER_VERSION);
        }
        for (int item : view.criterion().judgements().get(position).items()) {
            if (Arrays.binarySearch(view.items(), item) >= 0) {
                MappingState state = state(item);
                if (state == MappingState.UNKNOWN_EVIDENCE) {
                    reasons.add(ClaimReason.UNKNOWN_ITEM);
                } else if (state == MappingState.NOT_ADMISSIBLE) {
                    reasons.addAll(refusals(item));
                }
            } else {
                reasons.add(view.isMapped(item) ? ClaimReason.MAPPED_TO_OTHER_VERSION : ClaimReason.OTHER_VERSION);
            }
        }
        return reasons;
    }

    /** Returns the last of the decisions that replace one (V2.14, V2.15). */
    private Decision replacing(Judgement replaced) {
        Judgement last = null;
        for (Judgement other : view.left()) {
            last = replaces(other, replaced) ? other : last;
        }
        if (last == null) {
            throw new IllegalArgumentException("Decision '%s' must be replaced".formatted(replaced));
        }
        return last.decision();
    }

    private static boolean replaces(Judgement other, Judgement replaced) {
        boolean shares = Arrays.stream(replaced.items()).anyMatch(other::names);
        boolean lower = other.outcome().isLowerThan(replaced.outcome());
        return (other.moment() > replaced.moment() && other.namesAll(replaced.items()))
                || (other.moment() >= replaced.moment() && shares && lower);
    }

    private RecordClaim standing(Judgement judgement) {
        Decision decision = judgement.decision();
        if (judgement.outcome() != DecisionOutcome.MET) {
            return RecordClaim.of(decision, RecordFate.STANDING);
        }
        if (verdict.counting().contains(judgement)) {
            return RecordClaim.of(decision, RecordFate.COUNTS);
        }
        int ended = view.standing().met().indexOf(judgement);
        return ended >= 0
                ? RecordClaim.ended(decision, view.standing().ends().get(ended))
                : RecordClaim.of(decision, RecordFate.LACKING, lacking(judgement));
    }

    private List<ClaimReason> lacking(Judgement judgement) {
        return evidenced.policy().demands().stream()
                .filter(demand -> demand != PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                .filter(demand -> !conformity.has(demand, judgement, evidenced.asOf()))
                .map(ClaimReason::of)
                .toList();
    }
}
