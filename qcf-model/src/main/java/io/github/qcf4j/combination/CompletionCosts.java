package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The costs of taking units, made of their weight, then their credit, then their number, so that the cheapest units are
 * those of least weight, of these those of fewest credits, and of these the fewest.
 * <p>
 * Where weights are so large that all three do not fit into one number, credit is left out.
 */
final class CompletionCosts {

    private static final long LARGEST_TOTAL = 1L << 59;

    private final Structure asked;
    private final CompletionObjective objective;
    private final long perWeight;
    private final long perCredit;

    /**
     * @param offered  the units that may be taken
     */
    CompletionCosts(Structure asked, CompletionObjective objective, Collection<UnitIdentifier> offered) {
        this.asked = asked;
        this.objective = objective;
        long units = 1;
        long credits = 1;
        double weights = 1;
        for (UnitIdentifier unit : new TreeSet<>(offered)) {
            units++;
            credits += credit(unit);
            weights += weight(unit);
        }
        boolean byCredit = objective.kind() != CompletionObjective.Kind.FEWEST_CREDITS
                && weights * units * credits < LARGEST_TOTAL;
        this.perCredit = byCredit ? units : 0;
        this.perWeight = byCredit ? units * credits : units;
    }

    /** Returns what it costs to take the unit, always more than nothing. */
    long of(UnitIdentifier unit) {
        return weight(unit) * perWeight + credit(unit) * perCredit + 1;
    }

    /** Returns the least weight of units that cost at least so much together. */
    long weightOf(long leastCost) {
        return leastCost / perWeight;
    }

    private long weight(UnitIdentifier unit) {
        return objective.weightOf(unit, asked.unit(unit)).orElse(0);
    }

    private long credit(UnitIdentifier unit) {
        return asked.unit(unit).flatMap(Unit::credit).map(Credit::value).orElse(0);
    }
}
