package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Solution;
import java.util.List;

/**
 * The combination in which every unit counts where it may first, for the many questions to which it is the answer.
 * <p>
 * It is the best where nothing is short, or where nothing that is short could be less so: every unit counts in the one
 * place it has, and what is short asks for more only.
 */
final class WholeHolding {

    private final RuleProblem problem;
    private final int[] places;
    private final Outcome outcome;

    WholeHolding(RuleProblem problem) {
        this.problem = problem;
        this.places =
                problem.items().stream().mapToInt(item -> item.places().get(0)).toArray();
        this.outcome = problem.outcome(places);
    }

    Outcome outcome() {
        return outcome;
    }

    /** Returns whether this is the best combination, and known to be. */
    boolean isBest() {
        boolean one = problem.items().stream()
                .noneMatch(item ->
                        item.places().size() > 1 && isCounting(item.places().get(1)));
        for (int item = 0; item < places.length; item++) {
            if (!isCounting(places[item])) {
                return false;
            }
        }
        for (RuleClause clause : problem.clauses()) {
            long shortfall = outcome.shortfall(clause.clause());
            if (shortfall == Outcome.BROKEN || shortfall > 0 && !(one && asksForMore(clause.clause()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the combination as a search would that found it. */
    Solution solution() {
        return new Solution(Solution.Status.FEASIBLE, places, value(), value(), true, 0);
    }

    private long value() {
        long penalty = new BestCombination(problem.items()).penalty();
        long value = 0;
        for (int item = 0; item < places.length; item++) {
            value += problem.problem().cost(item, places[item]);
        }
        for (RuleClause clause : problem.clauses()) {
            value += penalty * outcome.shortfall(clause.clause());
        }
        return value;
    }

    private boolean isCounting(int node) {
        return problem.nodes().get(node).counts();
    }

    private static boolean asksForMore(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            return linear.terms().stream().allMatch(term -> term.coefficient() >= 0);
        }
        return ((Clause.Either) clause)
                .alternatives().stream().flatMap(List::stream).allMatch(WholeHolding::asksForMore);
    }
}
