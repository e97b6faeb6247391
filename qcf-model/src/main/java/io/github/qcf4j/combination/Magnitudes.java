package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Measure;
import java.util.List;
import java.util.function.Predicate;

/** Tells whether the numbers of a problem are too large to be added up: beyond millions of credits. */
final class Magnitudes {

    private static final long LARGEST_VALUE = 1L << 59;

    private Magnitudes() {}

    static boolean areTooLarge(List<RuleItem> items, List<RuleClause> clauses) {
        boolean amounts = sum(items, Span::isExact) >= Problem.UNBOUNDED;
        long reach = sum(items, amount -> true);
        double cost = 0;
        for (RuleClause clause : clauses) {
            if (amounts && exceeds(clause.clause())) {
                return true;
            }
            cost += cost(clause.clause(), reach);
        }
        return cost > LARGEST_VALUE;
    }

    /** Returns the largest sum of amounts, in whatever measure, such as of those that are recorded. */
    private static long sum(List<RuleItem> items, Predicate<Span> which) {
        long largest = 0;
        for (Measure measure : Measure.values()) {
            long sum = 0;
            for (RuleItem item : items) {
                for (int position = 0; position < item.places().size(); position++) {
                    Span amount = item.amount(measure, null, position);
                    sum += which.test(amount) ? Math.min(amount.most(), Problem.UNBOUNDED) : 0;
                }
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Returns whether sums matter that are as large as what stands for no end. */
    private static boolean exceeds(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            return Math.abs(linear.bound()) >= Problem.UNBOUNDED - 1
                    || linear.terms().stream().anyMatch(term -> Math.abs(term.coefficient()) > 1);
        }
        return ((Clause.Either) clause)
                .alternatives().stream().flatMap(List::stream).anyMatch(Magnitudes::exceeds);
    }

    /** Returns the most that a clause can cost. */
    private static double cost(Clause clause, long reach) {
        if (clause instanceof Clause.Linear linear) {
            boolean grows = linear.terms().stream().anyMatch(term -> term.coefficient() < 0);
            double most = Math.abs(linear.bound()) + (grows ? reach : 0);
            return linear.isHard() ? 0 : linear.penalty() * most;
        }
        return ((Clause.Either) clause)
                .alternatives().stream()
                        .flatMap(List::stream)
                        .mapToDouble(part -> cost(part, reach))
                        .sum();
    }
}
