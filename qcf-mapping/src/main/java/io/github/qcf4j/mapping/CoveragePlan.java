package io.github.qcf4j.mapping;

import io.github.qcf4j.portfolio.CoverageKind;
import io.github.qcf4j.portfolio.CoveragePolicy;
import io.github.qcf4j.portfolio.CoverageRule;
import io.github.qcf4j.portfolio.CurrencyMeasure;
import io.github.qcf4j.portfolio.PolicyDemand;
import java.time.Period;
import java.util.List;

/**
 * What the policy asks for one criterion (V4).
 *
 * @param rule  how much accepted evidence makes it met
 * @param windows  how old evidence may be, by the specification and by the policy
 */
record CoveragePlan(CoverageRule rule, CoveragePolicy policy, List<Period> windows) {

    /** Returns whether any decision that counts makes the criterion met. */
    boolean isMetByAny() {
        boolean any = rule.kind() == CoverageKind.ANY_ACCEPTED || rule.kind() == CoverageKind.FINAL_DECISION;
        return any && !asksForMoreThanWitness();
    }

    /** Returns whether every item that is mapped has to count (V4.6, V4.7). */
    boolean asksForAllMapped() {
        return rule.kind() == CoverageKind.ALL_MAPPED_ACCEPTED || rule.kind() == CoverageKind.PROPORTIONAL;
    }

    /** Returns whether nothing is met before the sign-off (V4.8). */
    boolean awaitsSignOff() {
        return rule.kind() == CoverageKind.FINAL_DECISION;
    }

    boolean asksForMoreThanWitness() {
        return policy.demands(PolicyDemand.MORE_THAN_WITNESS_TESTIMONY);
    }

    /** Returns on which day the age of evidence is judged (V4.11). */
    CurrencyMeasure measure() {
        return policy.currencyMeasure();
    }
}
