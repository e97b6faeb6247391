package io.github.qcf4j.combination;

/** Finds the cheapest solution of a problem, or that there is none. */
interface Solver {

    /** Returns the best solution that is found within the budget, and whether it is known to be the best. */
    Solution solve(Problem problem, SearchBudget budget);
}
