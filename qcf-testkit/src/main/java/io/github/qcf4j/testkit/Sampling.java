package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.model.AssuranceOutcome;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.PersonRole;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.AssuranceTarget;
import io.github.qcf4j.portfolio.Certification;
import io.github.qcf4j.portfolio.Decision;
import io.github.qcf4j.portfolio.PersonRule;
import io.github.qcf4j.portfolio.Portfolio;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What quality assurance counts as of the day of a reduction, which of its actions are open, and what may be claimed.
 */
final class Sampling {

    /** V7.16: how far the certification of a unit is. */
    enum CertificationState {
        NOT_CLAIMABLE,
        CLAIMABLE,
        CLAIMED,
        CERTIFICATED
    }

    private final Question question;
    private final Portfolio portfolio;
    private final Reduction reduction;
    private final Admission admission;

    Sampling(Question question, Reduction reduction) {
        this.question = question;
        this.portfolio = question.portfolio();
        this.reduction = reduction;
        this.admission = new Admission(question, reduction.day());
    }

    /** V7.16: returns how far the certification of a unit is, whose credit was awarded here or was not. */
    CertificationState certification(UnitIdentifier unit, boolean awardedHere) {
        if (has(unit, Certification::certificated)) {
            return CertificationState.CERTIFICATED;
        }
        if (has(unit, Certification::claimed)) {
            return CertificationState.CLAIMED;
        }
        boolean claimable = awardedHere && !hasOpenAction(unit) && (claimsDirectly() || isAgreed(unit));
        return claimable ? CertificationState.CLAIMABLE : CertificationState.NOT_CLAIMABLE;
    }

    private boolean has(UnitIdentifier unit, Function<Certification, Optional<LocalDate>> step) {
        return portfolio.certifications().stream()
                .filter(certification ->
                        certification.unit().filter(unit::equals).isPresent())
                .filter(certification -> !question.withdrawals().isWithdrawn(certification))
                .anyMatch(certification -> step.apply(certification)
                        .filter(day -> Existence.hasCome(day, question.asOf()))
                        .isPresent());
    }

    /** V7.16: returns whether the centre claims the qualification directly. */
    private boolean claimsDirectly() {
        return portfolio.centre().isPresent()
                && question.qualification()
                        .filter(qualification ->
                                portfolio.centre().get().claimsDirectly(qualification.identifier(), question.asOf()))
                        .isPresent();
    }

    /** V7.16: returns whether external quality assurance agreed on the unit or the learner. */
    private boolean isAgreed(UnitIdentifier unit) {
        return counting()
                .filter(assurance -> assurance.by() == AssuranceBody.EXTERNAL)
                .filter(assurance -> assurance.outcome() == AssuranceOutcome.AGREED)
                .anyMatch(assurance -> assurance.target().equals(AssuranceTarget.ofUnit(unit))
                        || assurance.target().equals(AssuranceTarget.ofLearner()));
    }

    /**
     * V4.9: returns whether internal quality assurance agreed a decision, the unit or the learner on the day of the
     * decision or later, and has no action open on any of them.
     */
    boolean isAgreedInternally(Decision decision, UnitIdentifier unit) {
        List<QualityAssurance> internal = counting()
                .filter(assurance -> assurance.by() == AssuranceBody.INTERNAL)
                .filter(assurance -> samples(assurance.target(), decision, unit))
                .toList();
        boolean open = internal.stream()
                .filter(assurance -> assurance.outcome() == AssuranceOutcome.ACTION_REQUIRED)
                .anyMatch(assurance -> !isClosed(assurance));
        return !open
                && internal.stream()
                        .filter(assurance -> assurance.outcome() == AssuranceOutcome.AGREED)
                        .anyMatch(assurance -> !assurance.on().isBefore(decision.on()));
    }

    private static boolean samples(AssuranceTarget target, Decision decision, UnitIdentifier unit) {
        boolean samplesDecision = decision.reference()
                .map(AssuranceTarget::ofDecision)
                .filter(target::equals)
                .isPresent();
        return samplesDecision
                || target.equals(AssuranceTarget.ofUnit(unit))
                || target.equals(AssuranceTarget.ofLearner());
    }

    /** V7.17: returns whether an action is open on the unit, the learner or a decision on one of its criteria. */
    boolean hasOpenAction(UnitIdentifier unit) {
        return counting()
                .filter(assurance -> assurance.outcome() == AssuranceOutcome.ACTION_REQUIRED)
                .filter(assurance -> concerns(assurance.target(), unit))
                .anyMatch(assurance -> !isClosed(assurance));
    }

    private boolean concerns(AssuranceTarget target, UnitIdentifier unit) {
        if (target instanceof AssuranceTarget.OfDecision decided) {
            return sampled(decided).filter(decision -> isOn(decision, unit)).isPresent();
        }
        return target.equals(AssuranceTarget.ofUnit(unit)) || target.equals(AssuranceTarget.ofLearner());
    }

    /** V7.17: returns whether a later AGREED closed an action, or its target is withdrawn or replaced. */
    private boolean isClosed(QualityAssurance action) {
        boolean agreed = counting()
                .filter(later -> later.outcome() == AssuranceOutcome.AGREED)
                .filter(later -> later.target().equals(action.target()))
                .anyMatch(later -> later.on().isAfter(action.on()));
        return agreed || action.target() instanceof AssuranceTarget.OfDecision decided && isGone(decided);
    }

    private boolean isGone(AssuranceTarget.OfDecision decided) {
        Decision decision = sampled(decided).orElseThrow();
        return reduction.allJudgements().stream()
                .filter(judgement -> judgement.decision() == decision)
                .allMatch(judgement -> judgement.state() == Judgement.State.WITHDRAWN
                        || judgement.state() == Judgement.State.REPLACED);
    }

    /** Returns the decision that was sampled, where it exists. */
    private Optional<Decision> sampled(AssuranceTarget.OfDecision decided) {
        return portfolio
                .decision(decided.reference())
                .filter(decision -> Existence.hasCome(decision.on(), question.asOf()));
    }

    /** V6.8: streams the quality assurance that exists, is not withdrawn and counts. */
    private Stream<QualityAssurance> counting() {
        return portfolio.qualityAssurance().stream()
                .filter(assurance -> Existence.hasCome(assurance.on(), reduction.day()))
                .filter(assurance -> !question.withdrawals().isWithdrawn(assurance))
                .filter(this::counts);
    }

    /** V6.8, V4.12: returns whether quality assurance is by somebody who may carry it out. */
    private boolean counts(QualityAssurance assurance) {
        if (assurance.person().isEmpty()) {
            return true;
        }
        String person = assurance.person().get();
        Predicate<PersonRole> fit = role -> role.mayAssureQuality(assurance.by());
        Predicate<PersonRole> qualified = role -> fit.test(role) && !role.isTrainee();
        boolean hasRoles = admission.hasRoles(person);
        if (admission.isLearner(person)
                || assessors(assurance.target()).contains(person) && admission.asks(PersonRule.ASSESSOR_ASSURES)
                || hasRoles && admission.hasNo(person, assurance.on(), fit)) {
            return false;
        }
        boolean trainee = hasRoles && admission.hasNo(person, assurance.on(), qualified);
        return !trainee
                || assurance
                        .countersigned()
                        .filter(countersigned -> admission.counts(countersigned, person, qualified))
                        .isPresent();
    }

    /** V6.8, V4.9: returns who assessed what is sampled, as of the day asked about. */
    private List<String> assessors(AssuranceTarget target) {
        return portfolio.decisions().stream()
                .filter(decision -> Existence.hasCome(decision.on(), question.asOf()))
                .filter(decision -> isSampled(decision, target))
                .flatMap(decision -> decision.assessor().stream())
                .toList();
    }

    private boolean isSampled(Decision decision, AssuranceTarget target) {
        if (target instanceof AssuranceTarget.OfDecision decided) {
            return decision.reference().filter(decided.reference()::equals).isPresent();
        }
        if (target instanceof AssuranceTarget.OfUnit ofUnit) {
            return decision.criteria().stream()
                    .filter(criterion -> criterion.unit().equals(ofUnit.unit()))
                    .anyMatch(criterion -> !question.withdrawals().isWithdrawn(decision, criterion));
        }
        return !question.withdrawals().isWhollyWithdrawn(decision);
    }

    private static boolean isOn(Decision decision, UnitIdentifier unit) {
        return decision.criteria().stream().map(CriterionReference::unit).anyMatch(unit::equals);
    }
}
