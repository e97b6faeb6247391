package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The groups and rules that are asked on one way through a qualification, of which everything is recorded. */
final class AskedWay {

    private final List<AskedGroup> groups = new ArrayList<>();
    private final List<RuleOfCombination> rules;

    AskedWay(Qualification qualification, Optional<String> onPathway, Optional<String> inSize) {
        Optional<Pathway> pathway = onPathway.flatMap(qualification::pathway);
        Optional<SizeOption> size = qualification.sizes().stream()
                .filter(option -> inSize.filter(option.name()::equals).isPresent())
                .findFirst();
        pathway.map(qualification::groupsOf).orElse(qualification.groups()).forEach(group -> add(group, -1, true));
        this.rules = Stream.of(
                        qualification.rules().stream(),
                        pathway.stream().flatMap(chosen -> chosen.rules().stream()),
                        size.stream().flatMap(chosen -> chosen.rules().stream()))
                .flatMap(source -> source)
                .toList();
        boolean recorded = qualification.rulesComplete()
                && pathway.map(Pathway::rulesComplete).orElse(true)
                && size.map(SizeOption::rulesComplete).orElse(true)
                && groups.stream().allMatch(group -> group.group().complete());
        if (!recorded) {
            throw new IllegalArgumentException("Qualification '%s' must be recorded in full".formatted(qualification));
        }
    }

    private void add(UnitGroup group, int outer, boolean counting) {
        AskedGroup asked = new AskedGroup(groups.size(), outer, group, counting && group.counts());
        groups.add(asked);
        group.groups().forEach(nested -> add(nested, asked.index(), asked.counts()));
    }

    List<AskedGroup> groups() {
        return groups;
    }

    List<RuleOfCombination> rules() {
        return rules;
    }

    List<UnitOrder> orders() {
        return rules.stream()
                .filter(UnitOrder.class::isInstance)
                .map(UnitOrder.class::cast)
                .toList();
    }

    /** Returns whether anything but advice is asked. */
    boolean asks() {
        return groups.stream().anyMatch(AskedGroup::asks)
                || rules.stream().anyMatch(rule -> rule.kind() != RuleOfCombination.Kind.ADVISED);
    }

    /** Returns the units that its groups list, each once, in the order of the groups. */
    Set<UnitIdentifier> units() {
        Set<UnitIdentifier> units = new LinkedHashSet<>();
        groups.forEach(group -> units.addAll(group.own()));
        return units;
    }

    /** Returns the groups in which a unit may count: the first alone that asks for all of its units, if any does. */
    List<AskedGroup> places(UnitIdentifier unit) {
        List<AskedGroup> places = groups.stream()
                .filter(group -> group.counts() && group.lists(unit))
                .toList();
        return places.stream()
                .filter(AskedGroup::isMandatory)
                .findFirst()
                .map(List::of)
                .orElse(places);
    }

    /** Returns whether a group that does not count lists the unit. */
    boolean isAdditional(UnitIdentifier unit) {
        return groups.stream().anyMatch(group -> !group.counts() && group.lists(unit));
    }

    /** Returns the units that may be held in place of a unit. */
    Set<UnitIdentifier> equivalents(UnitIdentifier unit) {
        Set<UnitIdentifier> equivalents = new LinkedHashSet<>();
        groups.stream()
                .flatMap(group -> group.group().units().stream())
                .filter(offered -> offered.unit().equals(unit))
                .forEach(offered -> equivalents.addAll(offered.equivalents()));
        equivalents.remove(unit);
        return equivalents;
    }

    /** Returns the units that share each barring code. */
    Collection<Set<UnitIdentifier>> barredByCode() {
        SortedMap<String, Set<UnitIdentifier>> byCode = new TreeMap<>();
        groups.stream()
                .filter(AskedGroup::counts)
                .flatMap(group -> group.group().units().stream())
                .forEach(offered -> offered.barringCode()
                        .filter(code -> !code.equals(OfferedUnit.BARS_NOTHING))
                        .ifPresent(code -> byCode.computeIfAbsent(code, none -> new LinkedHashSet<>())
                                .add(offered.unit())));
        return byCode.values();
    }

    boolean isWithin(AskedGroup inner, AskedGroup outer) {
        int index = inner.index();
        while (index > outer.index()) {
            index = groups.get(index).outer();
        }
        return index == outer.index();
    }

    /** Returns the counting groups nested directly in a group. */
    List<AskedGroup> nestedIn(AskedGroup outer) {
        return groups.stream()
                .filter(group -> group.counts() && group.outer() == outer.index())
                .toList();
    }

    /** Returns a group and all counting groups nested in it. */
    List<AskedGroup> within(AskedGroup outer) {
        return groups.stream()
                .filter(group -> group.counts() && isWithin(group, outer))
                .toList();
    }

    /** Returns the counting groups that a scope names, none inside another of them. */
    List<AskedGroup> scope(RuleScope scope) {
        List<AskedGroup> named = groups.stream()
                .filter(AskedGroup::counts)
                .filter(group ->
                        scope.isWhole() ? group.outer() < 0 : scope.groups().contains(group.name()))
                .toList();
        return named.stream()
                .filter(group -> named.stream().noneMatch(other -> other != group && isWithin(group, other)))
                .toList();
    }

    boolean covers(RuleScope scope, AskedGroup group) {
        return scope(scope).stream().anyMatch(named -> isWithin(group, named));
    }

    /** Returns whether what was attempted and not passed may count in a group. */
    boolean compensates(AskedGroup group) {
        return rules.stream().anyMatch(rule -> rule instanceof CompensationLimit limit && covers(limit.scope(), group));
    }

    /** Returns the most that a group hands on, a very large number where there is no limit. */
    long cap(AskedGroup group, Measure measure) {
        if (measure == Measure.UNITS) {
            return Long.MAX_VALUE;
        }
        Bounds own = group.group().bounds(measure);
        long cap = group.group().excess() == ExcessPolicy.CREDIT_IGNORED && own.hasMax()
                ? own.max().getAsInt()
                : Long.MAX_VALUE;
        for (RuleOfCombination rule : rules) {
            if (rule instanceof RemainingRule remaining && remaining.measure() == measure && limits(remaining, group)) {
                cap = Math.min(cap, remains(remaining));
            }
        }
        return cap;
    }

    /** Returns whether a group has no minimum of its own, so that it gives no more than what remains. */
    static boolean limits(RemainingRule rule, AskedGroup group) {
        return rule.groups().contains(group.name())
                && !group.group().bounds(rule.measure()).hasMin();
    }

    static long remains(RemainingRule rule) {
        return rule.bounds().max().orElse(rule.bounds().min());
    }
}
