package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.util.Collection;
import java.util.List;

/**
 * Who agreed units or the learner as internal quality assurer, where a policy waits for that (V4.9).
 * <p>
 * As soon as such a person decides, the agreement no longer counts (V6.8), nor does what rests on it.
 */
final class Assurers {

    private final List<QualityAssurance> agreed;

    Assurers(CoverageReport report) {
        boolean needed = report.policy().demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                && !report.policy().waives(PersonRule.ASSESSOR_ASSURES);
        Collection<QualityAssurance> counting = needed ? report.qualityAssurance() : List.of();
        this.agreed = counting.stream()
                .filter(assurance -> assurance.by() == AssuranceBody.INTERNAL)
                .filter(assurance -> assurance.outcome() == AssuranceOutcome.AGREED)
                .toList();
    }

    /** Returns whether a person agreed the unit or the learner. */
    boolean include(String person, UnitIdentifier unit) {
        return agreed.stream()
                .filter(assurance -> assurance.person().filter(person::equals).isPresent())
                .map(QualityAssurance::target)
                .anyMatch(target ->
                        target.equals(AssuranceTarget.ofLearner()) || target.equals(AssuranceTarget.ofUnit(unit)));
    }
}
