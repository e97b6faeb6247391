package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known where an obstacle stands: what one way asks, what can count, and what the cases take as given. */
final class CheckedCase {

    private static final Set<Assumption.Kind> COUNT =
            EnumSet.of(Assumption.Kind.ALL_COUNT, Assumption.Kind.COUNTS_IN, Assumption.Kind.COUNTS_AS);

    private final CheckedWay way;
    private final UsableUnits usable;
    private final CheckedUnits units;
    private final List<CheckedItem> items;
    private final CheckedRulings rulings;
    private final List<Assumption> assumptions;
    private final Map<UnitIdentifier, List<CheckedItem>> byUnit = new LinkedHashMap<>();
    private final List<Must> musts;

    /**
     * A unit that must count, and why.
     *
     * @param unit  the unit
     * @param basis  why it must count
     * @param within  the group where it must, itself or in one nested in it, null where it may be any
     * @param taken  whether it may be left out and adds to a forbidding group all the same
     */
    record Must(UnitIdentifier unit, Basis basis, @Nullable CheckedGroup within, boolean taken) {

        Must(UnitIdentifier unit, Basis basis, @Nullable CheckedGroup within) {
            this(unit, basis, within, false);
        }

        boolean allows(CheckedGroup place) {
            return within == null || place.isWithin(within);
        }
    }

    private CheckedCase(
            CheckedWay way,
            UsableUnits usable,
            CheckedUnits units,
            List<CheckedItem> items,
            CheckedRulings rulings,
            List<Assumption> assumptions) {
        this.way = way;
        this.usable = usable;
        this.units = units;
        this.items = List.copyOf(items);
        this.rulings = rulings;
        this.assumptions = List.copyOf(assumptions);
        this.items.forEach(item -> byUnit.computeIfAbsent(item.unit(), ignored -> new ArrayList<>())
                .add(item));
        this.musts = musts(way, this.assumptions);
    }

    /** Returns what is known before any case is looked at; what is not recorded is taken to be for the learner. */
    static CheckedCase of(CheckedWay way, SortedMap<UnitIdentifier, Unit> described, UsableUnits usable) {
        CheckedUnits units = new CheckedUnits(way, described, usable, false);
        return new CheckedCase(way, usable, units, units.placed(), CheckedRulings.of(way), List.of()).ranked();
    }

    /** Returns what is known when this is taken as given too. */
    CheckedCase with(Assumption assumption) {
        List<CheckedItem> remaining = new ArrayList<>();
        for (CheckedItem item : items) {
            List<CheckedGroup> places = item.places().stream()
                    .filter(place -> isPossible(item, place, assumption))
                    .toList();
            if (!places.isEmpty()) {
                remaining.add(places.size() == item.places().size() ? item : item.withPlaces(places));
            }
        }
        List<Assumption> given = new ArrayList<>(assumptions);
        given.add(assumption);
        return new CheckedCase(way, usable, units, remaining, rulings.with(assumption), given).ranked();
    }

    /** Returns this without what does not count for units of larger credit that are held or must count. */
    private CheckedCase ranked() {
        List<RuleOfCombination> barring =
                rules().stream().filter(BarredUnits.class::isInstance).toList();
        if (barring.isEmpty()) {
            return this;
        }
        List<CheckedItem> certain = mustCount();
        return only(item -> barring.stream().noneMatch(rule -> units.isOutranked(item, rule, certain)));
    }

    /** Returns what counts in any case and is nothing that stands in. */
    private List<CheckedItem> mustCount() {
        return musts().stream()
                .map(must -> items(must.unit()))
                .filter(own -> own.size() == 1 && !own.get(0).standsIn())
                .map(own -> own.get(0))
                .toList();
    }

    /** Returns what is known when only such items are looked at. */
    CheckedCase only(Predicate<CheckedItem> such) {
        List<CheckedItem> some = items.stream().filter(such).toList();
        return new CheckedCase(way, usable, units, some, rulings, assumptions);
    }

    private boolean isPossible(CheckedItem item, CheckedGroup place, Assumption assumption) {
        boolean named = assumption.units().contains(item.unit());
        boolean inGroup = assumption.group().map(name -> isIn(place, name)).orElse(true);
        return switch (assumption.kind()) {
            case COUNTS_AS -> named == assumption.held().filter(item::uses).isPresent();
            case COUNTS_AS_NOTHING -> assumption.held().filter(item::uses).isEmpty();
            case COUNTS_IN ->
                !named || assumption.group().filter(place.name()::equals).isPresent();
            case ALL_COUNT -> !named || inGroup;
            case NONE_COUNTS -> !named;
            case NOTHING_IN -> !inGroup;
            case HOLDS, FAILS -> true;
        };
    }

    private boolean isIn(CheckedGroup place, String name) {
        return way.group(name).filter(place::isWithin).isPresent();
    }

    CheckedWay way() {
        return way;
    }

    UsableUnits usable() {
        return usable;
    }

    /** Returns the rules that hold here, those made of several parts taken apart. */
    List<RuleOfCombination> rules() {
        return rulings.holding();
    }

    /** Returns the rules that do not hold here, those of which that says more taken apart. */
    List<RuleOfCombination> failing() {
        return rulings.failing();
    }

    /** Returns whether the rule is asked for by itself, and not as a part of another or of a case. */
    boolean isAskedByItself(RuleOfCombination rule) {
        return way.rules().contains(rule);
    }

    /** Returns what can count. */
    List<CheckedItem> items() {
        return items;
    }

    /** Returns what is known of the units before any case was looked at. */
    CheckedUnits units() {
        return units;
    }

    List<CheckedItem> items(UnitIdentifier unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Returns the groups where the unit can count, in their own order. */
    List<CheckedGroup> places(UnitIdentifier unit) {
        List<CheckedItem> own = items(unit);
        return way.counting().stream()
                .filter(group -> own.stream().anyMatch(item -> item.places().contains(group)))
                .toList();
    }

    /** Returns whether units that nobody lists may count in the group or in one nested in it. */
    boolean isOpen(CheckedGroup group) {
        return !openWithin(List.of(group)).isEmpty();
    }

    /** Returns the groups within these in which units may count that nobody lists. */
    List<CheckedGroup> openWithin(List<CheckedGroup> nodes) {
        if (!usable.mayTakeMore()) {
            return List.of();
        }
        return way.counting().stream()
                .filter(group -> !group.group().complete() && group.isWithinAny(nodes))
                .filter(group -> assumptions.stream()
                        .noneMatch(given -> given.kind() == Assumption.Kind.NOTHING_IN
                                && given.group()
                                        .filter(name -> isIn(group, name))
                                        .isPresent()))
                .toList();
    }

    /** Returns the units that must count, those of mandatory groups first. */
    List<Must> musts() {
        return musts;
    }

    private static List<Must> musts(CheckedWay way, List<Assumption> assumptions) {
        List<Must> musts = new ArrayList<>();
        for (CheckedGroup group : way.counting()) {
            if (group.group().mandatory()) {
                group.own().forEach(unit -> musts.add(new Must(unit, Basis.group(group.name()), group)));
            }
        }
        for (Assumption given : assumptions) {
            if (COUNT.contains(given.kind())) {
                CheckedGroup within = given.group().flatMap(way::group).orElse(null);
                given.units().forEach(unit -> musts.add(new Must(unit, Basis.ofCase(), within)));
            }
        }
        return List.copyOf(musts);
    }

    /** Returns whether the unit held counts in any case: some unit must, and nothing else can count as it. */
    boolean mustUse(UnitIdentifier held) {
        return musts().stream()
                .map(Must::unit)
                .map(this::items)
                .anyMatch(items -> !items.isEmpty() && items.stream().allMatch(item -> item.uses(held)));
    }

    /** Returns whether the unit held may add to the group when it is left out. */
    boolean mayStayIn(UnitIdentifier held, CheckedGroup group) {
        return assumptions.stream()
                .filter(given -> given.kind() == Assumption.Kind.COUNTS_AS_NOTHING)
                .filter(given -> given.held().filter(held::equals).isPresent())
                .allMatch(given -> given.group().map(group.name()::equals).orElse(true));
    }

    /** Returns why the unit cannot count where it must, empty when it can. */
    Optional<UnavailableObstacle.Reason> unavailable(Must must) {
        boolean can = items(must.unit()).stream()
                .flatMap(item -> item.places().stream())
                .anyMatch(must::allows);
        return can ? Optional.empty() : Optional.of(reason(must.unit()));
    }

    private UnavailableObstacle.Reason reason(UnitIdentifier unit) {
        List<CheckedItem> own =
                units.placed().stream().filter(item -> item.unit().equals(unit)).toList();
        boolean isThere = !own.isEmpty();
        if (own.stream().anyMatch(this::isOutranked)) {
            return UnavailableObstacle.Reason.OUTRANKED;
        }
        if (!isThere && usable.mayTakeMore()) {
            if (usable.excluded().contains(unit)) {
                return UnavailableObstacle.Reason.EXCLUDED;
            }
            return units.isOutOfOrder(unit)
                    ? UnavailableObstacle.Reason.OUT_OF_ORDER
                    : UnavailableObstacle.Reason.NO_PLACE;
        }
        boolean isHeld = usable.held().stream()
                .map(HeldUnit::unit)
                .anyMatch(held -> held.equals(unit) || way.equivalents(unit).contains(held));
        return isThere || isHeld ? UnavailableObstacle.Reason.NO_PLACE : UnavailableObstacle.Reason.NOT_HELD;
    }

    private boolean isOutranked(CheckedItem item) {
        return rules().stream().anyMatch(rule -> units.isOutranked(item, rule, mustCount()));
    }

    /** Returns whether the unit is planned although something that it needs is not to be taken. */
    boolean isPlannedOutOfOrder(UnitIdentifier unit) {
        return usable.planned().contains(unit) && units.isOutOfOrder(unit);
    }
}
