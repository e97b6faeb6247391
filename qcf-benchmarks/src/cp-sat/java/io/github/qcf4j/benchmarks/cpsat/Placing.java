package io.github.qcf4j.benchmarks.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether each item counts in each of the groups in which it may: a unit counts once, and so does what is held. */
final class Placing {

    private final List<Place> places = new ArrayList<>();
    private final Map<UnitIdentifier, List<Place>> byUnit = new LinkedHashMap<>();
    private final Map<UnitIdentifier, List<Place>> byHeld = new LinkedHashMap<>();

    Placing(CpModel model, AskedWay way, Holding holding) {
        for (UnitIdentifier unit : way.units()) {
            for (Item item : holding.items(unit)) {
                holding.places(item).forEach(group -> add(new Place(item, group, model.newBoolVar(""))));
            }
        }
        byUnit.values().forEach(alike -> atMostOne(model, alike));
        byHeld.values().forEach(alike -> atMostOne(model, alike));
    }

    private void add(Place place) {
        places.add(place);
        byUnit.computeIfAbsent(place.item().unit(), none -> new ArrayList<>()).add(place);
        byHeld.computeIfAbsent(place.item().heldAs(), none -> new ArrayList<>()).add(place);
    }

    private static void atMostOne(CpModel model, List<Place> places) {
        if (places.size() > 1) {
            model.addAtMostOne(places.stream().<Literal>map(Place::literal).toList());
        }
    }

    List<Place> places() {
        return places;
    }

    List<Place> placesOf(UnitIdentifier unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Returns 1 where the unit counts, by whatever is held. */
    Sum counting(UnitIdentifier unit) {
        return once(placesOf(unit), place -> true);
    }

    /** Returns 1 where the unit counts in one of the groups. */
    Sum countingIn(UnitIdentifier unit, List<AskedGroup> groups) {
        return once(placesOf(unit), place -> groups.contains(place.group()));
    }

    /** Returns 1 where the unit counts because it is taken. */
    Sum countingNew(UnitIdentifier unit) {
        return once(placesOf(unit), place -> place.item().isNew());
    }

    /** Returns 1 where what is held counts, as whatever unit. */
    Sum using(UnitIdentifier held) {
        return once(byHeld.getOrDefault(held, List.of()), place -> true);
    }

    private static Sum once(List<Place> places, Predicate<Place> which) {
        return Sum.of(places.stream().filter(which).map(Place::isTaken).toList());
    }

    /** One item in one group, and whether it counts there. */
    record Place(Item item, AskedGroup group, BoolVar literal) {

        Sum isTaken() {
            return Sum.of(literal, 1);
        }

        /** Returns what it adds to its group. */
        Sum amount(Dimension dimension) {
            return isTaken().times(item.amount(dimension, group));
        }
    }
}
