package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.EvidenceQuality;
import io.github.qcf4j.model.QualityJudgement;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a decision has what the policy asks for (V4.9), for criteria of which the report does not say so.
 * <p>
 * Whether internal quality assurance agrees is not told apart: a plan does not rely on it.
 */
final class Conforming {

    private final CoverageReport report;

    Conforming(CoverageReport report) {
        this.report = report;
    }

    /** Returns whether a decision on some items has all that is asked for, as far as one criterion is concerned. */
    boolean hasAll(Decision decision, List<HeldItem> items, CriterionReference criterion) {
        return report.policy().demands().stream().allMatch(demand -> has(demand, decision, items, criterion));
    }

    private boolean has(PolicyDemand demand, Decision decision, List<HeldItem> items, CriterionReference criterion) {
        return switch (demand) {
            case LOCATOR -> items.stream().allMatch(item -> item.isLocatedFor(criterion));
            case AUTHENTICATION -> items.stream().allMatch(this::isAuthenticated);
            case LEARNER_ACCEPTANCE -> decision.accepted().filter(this::isBy).isPresent();
            case QUALITIES_JUDGED ->
                Arrays.stream(EvidenceQuality.values())
                        .allMatch(quality -> decision.qualities().get(quality) == QualityJudgement.YES);
            case INTERNAL_QUALITY_ASSURANCE -> false;
            case MORE_THAN_WITNESS_TESTIMONY -> true;
        };
    }

    private boolean isAuthenticated(HeldItem item) {
        return item.evidence()
                .authentication()
                .filter(authentication -> authentication.on().map(this::isBy).orElse(true))
                .isPresent();
    }

    private boolean isBy(LocalDate on) {
        return !on.isAfter(report.asOf());
    }
}
