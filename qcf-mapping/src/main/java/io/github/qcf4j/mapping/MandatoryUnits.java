package io.github.qcf4j.mapping;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that every way through the rules of a qualification asks for (V7.1). */
final class MandatoryUnits {

    private final Qualification qualification;
    private final @Nullable Pathway chosen;

    private MandatoryUnits(Qualification qualification, @Nullable Pathway chosen) {
        this.qualification = qualification;
        this.chosen = chosen;
    }

    static Set<UnitIdentifier> of(Qualification qualification, Optional<Pathway> chosen) {
        return new MandatoryUnits(qualification, chosen.orElse(null)).units();
    }

    private Set<UnitIdentifier> units() {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        Deque<Reached> open = new ArrayDeque<>();
        qualification.groups().forEach(group -> open.add(new Reached(group, pathwaysNaming(group))));
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            UnitGroup group = reached.group();
            if (group.mandatory()) {
                if (group.counts() && isOnEveryWay(reached.pathways())) {
                    group.units().stream().map(OfferedUnit::unit).forEach(units::add);
                }
                group.groups().forEach(nested -> open.add(reached.nested(nested, pathwaysNaming(nested))));
            }
        }
        return units;
    }

    private boolean isOnEveryWay(Set<String> pathways) {
        if (pathways.isEmpty()) {
            return true;
        }
        return chosen == null ? pathways.size() == qualification.pathways().size() : pathways.contains(chosen.name());
    }

    /** Returns the pathways that a group belongs to by itself; one that names no group is about all of them. */
    private Set<String> pathwaysNaming(UnitGroup group) {
        Set<String> naming = new LinkedHashSet<>();
        for (Pathway pathway : qualification.pathways()) {
            List<String> groups = pathway.groups();
            if (groups.isEmpty() || groups.contains(group.name())) {
                naming.add(pathway.name());
            }
        }
        return naming;
    }

    /** A group all of whose enclosing groups are mandatory, with the pathways that it or one of those belongs to. */
    private record Reached(UnitGroup group, Set<String> pathways) {

        Reached nested(UnitGroup inner, Set<String> naming) {
            Set<String> both = new LinkedHashSet<>(pathways);
            both.addAll(naming);
            return new Reached(inner, both);
        }
    }
}
