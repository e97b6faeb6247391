package io.github.qcf4j.validation;

import io.github.qcf4j.model.Credit;

/** The check that the numbers of outcomes and criteria are in keeping with each other and with the credit. */
final class OutcomeSizeCheck implements UnitCheck {

    @Override
    public void check(UnitInHand unit) {
        if (!unit.unit().outcomesRecorded()) {
            return;
        }
        for (OutcomeInHand outcome : unit.outcomes()) {
            if (outcome.criteria().size() == 1) {
                unit.find(DraftingRule.OUTCOME_CRITERION_SINGLE, outcome.place(), "has a single criterion");
            }
        }
        int credit = unit.unit().credit().map(Credit::value).orElse(0);
        checkOutcomes(unit, credit);
        if (credit > 0) {
            checkCriteria(unit, credit);
        }
    }

    private static void checkOutcomes(UnitInHand unit, int credit) {
        int count = unit.outcomes().size();
        boolean many = count > unit.threshold(Threshold.OUTCOMES)
                || (credit > 0 && count > credit * unit.threshold(Threshold.OUTCOMES_PER_CREDIT));
        boolean few = count == 1 && credit >= unit.threshold(Threshold.CREDIT_OF_SINGLE_OUTCOME);
        if (many || few) {
            unit.find(DraftingRule.UNIT_OUTCOMES_COUNT, "has %s%s".formatted(outcomes(count), forCredit(credit)));
        }
    }

    private static void checkCriteria(UnitInHand unit, int credit) {
        long count = unit.criteria().count();
        if (count < (long) credit * unit.threshold(Threshold.CRITERIA_PER_CREDIT_LEAST)
                || count > (long) credit * unit.threshold(Threshold.CRITERIA_PER_CREDIT_MOST)) {
            unit.find(
                    DraftingRule.UNIT_CRITERIA_COUNT,
                    "has %s %s%s".formatted(count, count == 1 ? "criterion" : "criteria", forCredit(credit)));
        }
    }

    private static String outcomes(int count) {
        return count == 1 ? "one outcome" : count + " outcomes";
    }

    private static String forCredit(int credit) {
        return credit == 0 ? "" : " for " + Credit.of(credit);
    }
}
