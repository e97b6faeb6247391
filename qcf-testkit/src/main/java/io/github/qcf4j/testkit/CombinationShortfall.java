package io.github.qcf4j.testkit;

import io.github.qcf4j.model.RuleOfCombination;

/** S9: what a combination is short of, over all groups and rules of a way. */
final class CombinationShortfall {

    private CombinationShortfall() {}

    /**
     * Returns how much a combination is short of in all, a number above the limit as soon as it is certain to be above.
     *
     * @return {@link GroupDemands#NEVER} or more, when what counts may not count together
     */
    static long of(Combination combination, Reading reading, long limit) {
        GroupDemands groups = new GroupDemands(combination, reading);
        RuleDemands rules = new RuleDemands(combination, reading);
        long shortfall = 0;
        for (AskedGroup group : combination.way().groups()) {
            shortfall += groups.shortfall(group);
            if (shortfall > limit) {
                return shortfall;
            }
        }
        for (RuleOfCombination rule : combination.way().rules()) {
            shortfall += rules.shortfall(rule);
            if (shortfall > limit) {
                return shortfall;
            }
        }
        return shortfall + (isBarredByCode(combination) ? GroupDemands.NEVER : 0);
    }

    /** S6: Returns whether more than one of the units with one barring code count. */
    private static boolean isBarredByCode(Combination combination) {
        return combination.way().barredByCode().stream()
                .anyMatch(units -> units.stream().filter(combination::counts).count() > 1);
    }
}
