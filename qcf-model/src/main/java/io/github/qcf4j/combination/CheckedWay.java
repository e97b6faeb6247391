package io.github.qcf4j.combination;

import io.github.qcf4j.model.AllOf;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one way through a qualification asks, as the checker reads it from the qualification by itself. */
final class CheckedWay {

    private final Map<String, CheckedGroup> groups = new LinkedHashMap<>();
    private final List<CheckedGroup> counting;
    private final List<CheckedGroup> outermost = new ArrayList<>();
    private final List<RuleOfCombination> rules = new ArrayList<>();
    private final boolean rulesComplete;

    private CheckedWay(Qualification qualification, @Nullable Pathway pathway, @Nullable SizeOption size) {
        List<UnitGroup> asked = pathway == null ? qualification.groups() : qualification.groupsOf(pathway);
        asked.forEach(group -> add(group, null));
        counting = groups.values().stream().filter(CheckedGroup::counts).toList();
        rules.addAll(qualification.rules());
        rules.addAll(pathway == null ? List.of() : pathway.rules());
        rules.addAll(size == null ? List.of() : size.rules());
        rulesComplete = qualification.rulesComplete()
                && (pathway == null || pathway.rulesComplete())
                && (size == null || size.rulesComplete());
    }

    /** Returns the way, empty when the qualification has no such pathway or size, or asks for a choice of one. */
    static Optional<CheckedWay> of(Qualification qualification, Way way) {
        Optional<Pathway> pathway = way.pathway().flatMap(qualification::pathway);
        Optional<SizeOption> size = way.size().flatMap(name -> size(qualification, name));
        boolean exists = pathway.isPresent() != qualification.pathways().isEmpty()
                && size.isPresent() != qualification.sizes().isEmpty()
                && pathway.isPresent() == way.pathway().isPresent()
                && size.isPresent() == way.size().isPresent();
        return exists
                ? Optional.of(new CheckedWay(qualification, pathway.orElse(null), size.orElse(null)))
                : Optional.empty();
    }

    private static Optional<SizeOption> size(Qualification qualification, String name) {
        return qualification.sizes().stream()
                .filter(size -> size.name().equals(name))
                .findFirst();
    }

    private void add(UnitGroup group, @Nullable CheckedGroup outer) {
        CheckedGroup added = new CheckedGroup(group, outer);
        groups.put(group.name(), added);
        if (outer == null && added.counts()) {
            outermost.add(added);
        }
        group.groups().forEach(nested -> add(nested, added));
    }

    /** Returns the groups, each before those nested in it. */
    Collection<CheckedGroup> groups() {
        return groups.values();
    }

    Optional<CheckedGroup> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** Returns the groups that count, each before those nested in it. */
    List<CheckedGroup> counting() {
        return counting;
    }

    /** Returns the groups that count and are nested in no other. */
    List<CheckedGroup> outermost() {
        return outermost;
    }

    /** Returns whether all rules are recorded. */
    boolean rulesComplete() {
        return rulesComplete;
    }

    /** Returns the rules that are asked for, none of them taken apart. */
    List<RuleOfCombination> rules() {
        return rules;
    }

    /** Returns the rules that are asked for, those made of several parts taken apart. */
    List<RuleOfCombination> rulesApart() {
        return rules.stream().flatMap(CheckedWay::apart).toList();
    }

    /** Streams the rule, or its parts where all of them must hold. */
    static Stream<RuleOfCombination> apart(RuleOfCombination rule) {
        return rule instanceof AllOf ? rule.parts().stream().flatMap(CheckedWay::apart) : Stream.of(rule);
    }

    /** Returns the groups that make up a scope, none of them part of another. */
    List<CheckedGroup> scope(RuleScope scope) {
        return scope.isWhole() ? outermost : outermostOf(scope.groups());
    }

    /** Returns those of the named groups that are asked, count and are not part of another of them. */
    List<CheckedGroup> outermostOf(List<String> names) {
        List<CheckedGroup> named =
                names.stream().map(groups::get).filter(Objects::nonNull).toList();
        return named.stream()
                .filter(CheckedGroup::counts)
                .filter(group -> named.stream().noneMatch(other -> other != group && group.isWithin(other)))
                .toList();
    }

    /** Returns the most that the group hands on in the measure and ignores beyond, where there is such a maximum. */
    OptionalLong cap(CheckedGroup group, Measure measure) {
        if (measure == Measure.UNITS) {
            return OptionalLong.empty();
        }
        OptionalLong own =
                group.group().excess() == ExcessPolicy.CREDIT_IGNORED ? group.most(measure) : OptionalLong.empty();
        return LongStream.concat(own.stream(), remaining(group, measure).mapToLong(CheckedWay::remains))
                .min();
    }

    /** Streams the rules that keep the group to what remains. */
    Stream<RemainingRule> remaining(CheckedGroup group, Measure measure) {
        return rules.stream()
                .filter(RemainingRule.class::isInstance)
                .map(RemainingRule.class::cast)
                .filter(rule -> rule.measure() == measure && isKept(rule, group));
    }

    /** Returns whether the group gives no more than what remains: it is named and asks for nothing itself. */
    static boolean isKept(RemainingRule rule, CheckedGroup group) {
        return rule.groups().contains(group.name())
                && !group.group().bounds(rule.measure()).hasMin();
    }

    /** Returns how much remains. */
    static long remains(RemainingRule rule) {
        return rule.bounds().max().orElse(rule.bounds().min());
    }

    /** Returns the mandatory group that the unit belongs in, where it belongs in one. */
    Optional<CheckedGroup> home(UnitIdentifier unit) {
        return counting().stream()
                .filter(group -> group.group().mandatory() && group.lists(unit))
                .findFirst();
    }

    /** Returns the groups where the unit may be put and counts. */
    List<CheckedGroup> places(UnitIdentifier unit) {
        return home(unit)
                .map(List::of)
                .orElseGet(() ->
                        counting().stream().filter(group -> group.lists(unit)).toList());
    }

    /** Returns whether an asked group lists the unit. */
    boolean offers(UnitIdentifier unit) {
        return groups.values().stream().anyMatch(group -> group.lists(unit));
    }

    /** Returns whether a counting group lists the unit. */
    boolean counts(UnitIdentifier unit) {
        return groups.values().stream().anyMatch(group -> group.counts() && group.lists(unit));
    }

    /** Returns whether a group that does not count lists the unit, so that it may be taken in addition. */
    boolean isAdditional(UnitIdentifier unit) {
        return groups.values().stream().anyMatch(group -> !group.counts() && group.lists(unit));
    }

    /** Returns the units that may stand in for the unit. */
    List<UnitIdentifier> equivalents(UnitIdentifier unit) {
        return offers(groups.values())
                .filter(offer -> offer.unit().equals(unit))
                .flatMap(offer -> offer.equivalents().stream())
                .filter(equivalent -> !equivalent.equals(unit))
                .distinct()
                .toList();
    }

    /** Returns the units with each barring code that bars. */
    SortedMap<String, List<UnitIdentifier>> barringCodes() {
        SortedMap<String, List<UnitIdentifier>> codes = new TreeMap<>();
        offers(counting())
                .forEach(offer -> offer.barringCode()
                        .filter(code -> !code.equals(OfferedUnit.BARS_NOTHING))
                        .map(code -> codes.computeIfAbsent(code, ignored -> new ArrayList<>()))
                        .filter(units -> !units.contains(offer.unit()))
                        .ifPresent(units -> units.add(offer.unit())));
        return codes;
    }

    private static Stream<OfferedUnit> offers(Collection<CheckedGroup> groups) {
        return groups.stream().flatMap(group -> group.group().units().stream());
    }
}
