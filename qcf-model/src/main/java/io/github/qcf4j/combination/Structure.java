package io.github.qcf4j.combination;

import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Pathway;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeOption;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups and rules that are asked on one way through a qualification, with what leads to them; never changes. */
final class Structure {

    private final Qualification qualification;
    private final Way way;
    private final Map<UnitIdentifier, Unit> units;
    private final List<AskedGroup> groups = new ArrayList<>();
    private final List<AskedRule> rules = new ArrayList<>();
    private final Map<String, AskedGroup> byName = new LinkedHashMap<>();
    private final Map<UnitIdentifier, List<Offer>> offers = new LinkedHashMap<>();
    private final Map<UnitIdentifier, List<AskedGroup>> groupsByUnit = new LinkedHashMap<>();
    private final Map<UnitIdentifier, List<Offer>> additional = new LinkedHashMap<>();
    private final Map<UnitIdentifier, Set<UnitIdentifier>> equivalents = new LinkedHashMap<>();
    private final Map<String, Set<UnitIdentifier>> byBarringCode = new LinkedHashMap<>();
    private final RuleNodes nodes;
    private final List<RuleCap> caps;

    Structure(Qualification qualification, Way way, Map<UnitIdentifier, Unit> units) {
        this.qualification = qualification;
        this.way = way;
        this.units = new HashMap<>(units);
        Optional<Pathway> pathway = way.pathway().flatMap(qualification::pathway);
        pathway.map(qualification::groupsOf).orElseGet(qualification::groups).forEach(group -> add(group, null));
        add(null, null, qualification.rules());
        pathway.ifPresent(chosen -> add(chosen.name(), null, chosen.rules()));
        qualification.sizes().stream()
                .filter(size -> way.size().filter(size.name()::equals).isPresent())
                .map(SizeOption::rules)
                .forEach(added -> add(null, way.size().orElseThrow(), added));
        offers.forEach((unit, listed) -> groupsByUnit.put(unit, groupsFor(listed)));
        nodes = new RuleNodes(this);
        caps = AskedDemands.caps(this);
    }

    /** Returns the groups where a unit may count: the mandatory group that lists it, or else every one that does. */
    private static List<AskedGroup> groupsFor(List<Offer> listed) {
        List<AskedGroup> groups = listed.stream().map(Offer::group).toList();
        return groups.stream()
                .filter(group -> group.group().mandatory())
                .findFirst()
                .map(List::of)
                .orElse(groups);
    }

    private void add(UnitGroup group, @Nullable AskedGroup outer) {
        boolean counts = group.counts() && (outer == null || outer.counts());
        List<UnitIdentifier> offered = counting(group).distinct().toList();
        AskedGroup asked = new AskedGroup(group, outer, counts, groups.size() + 1, offered);
        groups.add(asked);
        byName.put(group.name(), asked);
        group.units().forEach(unit -> add(new Offer(asked, unit)));
        group.groups().forEach(nested -> add(nested, asked));
    }

    private void add(Offer offer) {
        OfferedUnit offered = offer.offered();
        boolean counts = offer.group().counts();
        List<Offer> known =
                (counts ? offers : additional).computeIfAbsent(offered.unit(), ignored -> new ArrayList<>());
        if (known.stream().noneMatch(other -> other.group().equals(offer.group()))) {
            known.add(offer);
        }
        equivalents
                .computeIfAbsent(offered.unit(), ignored -> new LinkedHashSet<>())
                .addAll(offered.equivalents());
        offered.barringCode()
                .filter(code -> counts && !code.equals(OfferedUnit.BARS_NOTHING))
                .ifPresent(code -> byBarringCode
                        .computeIfAbsent(code, ignored -> new LinkedHashSet<>())
                        .add(offered.unit()));
    }

    private void add(@Nullable String pathway, @Nullable String size, List<RuleOfCombination> added) {
        for (int i = 0; i < added.size(); i++) {
            rules.add(new AskedRule(i + 1, pathway, size, added.get(i)));
        }
    }

    /** Streams the units of the group and of those nested in it that count. */
    private static Stream<UnitIdentifier> counting(UnitGroup group) {
        return Stream.concat(
                group.units().stream().map(OfferedUnit::unit),
                group.groups().stream().filter(UnitGroup::counts).flatMap(Structure::counting));
    }

    Qualification qualification() {
        return qualification;
    }

    Way way() {
        return way;
    }

    /** Finds what is described of a unit. */
    Optional<Unit> unit(UnitIdentifier unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Returns the groups, each before those nested in it. */
    List<AskedGroup> groups() {
        return groups;
    }

    /** Returns the rules of the qualification, then those of the pathway, then those of the size. */
    List<AskedRule> rules() {
        return rules;
    }

    /** Returns the units that counting groups offer, in the order of the groups. */
    Collection<UnitIdentifier> offered() {
        return Collections.unmodifiableCollection(offers.keySet());
    }

    /** Returns the counting groups that list a unit, in order. */
    List<Offer> offersOf(UnitIdentifier unit) {
        return offers.getOrDefault(unit, List.of());
    }

    /** Returns the groups where a unit may count, in order: of mandatory groups that list it the first alone. */
    List<AskedGroup> groupsFor(UnitIdentifier unit) {
        return groupsByUnit.getOrDefault(unit, List.of());
    }

    /** Returns the groups that list a unit and do not count, in order. */
    List<Offer> additionalOf(UnitIdentifier unit) {
        return additional.getOrDefault(unit, List.of());
    }

    /** Returns the units that may be held in place of a unit that is offered. */
    Collection<UnitIdentifier> equivalentsOf(UnitIdentifier unit) {
        return equivalents.getOrDefault(unit, Set.of());
    }

    /** Returns the units offered by counting groups that carry a barring code, by code. */
    Map<String, Set<UnitIdentifier>> byBarringCode() {
        return byBarringCode;
    }

    /** Returns whether an asked group lists the unit, also one that does not count. */
    boolean lists(UnitIdentifier unit) {
        return offers.containsKey(unit) || additional.containsKey(unit);
    }

    /** Returns the nodes of problems about what is asked. */
    RuleNodes nodes() {
        return nodes;
    }

    /** Returns the most that groups give. */
    List<RuleCap> caps() {
        return caps;
    }

    Optional<AskedGroup> group(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the asked groups that count, of those that are named. */
    List<AskedGroup> counting(List<String> names) {
        return names.stream()
                .flatMap(name -> group(name).stream())
                .filter(AskedGroup::counts)
                .toList();
    }

    /** Returns the asked groups that count, of those that are named, without those inside another of them. */
    List<AskedGroup> outermost(List<String> names) {
        List<AskedGroup> named = counting(names);
        return named.stream()
                .filter(group -> named.stream().noneMatch(other -> other != group && group.isWithin(other)))
                .toList();
    }

    /** Returns whether the group is in the scope of a rule. */
    boolean covers(RuleScope scope, AskedGroup group) {
        return scope.isWhole() || counting(scope.groups()).stream().anyMatch(group::isWithin);
    }

    /** Returns what of the way has rules that are not recorded, such as 'pathway Team leading', none where all are. */
    List<String> notAllRecorded() {
        List<String> open = new ArrayList<>();
        if (!qualification.rulesComplete()) {
            open.add("qualification " + qualification.identifier().text());
        }
        way.pathway()
                .flatMap(qualification::pathway)
                .filter(pathway -> !pathway.rulesComplete())
                .ifPresent(pathway -> open.add(pathway.toString()));
        qualification.sizes().stream()
                .filter(size -> way.size().filter(size.name()::equals).isPresent() && !size.rulesComplete())
                .forEach(size -> open.add(size.toString()));
        return open;
    }

    /** Returns whether anything is asked at all. */
    boolean asks() {
        return groups.stream().anyMatch(AskedGroup::asks)
                || rules.stream().anyMatch(rule -> rule.rule().kind() != RuleOfCombination.Kind.ADVISED);
    }
}
