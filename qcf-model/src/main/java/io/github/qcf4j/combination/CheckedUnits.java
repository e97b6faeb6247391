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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
        Set<UnitIdentifier> listed = new LinkedHashSet<>();
        way.groups().forEach(group -> listed.addAll(group.own()));
        List<CheckedItem> items = new ArrayList<>();
        listed.forEach(unit -> addItems(items, unit));
        if (!certain) {
            items.addAll(unlisted());
        }
        List<CheckedItem> placed =
                items.stream().filter(item -> !item.places().isEmpty()).toList();
        return placed.stream()
                .filter(item -> way.rulesApart().stream().noneMatch(rule -> isOutranked(item, rule, placed)))
                .toList();
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
        return inTheEnd.stream()
                .filter(held -> way.offers(held.unit()))
                .map(held ->
                        placed(new CheckedItem(held.unit(), held, described.get(held.unit()), way.places(held.unit()))))
                .toList();
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

    /** Returns whether enough units of larger credit are held for this one not to count. */
    boolean isOutranked(CheckedItem item, RuleOfCombination rule, List<CheckedItem> items) {
        if (!(rule instanceof BarredUnits barred)
                || barred.effect() != BarringEffect.HIGHEST_CREDIT_COUNTS
                || !barred.units().contains(item.unit())) {
            return false;
        }
        long larger = barred.units().stream()
                .filter(other -> !other.equals(item.unit()) && way.counts(other))
                .filter(other ->
                        own(items, other).filter(own -> isLarger(own, item)).isPresent())
                .count();
        return larger >= barred.atMost();
    }

    private static Optional<CheckedItem> own(List<CheckedItem> items, UnitIdentifier unit) {
        return items.stream()
                .filter(item -> item.unit().equals(unit) && item.held() != null)
                .filter(item -> !item.standsIn())
                .findFirst();
    }

    private boolean isLarger(CheckedItem larger, CheckedItem smaller) {
        CheckedGroup anywhere = way.groups().iterator().next();
        return certain
                ? larger.most(anywhere, CREDIT) > smaller.least(anywhere, CREDIT)
                : larger.least(anywhere, CREDIT) > smaller.most(anywhere, CREDIT);
    }
}
