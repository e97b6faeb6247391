package io.github.qcf4j.mapping;

import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.portfolio.SignOff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what is wrong with sign-offs, and what is worth knowing about units and their requirements (V5.12, V7). */
final class UnitFindings {

    private final Mapped mapped;
    private final FindingList findings;

    UnitFindings(Mapped mapped, FindingList findings) {
        this.mapped = mapped;
        this.findings = findings;
    }

    void tell() {
        mapped.evidenced().signOffs().standing().forEach(this::tell);
        for (UnitStanding unit : mapped.units()) {
            unit.signedOff().ifPresent(signOff -> tell(signOff, unit));
            tellHolding(unit);
            if (unit.selection().isSelected() && unit.hasLiveMapping()) {
                for (int i = 0; i < unit.plan().requirements().size(); i++) {
                    RequirementPlan requirement = unit.plan().requirements().get(i);
                    tell(requirement, unit.verdict().coverages().get(i), unit.verdict());
                }
            }
        }
    }

    private void tell(SignOff signOff) {
        Optional<UnitPlan> unit = mapped.evidenced().question().unit(signOff.unit());
        if (unit.isEmpty()) {
            findings.add(
                    MappingFinding.SIGNOFF_UNIT_UNKNOWN,
                    signOff,
                    findings.learner(),
                    "is of '%s', which nothing describes"
                            .formatted(signOff.unit().text()));
        } else if (mapped.evidenced().signOffs().isLearnerForAnother(signOff)) {
            findings.add(
                    MappingFinding.SIGNOFF_BY_LEARNER,
                    signOff,
                    unit.get().place(),
                    "is by the learner as %s"
                            .formatted(Told.inner(signOff.role().label())));
        }
    }

    private void tell(SignOff signOff, UnitStanding unit) {
        if (!unit.state().isHeld()) {
            findings.add(
                    MappingFinding.SIGNOFF_UNSUPPORTED,
                    signOff,
                    unit.plan().place(),
                    "closes '%s', which is not complete"
                            .formatted(unit.plan().identifier().text()),
                    "and is not complete");
        }
        boolean early = unit.plan().criteria().stream()
                .anyMatch(criterion -> hasDecisionAfter(signOff.on(), unit, criterion.index()));
        if (early) {
            findings.add(
                    MappingFinding.SIGNOFF_BEFORE_DECISION,
                    signOff,
                    unit.plan().place(),
                    "is of %s, before the last decision on '%s'"
                            .formatted(signOff.on(), unit.plan().identifier().text()),
                    "of %s, before the last decision".formatted(signOff.on()));
        }
    }

    private static boolean hasDecisionAfter(LocalDate day, UnitStanding unit, int index) {
        CriterionView view = unit.verdict().view().view(index);
        List<Judgement> judgements = view.criterion().judgements();
        for (int i = 0; i < judgements.size(); i++) {
            DecisionState state = view.decision(i);
            boolean counts = state != DecisionState.WITHDRAWN && state != DecisionState.NOT_ADMITTED;
            if (counts && judgements.get(i).on().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private void tellHolding(UnitStanding unit) {
        if (unit.state() == UnitState.ACHIEVED && unit.plan().isOutline()) {
            findings.add(
                    MappingFinding.UNIT_CRITERIA_NOT_RECORDED,
                    unit.plan().place(),
                    "is achieved on its sign-off alone");
        }
        if (unit.isExemptedWithoutCredit()) {
            findings.add(
                    MappingFinding.UNIT_EXEMPTED_WITHOUT_CREDIT,
                    unit.plan().place(),
                    "is exempted, and by the policy counts %s towards the rules".formatted(Credit.ZERO));
        }
        if (unit.state().isHeld() && !unit.selection().isSelected()) {
            findings.add(MappingFinding.UNIT_HELD_NOT_SELECTED, unit.plan().place(), "is held and not selected");
        }
    }

    private void tell(RequirementPlan requirement, RequirementCoverage coverage, UnitVerdict verdict) {
        if (!requirement.isRequired() && (!coverage.isMet() || !isFollowedByAll(requirement, verdict))) {
            findings.add(MappingFinding.REQUIREMENT_ADVISED_UNMET, requirement.place(), "is advised and not met");
        }
        requirement
                .requirement()
                .mainSource()
                .filter(source -> lacks(source, requirement, verdict))
                .ifPresent(source -> findings.add(
                        MappingFinding.REQUIREMENT_MAIN_SOURCE,
                        requirement.place(),
                        "has no evidence that counts from its main source, %s".formatted(Told.inner(source.label()))));
    }

    /** Returns whether all live evidence is what the advice would admit, and for as long. */
    private static boolean isFollowedByAll(RequirementPlan requirement, UnitVerdict verdict) {
        LocalDate day = verdict.on();
        Currency currency = verdict.view().currency();
        for (int index : requirement.scope()) {
            CriterionVerdict criterion = verdict.verdict(index);
            int[] items = criterion.view().items();
            boolean asked = verdict.readiness().isAsked(index);
            for (int i = 0; i < items.length && asked; i++) {
                Item item = verdict.item(items[i]);
                if (CriterionView.isLive(criterion.states()[i])
                        && !isFollowed(requirement, verdict.plan().criterion(index), item, day, currency)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFollowed(
            RequirementPlan asking, CriterionPlan criterion, Item item, LocalDate day, Currency currency) {
        return Admissibility.admits(asking.requirement(), criterion, item, day, currency)
                && !day.isAfter(Ends.of(asking.requirement(), currency.measure(), item, day));
    }

    private static boolean lacks(AssessmentMethod source, RequirementPlan requirement, UnitVerdict verdict) {
        boolean asked = requirement.scope().stream().anyMatch(verdict.readiness()::isAsked);
        return asked && !verdict.hasCounted(source, requirement.scope());
    }
}
