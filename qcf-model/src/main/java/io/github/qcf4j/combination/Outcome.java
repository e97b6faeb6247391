package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import java.util.ArrayList;
import java.util.List;

/** What items placed in some way come to: what each node gives, and by how much clauses are short. */
final class Outcome {

    /** The shortfall of a clause that must hold and does not. */
    static final long BROKEN = Long.MAX_VALUE;

    private final RuleProblem problem;
    private final int[] places;
    private final List<long[]> givenByDimension = new ArrayList<>();

    /**
     * @param places  the node of each item, {@link Problem#NONE} where it is left out; items beyond are left out too
     */
    Outcome(RuleProblem problem, int[] places) {
        this.problem = problem;
        this.places = places.clone();
        for (int dimension = 0; dimension < problem.problem().dimensions(); dimension++) {
            givenByDimension.add(given(dimension));
        }
    }

    private long[] given(int dimension) {
        Problem numbers = problem.problem();
        long[] given = new long[numbers.nodes()];
        for (int item = 0; item < numbers.items(); item++) {
            if (place(item) != Problem.NONE) {
                given[place(item)] += numbers.amount(item, place(item), dimension);
            }
        }
        for (int node = numbers.nodes() - 1; node >= 0; node--) {
            int cap = numbers.cap(node, dimension);
            given[node] = cap < Problem.UNBOUNDED ? Math.min(given[node], cap) : given[node];
            if (numbers.parent(node) != Problem.NONE) {
                given[numbers.parent(node)] += given[node];
            }
        }
        return given;
    }

    RuleProblem problem() {
        return problem;
    }

    /** Returns the same combination in another problem of the same units. */
    Outcome in(RuleProblem other) {
        return other == problem ? this : new Outcome(other, places);
    }

    /** Returns the same combination with an item placed otherwise. */
    Outcome with(int item, int node) {
        int[] changed = new int[problem.items().size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = i == item ? node : place(i);
        }
        return new Outcome(problem, changed);
    }

    /** Returns the node where an item is placed, or {@link Problem#NONE}. */
    int place(int item) {
        return item < places.length ? places[item] : Problem.NONE;
    }

    /** Returns whether an item counts. */
    boolean counts(int item) {
        return place(item) != Problem.NONE && problem.nodes().get(place(item)).counts();
    }

    long given(int node, int dimension) {
        return givenByDimension.get(dimension)[node];
    }

    /** Returns what the sum of a clause comes to. */
    long sum(Clause.Linear linear) {
        long sum = 0;
        for (Term term : linear.terms()) {
            sum += term.coefficient() * given(term.node(), term.dimension());
        }
        return sum;
    }

    /** Returns by how much a clause is short, zero where it holds and {@link #BROKEN} where it must hold and does not. */
    long shortfall(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            long missing = linear.bound() - sum(linear);
            if (missing <= 0) {
                return 0;
            }
            return linear.isHard() ? BROKEN : (missing + linear.scale() - 1) / linear.scale();
        }
        long least = BROKEN;
        for (List<Clause> alternative : ((Clause.Either) clause).alternatives()) {
            least = Math.min(least, shortfall(alternative));
        }
        return least;
    }

    /** Returns by how much clauses are short together. */
    long shortfall(List<Clause> clauses) {
        long sum = 0;
        for (Clause clause : clauses) {
            long shortfall = shortfall(clause);
            if (shortfall == BROKEN) {
                return BROKEN;
            }
            sum += shortfall;
        }
        return sum;
    }
}
