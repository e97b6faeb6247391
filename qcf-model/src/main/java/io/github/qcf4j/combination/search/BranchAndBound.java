package io.github.qcf4j.combination.search;

/**
 * Finds the cheapest solution of a problem, or that there is none, by solving an easier problem exactly again and again.
 */
public final class BranchAndBound implements Solver {

    @Override
    public Solution solve(Problem problem, Allowance allowance) {
        Work work = new Work(allowance);
        Variables variables = new Variables(problem);
        Rows rows = RowsBuilder.rowsOf(variables);
        Domains widest = Domains.of(rows);
        Propagation propagation = new Propagation(rows);
        if (!propagation.narrow(widest)) {
            return new Solution(
                    Solution.Status.INFEASIBLE, new int[0], Incumbent.NONE, Incumbent.NONE, true, work.steps());
        }
        return new Search(rows, widest, work).run();
    }
}
