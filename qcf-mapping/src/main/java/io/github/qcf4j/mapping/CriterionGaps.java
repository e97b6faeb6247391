package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what a criterion that is not met lacks, in the words of a gap (V4, V8.1). */
final class CriterionGaps {

    private static final int TOLD = 3;

    private final CriterionVerdict verdict;
    private final CoverageKind rule;
    private final boolean hasRule;
    private final AcceptedItems accepted;
    private final List<PolicyLack> lacks;

    private CriterionGaps(CriterionPlan plan, CriterionVerdict verdict, Evidenced evidenced) {
        this.verdict = verdict;
        this.rule = plan.coverage().rule().kind();
        this.accepted = verdict.accepted();
        this.lacks = Lacks.of(verdict, evidenced);
        boolean isPart = verdict.status() == CriterionStatus.PARTLY_MET;
        this.hasRule = isPart && (accepted.needed() > 1 || accepted.counted() > 0 || !lacks.isEmpty());
    }

    /** Returns the gap of a criterion that is not met. */
    static Gap of(CriterionPlan plan, CriterionVerdict verdict, Evidenced evidenced) {
        CriterionGaps gaps = new CriterionGaps(plan, verdict, evidenced);
        return new Gap(GapKind.CRITERION, plan.place(), gaps.message(), gaps.remedy(), List.of(), 1);
    }

    private String message() {
        return switch (verdict.status()) {
            case LAPSED -> "was met by evidence that has come to its end";
            case PARTLY_MET -> hasRule ? byPolicy() : "is partly met";
            case AWAITING_DECISION -> "awaits a decision on " + awaiting();
            case NOT_YET_MET -> "is not yet met";
            default -> "has no evidence";
        };
    }

    /** Returns how many items count of how many, and what others lack. */
    private String byPolicy() {
        String counted = "has %s of %s accepted".formatted(accepted.counted(), Told.count(accepted.needed(), "item"));
        if (lacks.isEmpty()) {
            return counted;
        }
        List<String> told = lacks.stream().limit(TOLD).map(PolicyLack::toString).toList();
        String more = lacks.size() > TOLD ? " and %s more".formatted(lacks.size() - TOLD) : "";
        return counted + ": " + String.join(", ", told) + more;
    }

    private String awaiting() {
        int awaiting = 0;
        for (MappingState state : verdict.states()) {
            awaiting += state == MappingState.AWAITING_DECISION ? 1 : 0;
        }
        return awaiting == 1 ? "1 item of evidence" : awaiting + " items of evidence";
    }

    private String remedy() {
        return switch (verdict.status()) {
            case LAPSED -> "map current evidence to it";
            case PARTLY_MET -> hasRule ? String.join(" and ", remediesByPolicy()) : "map evidence that shows the rest";
            case AWAITING_DECISION -> "get the evidence decided";
            case NOT_YET_MET -> "map further evidence to it";
            default -> "map evidence to it";
        };
    }

    /** Returns what would supply what items lack, and the rest of what is needed once they have it. */
    private Collection<String> remediesByPolicy() {
        Set<String> remedies = new LinkedHashSet<>();
        lacks.stream()
                .sorted((one, other) -> one.demand().compareTo(other.demand()))
                .map(PolicyLack::remedy)
                .forEach(remedies::add);
        long supplied = lacks.stream()
                .filter(lack -> lack.demand() != PolicyDemand.MORE_THAN_WITNESS_TESTIMONY)
                .map(PolicyLack::evidence)
                .distinct()
                .count();
        if (accepted.counted() + supplied < accepted.needed()) {
            remedies.add(
                    rule == CoverageKind.ACCEPTED
                            ? "get further evidence accepted"
                            : "get the other evidence accepted or withdraw its mapping");
        }
        return new ArrayList<>(remedies);
    }
}
