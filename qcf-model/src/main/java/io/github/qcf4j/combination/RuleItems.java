package io.github.qcf4j.combination;

import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.UnitCode;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the items of a problem, in the order of the groups and of the units in them. */
final class RuleItems {

    /** What stands for whatever a group not listed completely may offer besides. */
    private static final UnitIdentifier UNLISTED = UnitCode.parse("a unit that is not listed");

    private final Structure asked;
    private final RuleNodes nodes;
    private final Map<UnitIdentifier, HeldUnit> held;
    private final Set<UnitIdentifier> planned;
    private final @Nullable Predicate<UnitIdentifier> offering;
    private final Set<UnitIdentifier> orderedBefore = new LinkedHashSet<>();
    private final List<RuleItem> items = new ArrayList<>();

    /**
     * @param held  what is held, planned units included, by identifier
     * @param planned  which of that is planned
     * @param offering  which units may be taken, none where it is not about taking units
     */
    RuleItems(
            Structure asked,
            RuleNodes nodes,
            Map<UnitIdentifier, HeldUnit> held,
            Set<UnitIdentifier> planned,
            @Nullable Predicate<UnitIdentifier> offering) {
        this.asked = asked;
        this.nodes = nodes;
        this.held = held;
        this.planned = planned;
        this.offering = offering;
        for (AskedRule rule : asked.rules()) {
            if (offering != null && rule.rule() instanceof UnitOrder order) {
                orderedBefore.addAll(order.after());
                orderedBefore.addAll(order.alongside());
            }
        }
    }

    List<RuleItem> in(Reading reading) {
        asked.offered().forEach(this::addOffered);
        orderedBefore.forEach(this::addOrdered);
        if (reading == Reading.POSSIBLE) {
            addUnlisted();
        }
        return items;
    }

    /** Returns the units held that no asked group lists and that may count in a group not listed completely. */
    List<HeldUnit> unlisted() {
        return held.values().stream()
                .filter(unit -> !asked.lists(unit.unit()))
                .filter(unit -> !places(incomplete(), unit.isAttempted()).isEmpty())
                .toList();
    }

    private void addOffered(UnitIdentifier unit) {
        HeldUnit own = held.get(unit);
        List<AskedGroup> groups = asked.groupsFor(unit);
        if (own != null) {
            List<AskedGroup> places = places(groups, own.isAttempted());
            RuleItem.Kind kind = planned.contains(unit) ? RuleItem.Kind.PLANNED : RuleItem.Kind.HELD;
            add(unit, kind, own, places, asked.additionalOf(unit).isEmpty() ? shadows(places) : List.of());
        }
        for (UnitIdentifier equivalent : asked.equivalentsOf(unit)) {
            HeldUnit other = held.get(equivalent);
            if (other != null && !equivalent.equals(unit)) {
                add(unit, RuleItem.Kind.STANDING_IN, other, places(groups, other.isAttempted()), List.of());
            }
        }
        if (mayBeTaken(unit)) {
            boolean before = orderedBefore.contains(unit);
            add(unit, RuleItem.Kind.OFFERED, null, groups, before ? takenOnly(unit, groups) : List.of());
        }
    }

    private boolean mayBeTaken(UnitIdentifier unit) {
        HeldUnit own = held.get(unit);
        return offering != null && (own == null || own.isAttempted()) && offering.test(unit);
    }

    /** Adds units that count in nothing but that another needs before it. */
    private void addOrdered(UnitIdentifier unit) {
        if (asked.offersOf(unit).isEmpty() && asked.lists(unit) && mayBeTaken(unit)) {
            add(unit, RuleItem.Kind.OFFERED, null, List.of(), List.of(nodes.taken()));
        }
    }

    private List<Integer> takenOnly(UnitIdentifier unit, List<AskedGroup> groups) {
        List<Integer> shadows = asked.additionalOf(unit).isEmpty() ? shadows(groups) : List.of();
        return shadows.isEmpty() ? List.of(nodes.taken()) : shadows;
    }

    private void addUnlisted() {
        for (HeldUnit unit : unlisted()) {
            add(unit.unit(), RuleItem.Kind.UNLISTED, unit, places(incomplete(), unit.isAttempted()), List.of());
        }
        if (offering != null) {
            incomplete().forEach(group -> add(UNLISTED, RuleItem.Kind.PHANTOM, null, List.of(group), List.of()));
        }
    }

    private List<AskedGroup> incomplete() {
        return asked.groups().stream()
                .filter(group -> group.counts() && !group.group().complete())
                .toList();
    }

    /** Returns those of the groups where a unit may count that was perhaps only attempted. */
    private List<AskedGroup> places(List<AskedGroup> groups, boolean attempted) {
        if (!attempted) {
            return groups;
        }
        List<RuleScope> scopes = asked.rules().stream()
                .flatMap(rule -> rule.rule() instanceof CompensationLimit limit
                        ? Optional.of(limit.scope()).stream()
                        : Optional.<RuleScope>empty().stream())
                .toList();
        return groups.stream()
                .filter(group -> scopes.stream().anyMatch(scope -> asked.covers(scope, group)))
                .toList();
    }

    private List<Integer> shadows(List<AskedGroup> groups) {
        return groups.stream()
                .map(nodes::shadowOf)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
    }

    private void add(
            UnitIdentifier unit,
            RuleItem.Kind kind,
            @Nullable HeldUnit of,
            List<AskedGroup> groups,
            List<Integer> notCounted) {
        List<Integer> places = new ArrayList<>(groups.stream().map(nodes::of).toList());
        places.addAll(notCounted);
        if (!places.isEmpty()) {
            items.add(
                    new RuleItem(unit, kind, of, asked.unit(unit).orElse(null), places, place -> points(unit, place)));
        }
    }

    private Span points(UnitIdentifier unit, int place) {
        Optional<AskedGroup> group = nodes.nodes().get(place).group();
        if (group.isEmpty()) {
            return Span.NONE;
        }
        return asked.offersOf(unit).stream()
                .filter(offer -> offer.group().equals(group.get()))
                .flatMapToInt(offer -> offer.offered().points().stream())
                .mapToObj(Span::exactly)
                .findFirst()
                .orElse(Span.ANY);
    }
}
