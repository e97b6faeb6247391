package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Solution;
import io.github.qcf4j.combination.search.Solver;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A budget that several searches share: what one leaves, the others may use.
 * <p>
 * Shares are parts of what is left, so that one hard search does not starve those after it, and the same searches in
 * the same order have the same steps on every machine.
 */
final class SharedBudget {

    private static final Solution NO_SOLUTION =
            new Solution(Solution.Status.INFEASIBLE, new int[0], Long.MAX_VALUE, Long.MAX_VALUE, true, 0);
    private static final Solution NOT_SEARCHED =
            new Solution(Solution.Status.UNDECIDED, new int[0], Long.MAX_VALUE, Long.MIN_VALUE, false, 0);
    private static final Duration LONGEST = Duration.ofDays(1000);

    private final SearchBudget budget;
    private final Solver solver;
    private final @Nullable SharedBudget whole;
    private final long end;
    private long left;

    private SharedBudget(SearchBudget budget, Solver solver, @Nullable SharedBudget whole, long end, long left) {
        this.budget = budget;
        this.solver = solver;
        this.whole = whole;
        this.end = end;
        this.left = left;
    }

    static SharedBudget of(SearchBudget budget, Solver solver) {
        long end = System.nanoTime() + budget.time().map(SharedBudget::nanos).orElse(0L);
        return new SharedBudget(budget, solver, null, end, budget.steps());
    }

    private static long nanos(Duration time) {
        return time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    }

    /** Returns a part of what is left: an equal one where so many searches are still to come. */
    SharedBudget share(int searches) {
        return new SharedBudget(budget, solver, this, end, left / Math.max(1, searches));
    }

    /** Returns what is left as a budget of its own. */
    SearchBudget rest() {
        SearchBudget rest =
                SearchBudget.ofSteps(left).withMemory(budget.states()).withCancellation(budget::isCancelled);
        return budget.time().isEmpty() ? rest : rest.withTime(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }

    /**
     * Searches the best solution with what is left, and uses up the steps that it takes.
     * <p>
     * Where not all rules are recorded, no combination certainly meets them.
     */
    Found solve(RuleProblem problem) {
        boolean open = problem.reading() == Reading.CERTAIN
                && !problem.asked().notAllRecorded().isEmpty();
        if (open || problem.oversized()) {
            return new Found(problem, open ? NO_SOLUTION : NOT_SEARCHED);
        }
        Solution solution = solver.solve(problem.problem(), rest().allowance());
        for (SharedBudget part = this; part != null; part = part.whole) {
            part.left = Math.max(0, part.left - solution.steps());
        }
        return new Found(problem, solution);
    }

    /** Returns whether nothing is left, or the budget is told to end. */
    boolean isUsedUp() {
        return left == 0 || budget.isCancelled() || (budget.time().isPresent() && System.nanoTime() - end >= 0);
    }
}
