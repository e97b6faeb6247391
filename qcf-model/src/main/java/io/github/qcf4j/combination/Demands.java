package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses as rules ask for them: minima that may cost something instead of holding, and all that must hold.
 *
 * @param penalty  what a unit of shortfall of a minimum costs, {@link Clause#HARD} where it must hold
 */
record Demands(long penalty) {

    static final Demands HARD = new Demands(Clause.HARD);

    /** Returns that a sum reaches what a group or rule asks for. */
    Clause.Linear minimum(List<Term> terms, long bound) {
        return new Clause.Linear(terms, bound, penalty, 1);
    }

    /** Returns that a sum is not more than a bound, which always must hold. */
    static Clause.Linear most(List<Term> terms, long bound) {
        return Clause.Linear.of(times(-1, terms), -bound);
    }

    /** Returns that a sum reaches a bound, which must hold. */
    static Clause.Linear least(List<Term> terms, long bound) {
        return Clause.Linear.of(terms, bound);
    }

    /** Returns what never holds, and is this much short. */
    Clause.Linear never(long shortfall) {
        return minimum(List.of(), shortfall);
    }

    static List<Term> times(long factor, List<Term> terms) {
        return terms.stream()
                .map(term -> new Term(factor * term.coefficient(), term.node(), term.dimension()))
                .toList();
    }

    /** Returns the terms that add what nodes give in a dimension. */
    static List<Term> sum(List<Integer> nodes, int dimension) {
        return nodes.stream().map(node -> new Term(1, node, dimension)).toList();
    }

    static List<Term> plus(List<Term> terms, List<Term> others) {
        List<Term> both = new ArrayList<>(terms);
        both.addAll(others);
        return both;
    }

    /** Returns the clauses that hold when not all of the clauses do. */
    static List<Clause> negated(List<Clause> clauses) {
        List<List<Clause>> alternatives = clauses.stream().map(Demands::negated).toList();
        return alternatives.size() == 1 ? alternatives.get(0) : List.of(new Clause.Either(alternatives));
    }

    private static List<Clause> negated(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            return List.of(least(times(-1, linear.terms()), 1 - linear.bound()));
        }
        List<Clause> none = new ArrayList<>();
        for (List<Clause> alternative : ((Clause.Either) clause).alternatives()) {
            none.addAll(negated(alternative));
        }
        return none;
    }
}
