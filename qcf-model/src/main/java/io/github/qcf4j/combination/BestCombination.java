package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Credit;
import java.util.List;

/**
 * What is best among combinations of units held: the least shortfall, then the most credit recorded, then the most
 * units.
 * <p>
 * Units that no group lists may help against a shortfall and are worth nothing besides.
 */
final class BestCombination {

    private final List<Long> gains;

    BestCombination(List<RuleItem> items) {
        long weight = items.size() + 1L;
        this.gains = items.stream().map(item -> gain(item, weight)).toList();
    }

    private static long gain(RuleItem item, long weight) {
        return item.kind() == RuleItem.Kind.UNLISTED ? 0 : weight * credit(item) + 1;
    }

    private static long credit(RuleItem item) {
        return Math.min(item.credit().map(Credit::value).orElse(0), Problem.UNBOUNDED);
    }

    /** Returns what a unit of shortfall costs: more than all items together are worth. */
    long penalty() {
        return 1 + gains.stream().mapToLong(Long::longValue).sum();
    }

    List<RuleProblem.Cost> gains() {
        return gains.stream().map(gain -> new RuleProblem.Cost(-gain, 0)).toList();
    }
}
