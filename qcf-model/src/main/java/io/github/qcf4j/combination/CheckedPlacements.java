package io.github.qcf4j.combination;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The units that are said to count, each found again among what can count, and what is wrong with them. */
final class CheckedPlacements {

    private final CheckedWay way;
    private final List<CheckedItem> items;
    private final List<Placed> counted = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** Something that counts, and where. */
    record Placed(CheckedItem item, CheckedGroup group) {

        long least(CountedMeasure measure) {
            return item.least(group, measure);
        }

        long most(CountedMeasure measure) {
            return item.most(group, measure);
        }
    }

    /**
     * @param items  everything that can count
     */
    CheckedPlacements(
            CheckedWay way, List<CheckedItem> items, UsableUnits usable, Collection<UnitPlacement> placements) {
        this.way = way;
        this.items = items;
        Set<UnitIdentifier> units = new TreeSet<>();
        Set<UnitIdentifier> held = new TreeSet<>();
        for (UnitPlacement placement : placements) {
            if (!units.add(placement.unit()) || !held.add(placement.heldAs())) {
                wrong.add("%s, which counts already".formatted(placement));
            } else if (usable.held(placement.heldAs()).isEmpty()) {
                wrong.add("%s, which is not held".formatted(placement));
            } else {
                place(placement);
            }
        }
    }

    private void place(UnitPlacement placement) {
        Optional<CheckedGroup> group = way.group(placement.group());
        if (group.isEmpty()) {
            wrong.add("%s, which is not asked".formatted(placement));
        } else if (!group.get().counts()) {
            if (!group.get().lists(placement.unit())) {
                wrong.add("%s, which does not offer it".formatted(placement));
            }
        } else {
            items.stream()
                    .filter(item -> item.unit().equals(placement.unit()) && item.uses(placement.heldAs()))
                    .filter(item -> item.places().contains(group.get()))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> counted.add(new Placed(item, group.get())),
                            () -> wrong.add("%s, where it cannot count".formatted(placement)));
        }
    }

    List<String> wrong() {
        return wrong;
    }

    /** Returns everything that can count. */
    List<CheckedItem> items() {
        return items;
    }

    /** Returns what counts, and where. */
    List<Placed> counted() {
        return counted;
    }

    /** Returns how many of those that count are such. */
    long number(Predicate<Placed> such) {
        return counted.stream().filter(such).count();
    }

    boolean counts(UnitIdentifier unit) {
        return counted.stream().anyMatch(placed -> placed.item().unit().equals(unit));
    }

    /** Returns whether the unit held counts, as itself or standing in. */
    boolean uses(UnitIdentifier held) {
        return counted.stream().anyMatch(placed -> placed.item().uses(held));
    }

    /** Returns whether the unit counts in the group itself. */
    boolean countsIn(UnitIdentifier unit, CheckedGroup group) {
        return counted.stream()
                .anyMatch(placed ->
                        placed.group() == group && placed.item().unit().equals(unit));
    }

    /** Returns what the groups give together. */
    long given(List<CheckedGroup> groups, CountedMeasure measure, boolean most) {
        return groups.stream().mapToLong(group -> given(group, measure, most)).sum();
    }

    /** Returns what a group gives: what is put in it, and no more than its cap. */
    long given(CheckedGroup group, CountedMeasure measure, boolean most) {
        long cap = way.cap(group, measure.measure()).orElse(Long.MAX_VALUE);
        return Math.min(cap, putIn(group, measure, most));
    }

    /** Returns what is put in a group: its own units, and what the groups nested in it give. */
    long putIn(CheckedGroup group, CountedMeasure measure, boolean most) {
        long own = raw(placed -> placed.group() == group, measure, most);
        return way.counting().stream()
                .filter(nested -> nested.outer().filter(outer -> outer == group).isPresent())
                .mapToLong(nested -> given(nested, measure, most))
                .reduce(own, Long::sum);
    }

    /** Returns what units come to by themselves, whatever groups give. */
    long raw(Predicate<Placed> such, CountedMeasure measure, boolean most) {
        return counted.stream()
                .filter(such)
                .mapToLong(placed -> most ? placed.most(measure) : placed.least(measure))
                .sum();
    }
}
