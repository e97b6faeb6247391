package io.github.qcf4j.combination;

/**
 * Finds the cheapest solution of a problem, or that there is none, by solving an easier problem exactly again and again.
 */
final class BranchAndBound implements Solver {

    @Override
    public Solution solve(Problem problem, SearchBudget budget) {
        Work work = new Work(budget);
        Variables variables = new Variables(problem);
        Rows rows = RowsBuilder.rowsOf(variables);
        Domains widest = Domains.of(rows);
        Propagation propagation = new Propagation(rows);
        if (!propagation.narrow(widest)) {
            return new Solution(
                    Solution.Status.INFEASIBLE, new int[0], Incumbent.NONE, Incumbent.NONE, true, work.steps());
        }
        return new Search(rows, widest, propagation, work).run();
    }
}
