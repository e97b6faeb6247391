package io.github.qcf4j.planning;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.PolicyDemand;
import io.github.qcf4j.portfolio.QualityAssurance;
import io.github.qcf4j.portfolio.Withdrawal;
import java.util.Collection;
import java.util.List;

/**
 * The actions that internal quality assurance asks for on the very day that is asked about, where a policy waits for
 * its agreement (V4.9).
 * <p>
 * An action is closed by a later agreement (V7.17). Earlier actions are taken to be closed by then; for these it is too
 * late.
 */
final class OpenActions {

    private final List<AssuranceTarget> targets;

    OpenActions(CoverageReport report) {
        Collection<QualityAssurance> asked = report.policy().demands(PolicyDemand.INTERNAL_QUALITY_ASSURANCE)
                ? report.portfolio().qualityAssurance()
                : List.of();
        this.targets = asked.stream()
                .filter(assurance -> assurance.by() == AssuranceBody.INTERNAL)
                .filter(assurance -> assurance.outcome() == AssuranceOutcome.ACTION_REQUIRED)
                .filter(assurance -> assurance.on().equals(report.asOf()))
                .filter(assurance -> counts(assurance, report))
                .map(QualityAssurance::target)
                .distinct()
                .toList();
    }

    private static boolean counts(QualityAssurance assurance, CoverageReport report) {
        boolean withdrawn = report.portfolio().withdrawals().stream()
                .filter(withdrawal -> !withdrawal.on().isAfter(report.asOf()))
                .map(Withdrawal::of)
                .anyMatch(of -> assurance.reference().filter(of::equals).isPresent());
        boolean inRole = assurance
                .person()
                .flatMap(report.portfolio()::person)
                .map(person -> person.roles().isEmpty()
                        || person.rolesOn(assurance.on()).contains(PersonRole.INTERNAL_QUALITY_ASSURER))
                .orElse(true);
        return !withdrawn && inRole;
    }

    /** Returns whether no decision on the unit can count by the day that is asked about. */
    boolean isOpen(UnitIdentifier unit) {
        return targets.contains(AssuranceTarget.ofLearner()) || targets.contains(AssuranceTarget.ofUnit(unit));
    }
}
