package io.github.qcf4j.mapping;

import io.github.qcf4j.model.EvidenceRequirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a specification, or the policy, admits an item of evidence for a criterion (V4.11, V5.1 to V5.3). */
final class Admissibility {

    private Admissibility() {}

    /** Returns whether every required requirement, and the policy, admits the item, by what is known on a day. */
    static boolean admits(CriterionPlan criterion, Item item, LocalDate day, Currency currency) {
        for (EvidenceRequirement requirement : criterion.required()) {
            if (!allowsSetting(requirement, criterion, item, day) || !allowsMethod(requirement, item)) {
                return false;
            }
        }
        return allowsAge(criterion, item, day, currency);
    }

    /** Returns whether one requirement admits the item for the criterion. */
    static boolean admits(
            EvidenceRequirement requirement, CriterionPlan criterion, Item item, LocalDate day, Currency currency) {
        return allowsSetting(requirement, criterion, item, day)
                && allowsMethod(requirement, item)
                && requirement
                        .currency()
                        .map(window -> allowsAge(window, item, day, currency))
                        .orElse(true);
    }

    /** Returns why the specification, or the policy, does not admit the item; nothing when they do. */
    static List<MappingFinding> refusals(CriterionPlan criterion, Item item, LocalDate day, Currency currency) {
        List<MappingFinding> refusals = new ArrayList<>();
        if (!criterion.required().stream().allMatch(required -> allowsSetting(required, criterion, item, day))) {
            refusals.add(MappingFinding.EVIDENCE_SIMULATION_NOT_ALLOWED);
        }
        if (!criterion.required().stream().allMatch(required -> allowsMethod(required, item))) {
            refusals.add(MappingFinding.EVIDENCE_METHOD_PROHIBITED);
        }
        if (!allowsAge(criterion, item, day, currency)) {
            refusals.add(MappingFinding.EVIDENCE_NOT_CURRENT);
        }
        return refusals;
    }

    private static boolean allowsSetting(
            EvidenceRequirement requirement, CriterionPlan criterion, Item item, LocalDate day) {
        return requirement
                .simulation()
                .flatMap(rule -> item.evidence()
                        .flatMap(evidence -> evidence.setting())
                        .map(setting ->
                                rule.admits(setting, criterion.criterion().number(), item.isAgreedBy(day))))
                .orElse(true);
    }

    private static boolean allowsMethod(EvidenceRequirement requirement, Item item) {
        return item.evidence()
                .flatMap(evidence -> evidence.method())
                .map(method -> !requirement.prohibitedMethods().contains(method))
                .orElse(true);
    }

    private static boolean allowsAge(CriterionPlan criterion, Item item, LocalDate day, Currency currency) {
        for (Period window : criterion.coverage().windows()) {
            if (!allowsAge(window, item, day, currency)) {
                return false;
            }
        }
        return true;
    }

    /** What is not dated, or not judged yet, may be recent enough. */
    private static boolean allowsAge(Period window, Item item, LocalDate day, Currency currency) {
        Optional<LocalDate> shown = item.lastDate(day);
        Optional<LocalDate> judged = currency.judgedOn(item, day);
        return shown.isEmpty()
                || judged.isEmpty()
                || !Days.plus(shown.get(), window).isBefore(judged.get());
    }
}
