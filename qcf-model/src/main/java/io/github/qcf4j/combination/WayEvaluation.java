package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.BranchAndBound;
import io.github.qcf4j.combination.search.Solution;
import java.util.Collection;

/** Finds the best combination of what is held on one way through a qualification, and whether it is enough. */
final class WayEvaluation {

    private final Structure asked;
    private final Collection<HeldUnit> held;
    private final SearchBudget budget;

    /** A problem and the best that was found for it. */
    private record Solved(RuleProblem problem, Solution solution, Outcome outcome) {

        static Solved of(RuleProblem problem, Solution solution) {
            return new Solved(problem, solution, problem.outcome(solution.places()));
        }

        boolean isSatisfied() {
            return solution.isFeasible() && solution.value() <= 0;
        }

        boolean isShort() {
            return solution.bound() > 0;
        }
    }

    WayEvaluation(Structure asked, Collection<HeldUnit> held, SearchBudget budget) {
        this.asked = asked;
        this.held = held;
        this.budget = budget;
    }

    WayAnswer answer() {
        Solved certain = solved(Reading.CERTAIN);
        boolean known = asked.asks() && asked.notAllRecorded().isEmpty();
        if (certain.isSatisfied() && known) {
            return new WayAnswer(
                    Answer.SATISFIED,
                    certain.outcome(),
                    certain.problem(),
                    true,
                    certain.solution().proven());
        }
        Solved possible = certain.problem().isOpen() ? solved(Reading.POSSIBLE) : certain;
        Answer answer = possible.isShort() && asked.asks() ? Answer.SHORT : Answer.UNKNOWN;
        boolean settled = !known || certain.isShort();
        boolean searched = answer == Answer.SHORT || !asked.asks() || settled && possible.isSatisfied();
        return new WayAnswer(
                answer,
                possible.outcome(),
                certain.problem(),
                searched,
                searched && possible.solution().proven());
    }

    private Solved solved(Reading reading) {
        RuleProblem problem =
                RuleProblemBuilder.of(asked, reading).held(held).soft().build();
        if (problem.oversized()) {
            return Solved.of(
                    problem,
                    new Solution(Solution.Status.UNDECIDED, new int[0], Long.MAX_VALUE, Long.MIN_VALUE, false, 0));
        }
        WholeHolding whole = new WholeHolding(problem);
        return whole.isBest()
                ? new Solved(problem, whole.solution(), whole.outcome())
                : Solved.of(problem, new BranchAndBound().solve(problem.problem(), budget.allowance()));
    }
}
