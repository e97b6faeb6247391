package io.github.qcf4j.combination.search;

/** Finds the cheapest solution of a problem, or that there is none. */
public interface Solver {

    /** Returns the best solution that is found within the allowance, and whether it is known to be the best. */
    Solution solve(Problem problem, Allowance allowance);
}
