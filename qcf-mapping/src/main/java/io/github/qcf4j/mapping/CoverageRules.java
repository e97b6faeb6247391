package io.github.qcf4j.mapping;

import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.OutcomeReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.CoverageOverride;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of a policy by what they are for; the narrower wins (V4.3). */
final class CoverageRules {

    private final CoveragePolicy policy;
    private final Map<UnitIdentifier, CoverageRule> byUnit = new LinkedHashMap<>();
    private final Map<OutcomeReference, CoverageRule> byOutcome = new LinkedHashMap<>();
    private final Map<CriterionReference, CoverageRule> byCriterion = new LinkedHashMap<>();

    CoverageRules(CoveragePolicy policy) {
        this.policy = policy;
        for (CoverageOverride override : policy.overrides()) {
            if (override.criterion().isPresent()) {
                byCriterion.put(override.criterion().get(), override.rule());
            } else if (override.outcome().isPresent()) {
                byOutcome.put(override.outcome().get(), override.rule());
            } else {
                byUnit.put(override.unit(), override.rule());
            }
        }
    }

    CoveragePolicy policy() {
        return policy;
    }

    /** Returns the rule for a criterion under the outcome that the specification lists it under. */
    CoverageRule of(CriterionReference criterion, OutcomeReference outcome) {
        CoverageRule ofUnit = byUnit.getOrDefault(criterion.unit(), policy.rule());
        return byCriterion.getOrDefault(criterion, byOutcome.getOrDefault(outcome, ofUnit));
    }
}
