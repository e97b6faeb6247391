package io.github.qcf4j.combination.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What places cost, worked out clause by clause as a {@link Problem} says it.
 * <p>
 * Nothing the search finds is believed before this has confirmed it, so it shares no code with the search.
 */
final class PlainEvaluation {

    /** The cost of places that break a hard clause. */
    static final long NEVER = Long.MAX_VALUE;

    private final Problem problem;
    private final long[][] given;

    /** An {@link Clause.Either} among the clauses of one list, whose alternatives are lists that follow each other. */
    private record Alternatives(int list, int first, int count) {}

    private PlainEvaluation(Problem problem, int[] places) {
        this.problem = problem;
        this.given = new long[problem.nodes()][problem.dimensions()];
        for (int item = 0; item < places.length; item++) {
            if (places[item] != Problem.NONE) {
                add(item, places[item]);
            }
        }
        for (int node = problem.nodes() - 1; node >= 0; node--) {
            close(node);
        }
    }

    /**
     * Returns what the places cost, or {@link #NEVER} where they break a hard clause or are not places.
     *
     * @param problem  the problem
     * @param places  the node of each item, or {@link Problem#NONE}
     */
    static long cost(Problem problem, int[] places) {
        long cost = 0;
        for (int item = 0; item < places.length; item++) {
            if (!isAllowed(problem, item, places[item])) {
                return NEVER;
            }
            cost += places[item] == Problem.NONE ? problem.leftOutCost(item) : problem.cost(item, places[item]);
        }
        return plus(cost, new PlainEvaluation(problem, places).cost());
    }

    private static boolean isAllowed(Problem problem, int item, int node) {
        return node == Problem.NONE ? problem.mayBeLeftOut(item) : position(problem, item, node) >= 0;
    }

    private static int position(Problem problem, int item, int node) {
        int position = problem.placeCount(item) - 1;
        while (position >= 0 && problem.place(item, position) != node) {
            position--;
        }
        return position;
    }

    private static long plus(long cost, long more) {
        return cost == NEVER || more == NEVER ? NEVER : cost + more;
    }

    private void add(int item, int node) {
        int[] amounts = problem.amounts(item, position(problem, item, node));
        for (int i = 0; i < amounts.length; i += 2) {
            given[node][amounts[i]] += amounts[i + 1];
        }
    }

    private void close(int node) {
        for (int dimension = 0; dimension < problem.dimensions(); dimension++) {
            int cap = problem.cap(node, dimension);
            if (cap < Problem.UNBOUNDED) {
                given[node][dimension] = Math.min(given[node][dimension], cap);
            }
            if (problem.parent(node) != Problem.NONE) {
                given[problem.parent(node)][dimension] += given[node][dimension];
            }
        }
    }

    /** Returns what the clauses cost: first the sums of each list of clauses, then choices from the innermost out. */
    private long cost() {
        List<List<Clause>> lists = new ArrayList<>(List.of(problem.clauses()));
        List<Alternatives> choices = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            for (Clause clause : lists.get(list)) {
                if (clause instanceof Clause.Either either) {
                    choices.add(new Alternatives(
                            list, lists.size(), either.alternatives().size()));
                    lists.addAll(either.alternatives());
                }
            }
        }
        long[] costs = new long[lists.size()];
        for (int list = 0; list < costs.length; list++) {
            costs[list] = cost(lists.get(list));
        }
        for (int i = choices.size() - 1; i >= 0; i--) {
            Alternatives choice = choices.get(i);
            long cheapest = NEVER;
            for (int list = choice.first(); list < choice.first() + choice.count(); list++) {
                cheapest = Math.min(cheapest, costs[list]);
            }
            costs[choice.list()] = plus(costs[choice.list()], cheapest);
        }
        return costs[0];
    }

    private long cost(List<Clause> clauses) {
        long cost = 0;
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Linear linear) {
                cost = plus(cost, cost(linear));
            }
        }
        return cost;
    }

    private long cost(Clause.Linear clause) {
        long missing = clause.bound();
        for (Term term : clause.terms()) {
            missing -= term.coefficient() * given[term.node()][term.dimension()];
        }
        if (missing <= 0) {
            return 0;
        }
        return clause.isHard() ? NEVER : clause.penalty() * ((missing + clause.scale() - 1) / clause.scale());
    }
}
