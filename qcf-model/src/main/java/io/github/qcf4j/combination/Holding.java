package io.github.qcf4j.combination;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units held by one learner, seen by a qualification. */
final class Holding {

    private final Structure structure;
    private final SortedMap<UnitIdentifier, HeldUnit> byUnit = new TreeMap<>();
    private final List<HeldUnit> outside;

    Holding(Structure structure, Collection<HeldUnit> held) {
        this.structure = structure;
        for (HeldUnit unit : requireNonNull(held, "held")) {
            if (byUnit.put(unit.unit(), unit) != null) {
                throw new IllegalArgumentException("Held unit '%s' must be given once"
                        .formatted(unit.unit().text()));
            }
        }
        this.outside = byUnit.values().stream()
                .filter(unit -> !structure.lists(unit.unit()))
                .toList();
    }

    boolean holds(UnitIdentifier unit) {
        return byUnit.containsKey(unit);
    }

    /** Returns the units held, in their own order. */
    Collection<HeldUnit> units() {
        return byUnit.values();
    }

    /** Returns the units held out of these, in the order of these. */
    List<HeldUnit> among(Collection<UnitIdentifier> units) {
        return units.stream().map(byUnit::get).filter(Objects::nonNull).toList();
    }

    /** Returns what is held of a group and of those nested in it. */
    Tally tally(AskedGroup group) {
        return new Tally(among(group.offered()), outside, group.complete() ? List.of() : List.of(group.subject()));
    }

    /** Returns what is held of all groups that count. */
    Tally tally() {
        List<String> incomplete = structure.groups().stream()
                .filter(group -> group.counts() && !group.group().complete())
                .map(AskedGroup::subject)
                .toList();
        return new Tally(among(structure.counted()), outside, incomplete);
    }

    /** Returns the sentences about units held that are not counted. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        structure.groups().stream().filter(group -> !group.counts()).forEach(group -> notes.add(group.sentence()));
        for (HeldUnit held : byUnit.values()) {
            if (!structure.lists(held.unit())) {
                notes.add("%s is not counted: no group lists it"
                        .formatted(held.unit().text()));
            } else if (!structure.namesByUnit().containsKey(held.unit())) {
                notes.add("%s is not counted: no group that counts lists it"
                        .formatted(held.unit().text()));
            }
        }
        return notes;
    }
}
