package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.Optional;

/** Which of the units held in the end have how much credit, for those rules by which the highest credit counts. */
final class Ranking {

    private final AskedWay way;
    private final Holding holding;
    private final Taking taking;

    Ranking(AskedWay way, Holding holding, Taking taking) {
        this.way = way;
        this.holding = holding;
        this.taking = taking;
    }

    /** Returns 1 where a unit is held in the end, may count, and has more credit. */
    Sum isAbove(UnitIdentifier unit, long credit) {
        if (way.places(unit).isEmpty()) {
            return Sum.ZERO;
        }
        Sum taken = taking.taken(unit);
        Optional<Item> held = holding.heldItself(unit)
                .filter(item -> item.creditValue() > credit)
                .filter(item -> !holding.places(item).isEmpty());
        Sum byTaken = holding.taken(unit)
                .filter(item -> item.creditValue() > credit)
                .map(item -> taken)
                .orElse(Sum.ZERO);
        return held.map(item -> Sum.of(1).minus(taken)).orElse(Sum.ZERO).plus(byTaken);
    }
}
