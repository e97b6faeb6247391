package io.github.qcf4j.benchmarks.cpsat;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * One way through a qualification of which everything is recorded, and what a learner has and wants of its units.
 * <p>
 * Make one and ask it as often as you like; it never changes.
 */
public final class CpSatQuestion {

    private final AskedWay way;
    private final SortedMap<UnitIdentifier, Unit> units = new TreeMap<>();

    private CpSatQuestion(AskedWay way, Collection<Unit> units) {
        this.way = way;
        units.forEach(unit -> this.units.put(unit.identifier(), unit));
    }

    /**
     * Returns the question about one way.
     *
     * @param qualification  the qualification
     * @param units  the units its groups offer
     * @param pathway  the name of the pathway, if the qualification has any
     * @param size  the name of the size, if it has several
     * @throws IllegalArgumentException if not everything is recorded
     */
    public static CpSatQuestion of(
            Qualification qualification, Collection<Unit> units, Optional<String> pathway, Optional<String> size) {
        AskedWay way = new AskedWay(
                requireNonNull(qualification, "qualification"),
                requireNonNull(pathway, "pathway"),
                requireNonNull(size, "size"));
        return new CpSatQuestion(way, requireNonNull(units, "units"));
    }

    /** Returns whether anything is asked but advice; where nothing is, an answer says nothing. */
    public boolean asks() {
        return way.asks();
    }

    /** Returns the question whether units held are enough, and which combination of them is best. */
    public CpSatModel evaluation(Collection<HeldUnit> held) {
        return CpSatModel.evaluation(way, Holding.of(way, units, requireNonNull(held, "held")));
    }

    /**
     * Returns the question which units are best taken.
     *
     * @param held  the units held, each once
     * @param wanted  the units that are taken for sure
     * @param excluded  the units that may not be taken
     * @param weight  what taking a unit costs, zero or more
     */
    public CpSatModel completion(
            Collection<HeldUnit> held,
            Collection<UnitIdentifier> wanted,
            Collection<UnitIdentifier> excluded,
            ToLongFunction<UnitIdentifier> weight) {
        Holding holding = Holding.completing(way, units, held, wanted, excluded);
        return CpSatModel.completion(way, holding, weight);
    }
}
