package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What can count on one way, worked out by the checker from what is held and what may be taken. */
final class CheckedUnits {

    private static final CountedMeasure CREDIT = CountedMeasure.of(Measure.CREDIT);

    private final CheckedWay way;
    private final SortedMap<UnitIdentifier, Unit> described;
    private final UsableUnits usable;
    private final boolean certain;
    private final List<HeldUnit> inTheEnd;
    private final Set<UnitIdentifier> blocked;
    private final List<CheckedItem> heldItself;

    /**
     * @param certain  whether what is not recorded is taken to be against the learner, and not for
     */
    CheckedUnits(CheckedWay way, SortedMap<UnitIdentifier, Unit> described, UsableUnits usable, boolean certain) {
        this.way = way;
        this.described = described;
        this.usable = usable;
        this.certain = certain;
        this.inTheEnd = new ArrayList<>(usable.held());
        usable.planned().stream()
                .filter(unit -> !isAchieved(unit))
                .map(HeldUnit::of)
                .forEach(inTheEnd::add);
        this.blocked = blocked();
        this.heldItself = inTheEnd.stream()
                .filter(held -> way.offers(held.unit()))
                .map(held ->
                        placed(new CheckedItem(held.unit(), held, described.get(held.unit()), way.places(held.unit()))))
                .toList();
    }

    private boolean isAchieved(UnitIdentifier unit) {
        return usable.held(unit).filter(held -> !held.isAttempted()).isPresent();
    }

    private boolean isSure(UnitIdentifier unit) {
        return isAchieved(unit) || usable.planned().contains(unit);
    }

    /** Returns the units that cannot be taken any more, because they or what they need are not to be taken. */
    private Set<UnitIdentifier> blocked() {
        Set<UnitIdentifier> found = new TreeSet<>();
        usable.excluded().stream().filter(unit -> !isSure(unit)).forEach(found::add);
        boolean changed = true;
        while (changed) {
            changed = way.rules().stream()
                    .filter(UnitOrder.class::isInstance)
                    .map(UnitOrder.class::cast)
                    .filter(order -> !isAchieved(order.unit()) && needsBlocked(order, found))
                    .map(order -> found.add(order.unit()))
                    .reduce(false, Boolean::logicalOr);
        }
        return found;
    }

    private boolean needsBlocked(UnitOrder order, Set<UnitIdentifier> found) {
        return Stream.concat(order.after().stream(), order.alongside().stream())
                .anyMatch(needed -> way.offers(needed) && !isAchieved(needed) && found.contains(needed));
    }

    /** Returns whether the unit may not be taken because of what it comes after or alongside. */
    boolean isOutOfOrder(UnitIdentifier unit) {
        return usable.mayTakeMore()
                && blocked.contains(unit)
                && (isSure(unit) || !usable.excluded().contains(unit));
    }

    /** Returns everything that can count, in the order of the groups. */
    List<CheckedItem> items() {
        return placed().stream()
                .filter(item -> way.rulesApart().stream().noneMatch(rule -> isOutranked(item, rule, certain)))
                .toList();
    }

    /** Returns everything that can count, be it that units of larger credit keep it from that. */
    List<CheckedItem> placed() {
        Set<UnitIdentifier> listed = new LinkedHashSet<>();
        way.groups().forEach(group -> listed.addAll(group.own()));
        List<CheckedItem> items = new ArrayList<>();
        listed.forEach(unit -> addItems(items, unit));
        if (!certain) {
            items.addAll(unlisted());
        }
        return items.stream().filter(item -> !item.places().isEmpty()).toList();
    }

    private void addItems(List<CheckedItem> items, UnitIdentifier unit) {
        List<CheckedGroup> places = way.places(unit);
        List<UnitIdentifier> equivalents = way.equivalents(unit);
        for (HeldUnit held : inTheEnd) {
            if (held.unit().equals(unit) || equivalents.contains(held.unit())) {
                items.add(placed(new CheckedItem(unit, held, described.get(unit), places)));
            }
        }
        if (usable.mayTakeMore() && !isSure(unit) && !blocked.contains(unit)) {
            items.add(new CheckedItem(unit, null, described.get(unit), places));
        }
    }

    /** Returns what is held and listed nowhere, where a group that is not listed completely may offer it. */
    List<CheckedItem> unlisted() {
        List<CheckedGroup> incomplete = way.counting().stream()
                .filter(group -> !group.group().complete())
                .toList();
        return inTheEnd.stream()
                .filter(held -> !way.offers(held.unit()))
                .map(held -> placed(new CheckedItem(held.unit(), held, described.get(held.unit()), incomplete)))
                .filter(item -> !item.places().isEmpty())
                .toList();
    }

    /** Returns what is held of the units that are offered, each as itself and where it may count. */
    List<CheckedItem> heldItself() {
        return heldItself;
    }

    /** Returns the item where it may count: what was only attempted counts where compensation is possible. */
    private CheckedItem placed(CheckedItem item) {
        if (!item.isAttempted()) {
            return item;
        }
        List<CheckedGroup> compensated = way.rules().stream()
                .filter(CompensationLimit.class::isInstance)
                .flatMap(rule -> way.scope(((CompensationLimit) rule).scope()).stream())
                .toList();
        return item.withPlaces(item.places().stream()
                .filter(place -> place.isWithinAny(compensated))
                .toList());
    }

    /** Returns the unit held in each of the places where it adds to a forbidding group when it is left out. */
    List<CheckedPlacements.Placed> leftOut(UnitIdentifier unit) {
        return inForbidding(heldItself().stream().filter(item -> item.unit().equals(unit)));
    }

    /** Returns the unit in each of the places where it adds to a forbidding group when it is taken and left out. */
    List<CheckedPlacements.Placed> leftOutAnew(UnitIdentifier unit) {
        return inForbidding(Stream.of(new CheckedItem(unit, null, described.get(unit), way.places(unit))));
    }

    private static List<CheckedPlacements.Placed> inForbidding(Stream<CheckedItem> items) {
        return items.flatMap(item -> item.places().stream()
                        .filter(CheckedGroup::isInForbidding)
                        .map(place -> new CheckedPlacements.Placed(item, place)))
                .toList();
    }

    /** Returns the units that are taken together with the unit when it is taken anew, each with the rule that says so. */
    SortedMap<UnitIdentifier, UnitOrder> taken(UnitIdentifier unit) {
        SortedMap<UnitIdentifier, UnitOrder> taken = new TreeMap<>();
        take(unit, taken);
        taken.remove(unit);
        return taken;
    }

    private void take(UnitIdentifier unit, SortedMap<UnitIdentifier, UnitOrder> taken) {
        for (RuleOfCombination rule : way.rules()) {
            if (rule instanceof UnitOrder order && order.unit().equals(unit)) {
                Stream.concat(order.after().stream(), order.alongside().stream())
                        .filter(needed -> way.offers(needed) && !isAchieved(needed))
                        .filter(needed -> taken.putIfAbsent(needed, order) == null)
                        .forEach(needed -> take(needed, taken));
            }
        }
    }

    /**
     * Returns whether enough units of larger credit are held for this one not to count.
     *
     * @param certain  whether credit that is not recorded is taken to be against the learner
     */
    boolean isOutranked(CheckedItem item, RuleOfCombination rule, boolean certain) {
        return isHighest(item, rule) && isBelow(item, (BarredUnits) rule, heldItself(), certain);
    }

    /** Returns whether enough units of larger credit are held, or taken because they must count. */
    boolean isOutranked(CheckedItem item, RuleOfCombination rule, List<CheckedItem> mustCount) {
        if (!isHighest(item, rule)) {
            return false;
        }
        List<CheckedItem> others =
                Stream.concat(heldItself().stream(), mustCount.stream()).toList();
        return isBelow(item, (BarredUnits) rule, others, false);
    }

    /** Returns whether enough units of larger credit may be held or taken in the end for this one not to count. */
    boolean mayBeOutranked(CheckedItem item, RuleOfCombination rule) {
        if (!isHighest(item, rule)) {
            return false;
        }
        Stream<CheckedItem> counting = items().stream().filter(other -> !other.standsIn());
        List<CheckedItem> any = Stream.concat(heldItself().stream(), counting).toList();
        return isBelow(item, (BarredUnits) rule, any, true);
    }

    private static boolean isHighest(CheckedItem item, RuleOfCombination rule) {
        return rule instanceof BarredUnits barred
                && barred.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS
                && barred.units().contains(item.unit());
    }

    private boolean isBelow(CheckedItem item, BarredUnits rule, List<CheckedItem> others, boolean certain) {
        long larger = others.stream()
                .filter(other -> rule.units().contains(other.unit()) && way.counts(other.unit()))
                .filter(other ->
                        !other.unit().equals(item.unit()) && !other.places().isEmpty())
                .filter(other -> isLarger(other, item, certain))
                .map(CheckedItem::unit)
                .distinct()
                .count();
        return larger >= rule.atMost();
    }

    private boolean isLarger(CheckedItem larger, CheckedItem smaller, boolean certain) {
        CheckedGroup anywhere = way.groups().iterator().next();
        return certain
                ? larger.most(anywhere, CREDIT) > smaller.least(anywhere, CREDIT)
                : larger.least(anywhere, CREDIT) > smaller.most(anywhere, CREDIT);
    }
}
