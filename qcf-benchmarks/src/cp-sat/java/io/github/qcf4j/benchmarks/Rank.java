package io.github.qcf4j.benchmarks;

import io.github.qcf4j.benchmarks.cpsat.CpSatAnswer;
import io.github.qcf4j.combination.CompletionPlan;
import java.util.Comparator;

/**
 * How good a combination is: the lower, the better.
 *
 * @param value  the shortfall, or the weight of the units to take
 * @param credit  the credit to take, or the credit that counts, as a negative number
 * @param units  the number of units to take, or of those that count, as a negative number
 */
record Rank(long value, long credit, long units) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER = Comparator.comparingLong(Rank::value)
            .thenComparingLong(Rank::credit)
            .thenComparingLong(Rank::units);

    /** Returns the rank of what counts of the units held. */
    static Rank counting(long shortfall, long credit, long units) {
        return new Rank(shortfall, -credit, -units);
    }

    /** Returns the rank of the units to take. */
    static Rank taking(CompletionPlan plan) {
        return new Rank(plan.value(), plan.credit().value(), plan.unitsToTake().size());
    }

    /** Returns the rank of the units that CP-SAT takes. */
    static Rank taking(CpSatAnswer answer) {
        return new Rank(answer.value(), answer.credit(), answer.units());
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
