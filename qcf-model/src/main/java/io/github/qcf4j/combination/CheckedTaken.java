package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The units that are taken in any case: held, planned, or needed by a unit that is taken.
 * <p>
 * Left out, such a unit still adds to the forbidding groups that list it, in any one of the places that it has there.
 */
final class CheckedTaken {

    private final CheckedCase known;
    private final SortedMap<UnitIdentifier, UnitOrder> needed = new TreeMap<>();

    CheckedTaken(CheckedCase known) {
        this.known = known;
        if (known.usable().mayTakeMore()) {
            known.usable().planned().forEach(this::need);
            known.musts().stream()
                    .map(CheckedCase.Must::unit)
                    .filter(unit -> known.items(unit).stream().allMatch(item -> item.held() == null))
                    .forEach(this::need);
        }
    }

    private void need(UnitIdentifier unit) {
        if (!isAchieved(unit)) {
            known.units().taken(unit).forEach(needed::putIfAbsent);
        }
    }

    private boolean isAchieved(UnitIdentifier unit) {
        return known.usable().held(unit).filter(held -> !held.isAttempted()).isPresent();
    }

    private boolean isHeldInTheEnd(UnitIdentifier unit) {
        return known.usable().held(unit).isPresent() || known.usable().planned().contains(unit);
    }

    /** Returns the units taken in any case that the forbidding group or one in it lists, and no additional group. */
    List<CheckedCase.Must> in(CheckedGroup forbidding) {
        List<CheckedCase.Must> taken = new ArrayList<>();
        for (UnitIdentifier unit : forbidding.ownAndNested()) {
            UnitOrder order = needed.get(unit);
            if (known.way().isAdditional(unit)) {
                continue;
            }
            if (isHeldInTheEnd(unit)) {
                taken.add(new CheckedCase.Must(unit, Basis.group(forbidding.name()), forbidding, true));
            } else if (order != null) {
                taken.add(new CheckedCase.Must(unit, Basis.rule(order), forbidding, true));
            }
        }
        return taken;
    }

    /** Returns where the unit can count, as itself or standing in. */
    List<CheckedPlacements.Placed> counting(UnitIdentifier unit) {
        List<CheckedPlacements.Placed> options = new ArrayList<>();
        for (CheckedItem item : known.items()) {
            if (item.uses(unit) || isAnew(item, unit)) {
                item.places().forEach(place -> options.add(new CheckedPlacements.Placed(item, place)));
            }
        }
        return options;
    }

    /** Returns where the unit can be put when it is left out, nowhere when it then adds to no forbidding group. */
    List<CheckedPlacements.Placed> leftOut(UnitIdentifier unit) {
        List<CheckedPlacements.Placed> options = new ArrayList<>(known.units().leftOut(unit));
        boolean mayBeTakenAnew = known.usable().mayTakeMore() && !isAchieved(unit) && !options.isEmpty();
        if (needed.containsKey(unit) || mayBeTakenAnew) {
            options.addAll(known.units().leftOutAnew(unit));
        }
        options.removeIf(option -> !known.mayStayIn(unit, option.group()));
        return options;
    }

    /** Returns whether the unit counts in any case, as itself or standing in. */
    boolean counts(UnitIdentifier unit) {
        List<CheckedItem> own = known.items(unit);
        boolean itself = known.musts().stream().anyMatch(must -> must.unit().equals(unit))
                && !own.isEmpty()
                && own.stream().allMatch(item -> item.uses(unit) || isAnew(item, unit));
        return itself || known.mustUse(unit);
    }

    private static boolean isAnew(CheckedItem item, UnitIdentifier unit) {
        return item.held() == null && item.unit().equals(unit);
    }
}
