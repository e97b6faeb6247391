package io.github.qcf4j.combination;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The groups and rules that a learner is asked, with the names that lead to them. */
final class Structure {

    private final List<AskedGroup> groups = new ArrayList<>();
    private final List<AskedRule> rules = new ArrayList<>();
    private final SortedMap<String, AskedGroup> byName = new TreeMap<>();
    private final SortedMap<UnitIdentifier, SortedSet<String>> namesByUnit = new TreeMap<>();
    private final SortedMap<String, SortedSet<UnitIdentifier>> unitsByBarringCode = new TreeMap<>();
    private final SortedSet<UnitIdentifier> listed = new TreeSet<>();
    private final LinkedHashSet<UnitIdentifier> counted = new LinkedHashSet<>();
    private final List<SortedSet<String>> namesByPathway = new ArrayList<>();

    Structure(Qualification qualification, @Nullable Pathway chosen) {
        listed.addAll(qualification.units());
        if (chosen == null) {
            qualification.pathways().forEach(pathway -> namesByPathway.add(namesOn(qualification, pathway)));
        }
        List<UnitGroup> outermost = chosen == null ? qualification.groups() : qualification.groupsOf(chosen);
        outermost.forEach(group -> add(group, null, true));
        addRules(null, qualification.rules());
        if (chosen != null) {
            addRules(chosen.name(), chosen.rules());
        }
    }

    private void add(UnitGroup group, @Nullable String outer, boolean outerCounts) {
        boolean counts = outerCounts && group.counts();
        boolean certain = namesByPathway.stream().allMatch(names -> names.contains(group.name()));
        AskedGroup asked = new AskedGroup(group, outer, counts, certain, counts ? counting(group) : all(group));
        groups.add(asked);
        byName.put(group.name(), asked);
        if (counts) {
            group.units().forEach(offered -> addUnit(group, offered));
        }
        group.groups().forEach(nested -> add(nested, group.name(), counts));
    }

    private void addUnit(UnitGroup group, OfferedUnit offered) {
        counted.add(offered.unit());
        namesByUnit.computeIfAbsent(offered.unit(), ignored -> new TreeSet<>()).add(group.name());
        offered.barringCode()
                .filter(code -> !code.equals(OfferedUnit.BARS_NOTHING))
                .ifPresent(code -> unitsByBarringCode
                        .computeIfAbsent(code, ignored -> new TreeSet<>())
                        .add(offered.unit()));
    }

    private void addRules(@Nullable String pathway, List<RuleOfCombination> added) {
        for (int i = 0; i < added.size(); i++) {
            rules.add(new AskedRule(i + 1, pathway, added.get(i)));
        }
    }

    private static SortedSet<String> namesOn(Qualification qualification, Pathway pathway) {
        SortedSet<String> names = new TreeSet<>();
        qualification.groupsOf(pathway).stream()
                .flatMap(UnitGroup::withNested)
                .forEach(group -> names.add(group.name()));
        return names;
    }

    private static List<UnitIdentifier> all(UnitGroup group) {
        return group.withNested()
                .flatMap(nested -> nested.units().stream())
                .map(OfferedUnit::unit)
                .distinct()
                .toList();
    }

    /** Returns the units of the group and of those nested in it that count. */
    private static List<UnitIdentifier> counting(UnitGroup group) {
        LinkedHashSet<UnitIdentifier> units = new LinkedHashSet<>();
        group.units().forEach(offered -> units.add(offered.unit()));
        group.groups().stream().filter(UnitGroup::counts).forEach(nested -> units.addAll(counting(nested)));
        return List.copyOf(units);
    }

    /** Returns the groups, each before those nested in it. */
    List<AskedGroup> groups() {
        return groups;
    }

    /** Returns the rules of the qualification, then those of the pathway that was chosen. */
    List<AskedRule> rules() {
        return rules;
    }

    /** Returns the units that count, each once, in the order of the groups. */
    Collection<UnitIdentifier> counted() {
        return counted;
    }

    /** Returns the units that count, each with the names of the groups that list it. */
    SortedMap<UnitIdentifier, SortedSet<String>> namesByUnit() {
        return namesByUnit;
    }

    /** Returns how many groups list a unit that counts. */
    int groupsNaming(UnitIdentifier unit) {
        SortedSet<String> names = namesByUnit.get(unit);
        return names == null ? 0 : names.size();
    }

    /** Returns the units that count and carry a barring code, by code. */
    SortedMap<String, SortedSet<UnitIdentifier>> unitsByBarringCode() {
        return unitsByBarringCode;
    }

    /** Returns whether any group of the qualification lists the unit, also one that is not asked. */
    boolean lists(UnitIdentifier unit) {
        return listed.contains(unit);
    }

    /** Returns whether anything is asked at all. */
    boolean asks() {
        return groups.stream().anyMatch(AskedGroup::asks)
                || rules.stream().anyMatch(rule -> rule.rule().kind() != RuleOfCombination.Kind.ADVISED);
    }

    /** Returns whether it is known that no unit can count for a rule over the scope. */
    boolean offersNothing(RuleScope scope) {
        if (scope.isWhole()) {
            return groups.stream().filter(AskedGroup::counts).allMatch(Structure::offersNothing);
        }
        return scope.groups().stream().allMatch(name -> byName.containsKey(name) && offersNothing(byName.get(name)));
    }

    private static boolean offersNothing(AskedGroup group) {
        return group.counts() && group.complete() && group.offered().isEmpty();
    }
}
