package io.github.qcf4j.explanation;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether internal quality assurance has agreed a decision, its unit or the learner (V4.9, V6.8, V7.17). */
final class CheckedAssurance {

    private final CheckedPortfolio records;
    private final UnitIdentifier unit;
    private final LocalDate day;

    CheckedAssurance(CheckedPortfolio records, UnitIdentifier unit, LocalDate day) {
        this.records = records;
        this.unit = unit;
        this.day = day;
    }

    /** Returns whether it is agreed on or after its day, and no action is open on it, its unit or the learner. */
    boolean hasAgreed(Decision decision) {
        List<AssuranceTarget> targets = new ArrayList<>();
        decision.reference().map(AssuranceTarget::ofDecision).ifPresent(targets::add);
        targets.add(AssuranceTarget.ofUnit(unit));
        targets.add(AssuranceTarget.ofLearner());
        List<QualityAssurance> counting = records.portfolio().qualityAssurance().stream()
                .filter(assurance -> targets.contains(assurance.target()))
                .filter(assurance -> !assurance.on().isAfter(day) && !records.isWithdrawn(assurance))
                .filter(assurance -> records.people().counts(assurance, assessors(assurance.target()), day))
                .toList();
        boolean agreed = counting.stream()
                .anyMatch(assurance -> assurance.by() == AssuranceBody.INTERNAL
                        && assurance.outcome() == AssuranceOutcome.AGREED
                        && !assurance.on().isBefore(decision.on()));
        return agreed && counting.stream().noneMatch(assurance -> isOpen(assurance, counting));
    }

    /** An action is open until a later agreement, by whichever body. */
    private static boolean isOpen(QualityAssurance action, List<QualityAssurance> counting) {
        return action.by() == AssuranceBody.INTERNAL
                && action.outcome() == AssuranceOutcome.ACTION_REQUIRED
                && counting.stream()
                        .filter(later -> later.target().equals(action.target())
                                && later.on().isAfter(action.on()))
                        .noneMatch(later -> later.outcome() == AssuranceOutcome.AGREED);
    }

    /** Returns who decided what is sampled. */
    private List<String> assessors(AssuranceTarget target) {
        if (target instanceof AssuranceTarget.OfDecision of) {
            return records.portfolio().decision(of.reference()).stream()
                    .flatMap(decision -> decision.assessor().stream())
                    .toList();
        }
        return records.portfolio().decisions().stream()
                .filter(decision -> !decision.on().isAfter(records.asOf()))
                .filter(decision ->
                        decision.criteria().stream().anyMatch(criterion -> isIn(target, decision, criterion)))
                .flatMap(decision -> decision.assessor().stream())
                .toList();
    }

    private boolean isIn(AssuranceTarget target, Decision decision, CriterionReference criterion) {
        boolean sampled =
                !(target instanceof AssuranceTarget.OfUnit of) || of.unit().equals(criterion.unit());
        return sampled && records.withdrawals(decision, criterion).isEmpty();
    }
}
