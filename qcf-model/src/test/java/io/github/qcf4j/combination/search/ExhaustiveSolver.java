package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries all places of all items and asks each clause as a problem words it: right, and slow beyond a dozen items. */
final class ExhaustiveSolver implements Solver {

    @Override
    public Solution solve(Problem problem, Allowance allowance) {
        int[][] options = new int[problem.items()][];
        for (int item = 0; item < options.length; item++) {
            List<Integer> places = new ArrayList<>();
            Arrays.stream(problem.places(item)).forEach(places::add);
            if (problem.mayBeLeftOut(item)) {
                places.add(Problem.NONE);
            }
            options[item] = places.stream().mapToInt(Integer::intValue).toArray();
            if (options[item].length == 0) {
                return new Solution(Solution.Status.INFEASIBLE, new int[0], Long.MAX_VALUE, Long.MAX_VALUE, true, 0);
            }
        }
        return best(problem, options);
    }

    private static Solution best(Problem problem, int[][] options) {
        int[] chosen = new int[options.length];
        int[] best = new int[0];
        long bestCost = Long.MAX_VALUE;
        long steps = 0;
        boolean more = true;
        while (more) {
            int[] places = new int[chosen.length];
            for (int item = 0; item < places.length; item++) {
                places[item] = options[item][chosen[item]];
            }
            long cost = cost(problem, places);
            if (cost < bestCost) {
                bestCost = cost;
                best = places;
            }
            steps++;
            more = next(chosen, options);
        }
        boolean found = bestCost < Long.MAX_VALUE;
        return new Solution(
                found ? Solution.Status.FEASIBLE : Solution.Status.INFEASIBLE, best, bestCost, bestCost, true, steps);
    }

    private static boolean next(int[] chosen, int[][] options) {
        for (int item = 0; item < chosen.length; item++) {
            if (++chosen[item] < options[item].length) {
                return true;
            }
            chosen[item] = 0;
        }
        return false;
    }

    /** Returns what the places cost, or the greatest number where a hard clause does not hold. */
    static long cost(Problem problem, int[] places) {
        long sum = 0;
        for (int item = 0; item < places.length; item++) {
            sum += places[item] == Problem.NONE ? problem.leftOutCost(item) : problem.cost(item, places[item]);
        }
        for (Clause clause : problem.clauses()) {
            long cost = cost(problem, places, clause);
            if (cost == Long.MAX_VALUE) {
                return cost;
            }
            sum += cost;
        }
        return sum;
    }

    private static long cost(Problem problem, int[] places, Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            long sum = 0;
            for (Term term : linear.terms()) {
                sum += term.coefficient() * given(problem, places, term.node(), term.dimension());
            }
            long missing = linear.bound() - sum;
            if (missing <= 0) {
                return 0;
            }
            return linear.isHard()
                    ? Long.MAX_VALUE
                    : linear.penalty() * ((missing + linear.scale() - 1) / linear.scale());
        }
        long least = Long.MAX_VALUE;
        for (List<Clause> alternative : ((Clause.Either) clause).alternatives()) {
            long cost = 0;
            for (Clause part : alternative) {
                long more = cost(problem, places, part);
                cost = cost == Long.MAX_VALUE || more == Long.MAX_VALUE ? Long.MAX_VALUE : cost + more;
            }
            least = Math.min(least, cost);
        }
        return least;
    }

    private static long given(Problem problem, int[] places, int node, int dimension) {
        long sum = 0;
        for (int item = 0; item < places.length; item++) {
            sum += places[item] == node ? problem.amount(item, node, dimension) : 0;
        }
        for (int child = node + 1; child < problem.nodes(); child++) {
            sum += problem.parent(child) == node ? given(problem, places, child, dimension) : 0;
        }
        int cap = problem.cap(node, dimension);
        return cap == Problem.UNBOUNDED ? sum : Math.min(sum, cap);
    }
}
