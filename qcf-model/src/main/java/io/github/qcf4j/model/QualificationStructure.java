package io.github.qcf4j.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of a qualification and all that points at them, each name given once. */
record QualificationStructure(
        List<UnitGroup> groups,
        List<RuleOfCombination> rules,
        boolean rulesComplete,
        List<Pathway> pathways,
        List<SizeOption> sizes,
        List<Overlay> overlays) {

    QualificationStructure {
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
        pathways = List.copyOf(pathways);
        sizes = List.copyOf(sizes);
        overlays = List.copyOf(overlays);
        requireOnce("Group", groups.stream().flatMap(UnitGroup::withNested).map(UnitGroup::name));
        requireOnce("Pathway", pathways.stream().map(Pathway::name));
        requireOnce("Size", sizes.stream().map(SizeOption::name));
    }

    static QualificationStructure of(QualificationBuilder builder) {
        return new QualificationStructure(
                builder.groups,
                builder.rules,
                builder.rulesComplete,
                builder.pathways,
                builder.sizes,
                builder.overlays);
    }

    void copyTo(QualificationBuilder builder) {
        builder.groups(groups).rules(rules).rulesComplete(rulesComplete);
        builder.pathways(pathways).sizes(sizes).overlays(overlays);
    }

    Optional<UnitGroup> group(String name) {
        return groups.stream()
                .flatMap(UnitGroup::withNested)
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    Optional<Pathway> pathway(String name) {
        return pathways.stream().filter(pathway -> pathway.name().equals(name)).findFirst();
    }

    /** Returns the groups that the pathway names; what is nested in one of them is not looked at. */
    List<UnitGroup> groupsOf(Pathway pathway) {
        if (pathway.groups().isEmpty()) {
            return groups;
        }
        Set<String> named = new HashSet<>(pathway.groups());
        List<UnitGroup> found = new ArrayList<>();
        Deque<UnitGroup> open = new ArrayDeque<>(groups);
        while (!open.isEmpty()) {
            UnitGroup group = open.pop();
            if (named.contains(group.name())) {
                found.add(group);
            } else {
                List<UnitGroup> nested = group.groups();
                for (int i = nested.size() - 1; i >= 0; i--) {
                    open.push(nested.get(i));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void requireOnce(String thing, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("%s '%s' must have a name that no other has".formatted(thing, name));
            }
        });
    }
}
