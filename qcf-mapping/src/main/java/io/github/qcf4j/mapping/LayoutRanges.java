package io.github.qcf4j.mapping;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.LearningOutcome;
import java.util.Arrays;
import java.util.List;

/** Where the criteria, outcomes and demands of each unit begin, among those of all units. */
final class LayoutRanges {

    private final int[] firstCriteria;
    private final int[] firstDemands;
    private final boolean[] plain;
    private final boolean[] counted;
    private final int[] asked;
    private final int[] credit;
    private final int[] unitOfCriterion;
    private final int[] unitOfOutcome;
    private final int[] firstOfOutcome;

    LayoutRanges(List<UnitPlan> units) {
        firstCriteria = new int[units.size() + 1];
        firstDemands = new int[units.size() + 1];
        plain = new boolean[units.size()];
        counted = new boolean[units.size()];
        asked = new int[units.size()];
        credit = new int[units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            UnitPlan plan = units.get(unit);
            firstCriteria[unit + 1] = firstCriteria[unit] + plan.criteria().size();
            firstDemands[unit + 1] = firstDemands[unit] + plan.demands().size();
            plain[unit] = isPlain(plan);
            counted[unit] = isCounted(plan);
            asked[unit] = asked(plan);
            credit[unit] = plan.credit().orElse(Credit.ZERO).value();
        }
        unitOfCriterion = new int[firstCriteria[units.size()]];
        int outcomes =
                units.stream().mapToInt(unit -> unit.unit().outcomes().size()).sum();
        unitOfOutcome = new int[outcomes];
        firstOfOutcome = new int[outcomes + 1];
        int outcome = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            Arrays.fill(unitOfCriterion, firstCriteria[unit], firstCriteria[unit + 1], unit);
            for (LearningOutcome each : units.get(unit).unit().outcomes()) {
                unitOfOutcome[outcome] = unit;
                firstOfOutcome[outcome + 1] =
                        firstOfOutcome[outcome] + each.criteria().size();
                outcome++;
            }
        }
    }

    private static boolean isPlain(UnitPlan plan) {
        return plan.choices().isEmpty()
                && plan.demands().isEmpty()
                && plan.criteria().stream()
                        .allMatch(criterion -> criterion.required().isEmpty()
                                && criterion.competences().isEmpty()
                                && !criterion.asksForCurrency());
    }

    private static boolean isCounted(UnitPlan plan) {
        return plan.choices().isEmpty()
                && plan.demands().stream().noneMatch(DemandPlan::isRequired)
                && plan.criteria().stream()
                        .noneMatch(criterion -> criterion.coverage().awaitsSignOff());
    }

    private static int asked(UnitPlan plan) {
        int inNoChoice = (int)
                plan.criteria().stream().filter(CriterionPlan::isInNoChoice).count();
        return inNoChoice
                + plan.choices().stream().mapToInt(ChoicePlan::atLeast).sum();
    }

    int asked(int unit) {
        return asked[unit];
    }

    boolean isCounted(int unit) {
        return counted[unit];
    }

    int credit(int unit) {
        return credit[unit];
    }

    int firstCriterion(int unit) {
        return firstCriteria[unit];
    }

    int firstDemand(int unit) {
        return firstDemands[unit];
    }

    int unitOf(int criterion) {
        return unitOfCriterion[criterion];
    }

    int outcomes() {
        return unitOfOutcome.length;
    }

    int unitOfOutcome(int outcome) {
        return unitOfOutcome[outcome];
    }

    int firstCriterionOfOutcome(int outcome) {
        return firstOfOutcome[outcome];
    }

    boolean isPlain(int unit) {
        return plain[unit];
    }
}
