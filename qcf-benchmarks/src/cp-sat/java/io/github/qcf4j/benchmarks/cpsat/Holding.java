package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a learner holds, what is taken for sure, and what may be taken besides. */
final class Holding {

    private final AskedWay way;
    private final Map<UnitIdentifier, Unit> units;
    private final SortedMap<UnitIdentifier, HeldUnit> held = new TreeMap<>();
    private final SortedSet<UnitIdentifier> sure = new TreeSet<>();
    private final SortedSet<UnitIdentifier> takeable = new TreeSet<>();

    private Holding(AskedWay way, Map<UnitIdentifier, Unit> units, Collection<HeldUnit> held) {
        this.way = way;
        this.units = units;
        held.forEach(unit -> this.held.put(unit.unit(), unit));
    }

    /** Returns what is held, nothing being taken. */
    static Holding of(AskedWay way, Map<UnitIdentifier, Unit> units, Collection<HeldUnit> held) {
        return new Holding(way, units, held);
    }

    /** Returns what is held, with units that are taken for sure, and all offered units but the excluded to be taken. */
    static Holding completing(
            AskedWay way,
            Map<UnitIdentifier, Unit> units,
            Collection<HeldUnit> held,
            Collection<UnitIdentifier> wanted,
            Collection<UnitIdentifier> excluded) {
        Holding holding = new Holding(way, units, held);
        wanted.stream().filter(unit -> !holding.isAchieved(unit)).forEach(holding.sure::add);
        holding.sure.forEach(unit -> holding.held.put(unit, HeldUnit.of(unit)));
        holding.takeable.addAll(way.units());
        holding.takeable.removeIf(holding::isAchieved);
        holding.takeable.removeAll(excluded);
        return holding;
    }

    /** Returns whether a unit is held and passed, or taken for sure. */
    boolean isAchieved(UnitIdentifier unit) {
        return held.containsKey(unit) && !held.get(unit).isAttempted();
    }

    /** Returns the units that are taken for sure. */
    SortedSet<UnitIdentifier> sure() {
        return sure;
    }

    /** Returns the units that may be taken. */
    SortedSet<UnitIdentifier> takeable() {
        return takeable;
    }

    /** Finds a unit as it is held, what is taken for sure included. */
    Optional<Item> heldItself(UnitIdentifier unit) {
        return Optional.ofNullable(held.get(unit)).map(inHand -> Item.held(inHand, units.get(unit)));
    }

    /** Finds a unit as it will be once it is taken, if it may be. */
    Optional<Item> taken(UnitIdentifier unit) {
        return takeable.contains(unit) ? Optional.of(Item.taken(unit, units.get(unit))) : Optional.empty();
    }

    /** Returns what can count as a unit. */
    List<Item> items(UnitIdentifier unit) {
        List<Item> items = new ArrayList<>();
        heldItself(unit).ifPresent(items::add);
        taken(unit).ifPresent(items::add);
        way.equivalents(unit).stream()
                .filter(held::containsKey)
                .forEach(other -> items.add(Item.standingIn(unit, units.get(unit), held.get(other))));
        return items;
    }

    /** Returns the groups in which something may count: what was not passed only where that is compensated. */
    List<AskedGroup> places(Item item) {
        return way.places(item.unit()).stream()
                .filter(group -> !item.attempted() || way.compensates(group))
                .toList();
    }

    /** Returns the recorded credit of a unit. */
    long credit(UnitIdentifier unit) {
        Unit known = units.get(unit);
        return known == null
                ? 0
                : known.credit().map(credit -> (long) credit.value()).orElse(0L);
    }
}
