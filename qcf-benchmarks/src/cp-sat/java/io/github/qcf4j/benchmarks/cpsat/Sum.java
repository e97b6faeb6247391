package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A weighted sum of variables, such as the credit of a group, with the least and the most that it can come to. */
final class Sum {

    static final Sum ZERO = of(0);

    private final List<Term> terms;
    private final long constant;
    private final long least;
    private final long most;

    private Sum(List<Term> terms, long constant, long least, long most) {
        this.terms = terms;
        this.constant = constant;
        this.least = least;
        this.most = most;
    }

    static Sum of(long constant) {
        return new Sum(List.of(), constant, constant, constant);
    }

    /** Returns a variable that is zero or more. */
    static Sum of(LinearArgument variable, long most) {
        return new Sum(List.of(new Term(variable, 1)), 0, 0, most);
    }

    static Sum of(Collection<Sum> sums) {
        List<Term> terms = new ArrayList<>();
        long constant = 0;
        long least = 0;
        long most = 0;
        for (Sum sum : sums) {
            terms.addAll(sum.terms);
            constant += sum.constant;
            least += sum.least;
            most += sum.most;
        }
        return new Sum(terms, constant, least, most);
    }

    Sum plus(Sum other) {
        return of(List.of(this, other));
    }

    Sum minus(Sum other) {
        return plus(other.times(-1));
    }

    Sum times(long factor) {
        if (factor == 0) {
            return ZERO;
        }
        List<Term> scaled = terms.stream()
                .map(term -> new Term(term.variable, term.factor * factor))
                .toList();
        long one = least * factor;
        long other = most * factor;
        return new Sum(scaled, constant * factor, Math.min(one, other), Math.max(one, other));
    }

    /** Returns the least it can come to; what is in fact possible may be more. */
    long least() {
        return least;
    }

    /** Returns the most it can come to; what is in fact possible may be less. */
    long most() {
        return most;
    }

    LinearExpr expression() {
        LinearExprBuilder builder = LinearExpr.newBuilder();
        terms.forEach(term -> builder.addTerm(term.variable, term.factor));
        return builder.add(constant).build();
    }

    private record Term(LinearArgument variable, long factor) {}
}
