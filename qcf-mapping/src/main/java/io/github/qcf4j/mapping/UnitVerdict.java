package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the criteria, choices and requirements of a unit stand, as if it were selected. */
final class UnitVerdict {

    private final UnitView view;
    private final LocalDate endsOn;
    private final LocalDate occasionsBy;
    private final List<@Nullable CriterionVerdict> verdicts = new ArrayList<>();
    private @Nullable List<RequirementCoverage> coverages;

    UnitVerdict(UnitView view, LocalDate endsOn, LocalDate occasionsBy) {
        this.view = view;
        this.endsOn = endsOn;
        this.occasionsBy = occasionsBy;
        plan().criteria().forEach(criterion -> verdicts.add(null));
    }

    UnitPlan plan() {
        return view.plan();
    }

    UnitView view() {
        return view;
    }

    Item item(int id) {
        return view.records().item(id);
    }

    LocalDate occasionsBy() {
        return occasionsBy;
    }

    CriterionVerdict verdict(int index) {
        CriterionVerdict verdict = verdicts.get(index);
        if (verdict == null) {
            verdict = view.view(index).measured(endsOn);
            verdicts.set(index, verdict);
        }
        return verdict;
    }

    boolean isRecognised(int index) {
        return view.recognition(index).isPresent();
    }

    /** Returns whether the criterion is met or recognised. */
    boolean isCovered(int index) {
        return isRecognised(index) || verdict(index).status() == CriterionStatus.MET;
    }

    /** Returns whether every choice that the criterion is one of has enough others (V3.10). */
    boolean isReleased(int index) {
        CriterionPlan criterion = plan().criterion(index);
        return !criterion.isInNoChoice()
                && !isCovered(index)
                && criterion.choices().stream().allMatch(this::isChoiceMet);
    }

    /** Returns whether requirements ask something of the criterion: it is neither recognised nor released. */
    boolean isAsked(int index) {
        return !isRecognised(index) && !isReleased(index);
    }

    CriterionStatus status(int index) {
        if (isRecognised(index)) {
            return CriterionStatus.RECOGNISED;
        }
        return isReleased(index) ? CriterionStatus.NOT_REQUIRED : verdict(index).status();
    }

    int coveredIn(ChoicePlan choice) {
        return (int) choice.members().stream().filter(this::isCovered).count();
    }

    boolean isChoiceMet(int choice) {
        ChoicePlan asked = plan().choices().get(choice);
        return coveredIn(asked) >= asked.atLeast();
    }

    /** Returns whether every required criterion is met or recognised; nothing is met by being empty (V7.10). */
    boolean hasAllCriteria() {
        if (!plan().canBeMet()) {
            return false;
        }
        for (CriterionPlan criterion : plan().criteria()) {
            if (criterion.isInNoChoice() && !isCovered(criterion.index())) {
                return false;
            }
        }
        for (int i = 0; i < plan().choices().size(); i++) {
            if (!isChoiceMet(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every required criterion and every required demand is met (V7.4). */
    boolean isReady() {
        return hasAllCriteria()
                && plan().requirements().stream()
                        .filter(RequirementPlan::isRequired)
                        .allMatch(requirement -> coverage(requirement).isMet());
    }

    RequirementCoverage coverage(RequirementPlan requirement) {
        return new RequirementCoverage(
                requirement.place(), requirement.requirement(), new Demands(this, requirement).shortfalls());
    }

    /** Returns how far each requirement of the plan is met, in its order. */
    List<RequirementCoverage> coverages() {
        List<RequirementCoverage> known = coverages;
        if (known == null) {
            known = plan().requirements().stream().map(this::coverage).toList();
            coverages = known;
        }
        return known;
    }

    /** Returns the covered criteria of those that are asked for; a choice counts as many as it asks for (V3.10). */
    Fraction progress() {
        return progress(plan().criteria(), plan().choices());
    }

    /** Returns the progress in some of the criteria, with the choices that begin among them. */
    Fraction progress(List<CriterionPlan> criteria, List<ChoicePlan> choices) {
        int part = 0;
        int whole = 0;
        for (CriterionPlan criterion : criteria) {
            if (criterion.isInNoChoice()) {
                whole++;
                part += isCovered(criterion.index()) ? 1 : 0;
            }
        }
        for (ChoicePlan choice : choices) {
            whole += choice.atLeast();
            part += Math.min(choice.atLeast(), coveredIn(choice));
        }
        return Fraction.of(part, whole);
    }
}
