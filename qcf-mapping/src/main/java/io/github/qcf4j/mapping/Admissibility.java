package io.github.qcf4j.mapping;

import io.github.qcf4j.model.EvidenceRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a specification admits an item of evidence for a criterion (V5.1, V5.2, V5.3). */
final class Admissibility {

    private Admissibility() {}

    /** Returns whether every required requirement on the criterion admits the item, by what is known on a day. */
    static boolean admits(CriterionPlan criterion, Item item, LocalDate day) {
        for (EvidenceRequirement requirement : criterion.required()) {
            if (!admits(requirement, criterion, item, day)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one requirement admits the item for the criterion. */
    static boolean admits(EvidenceRequirement requirement, CriterionPlan criterion, Item item, LocalDate day) {
        return allowsSetting(requirement, criterion, item, day)
                && allowsMethod(requirement, item)
                && allowsAge(requirement, item, day);
    }

    /** Returns why the required requirements on the criterion do not admit the item; nothing when they do. */
    static List<MappingFinding> refusals(CriterionPlan criterion, Item item, LocalDate day) {
        List<MappingFinding> refusals = new ArrayList<>();
        if (!criterion.required().stream().allMatch(required -> allowsSetting(required, criterion, item, day))) {
            refusals.add(MappingFinding.EVIDENCE_SIMULATION_NOT_ALLOWED);
        }
        if (!criterion.required().stream().allMatch(required -> allowsMethod(required, item))) {
            refusals.add(MappingFinding.EVIDENCE_METHOD_PROHIBITED);
        }
        if (!criterion.required().stream().allMatch(required -> allowsAge(required, item, day))) {
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

    /** What is not dated, or not decided yet, may be recent enough. */
    private static boolean allowsAge(EvidenceRequirement requirement, Item item, LocalDate day) {
        if (requirement.currency().isEmpty()) {
            return true;
        }
        Optional<LocalDate> shown = item.lastDate(day);
        Optional<LocalDate> assessed = item.firstAdmitted(day);
        return shown.isEmpty()
                || assessed.isEmpty()
                || !Days.plus(shown.get(), requirement.currency().get()).isBefore(assessed.get());
    }
}
