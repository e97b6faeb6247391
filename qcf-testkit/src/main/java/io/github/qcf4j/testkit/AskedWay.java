package io.github.qcf4j.testkit;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** S1: what is asked on one way through a qualification: its groups, and the rules of three sources. */
final class AskedWay {

    private final ReferenceWay way;
    private final List<AskedGroup> groups = new ArrayList<>();
    private final List<RuleOfCombination> rules = new ArrayList<>();
    private final boolean rulesComplete;
    private final Remembered<RuleScope, List<AskedGroup>> scopes = new Remembered<>(this::groupsOf);
    private final Remembered<Integer, List<AskedGroup>> nested = new Remembered<>(this::countingIn);
    private final Remembered<Integer, List<AskedGroup>> within = new Remembered<>(this::allCountingIn);
    private final Remembered<Integer, List<UnitIdentifier>> unitsWithin = new Remembered<>(this::unitsIn);
    private final Remembered<Integer, List<List<UnitIdentifier>>> barredByCode = new Remembered<>(this::unitsByCode);
    private final Remembered<Integer, Map<Measure, Long>> caps = new Remembered<>(this::capsOf);

    AskedWay(Qualification qualification, ReferenceWay way, IntPredicate leftOut) {
        this.way = way;
        Optional<Pathway> pathway = way.pathwayOf(qualification);
        pathway.map(qualification::groupsOf).orElse(qualification.groups()).forEach(group -> add(group, -1, true));
        rulesComplete = qualification.rulesComplete()
                && pathway.map(Pathway::rulesComplete).orElse(true)
                && way.sizeOf(qualification).map(SizeOption::rulesComplete).orElse(true);
        List<RuleOfCombination> all = new ArrayList<>(qualification.rules());
        pathway.map(Pathway::rules).ifPresent(all::addAll);
        way.sizeOf(qualification).map(SizeOption::rules).ifPresent(all::addAll);
        for (int i = 0; i < all.size(); i++) {
            if (!leftOut.test(i)) {
                rules.add(all.get(i));
            }
        }
    }

    private void add(UnitGroup group, int outer, boolean outerCounts) {
        AskedGroup asked = AskedGroup.of(groups.size(), outer, group, outerCounts && group.counts());
        groups.add(asked);
        group.groups().forEach(inner -> add(inner, asked.index(), asked.counts()));
    }

    ReferenceWay way() {
        return way;
    }

    List<AskedGroup> groups() {
        return groups;
    }

    List<RuleOfCombination> rules() {
        return rules;
    }

    /** Returns the units its groups list, each once, in the order of the groups. */
    List<UnitIdentifier> units() {
        return groups.stream().flatMap(group -> group.own().stream()).distinct().toList();
    }

    boolean lists(UnitIdentifier unit) {
        return groups.stream().anyMatch(group -> group.lists(unit));
    }

    /** Returns whether a group that counts lists the unit. */
    boolean counts(UnitIdentifier unit) {
        return groups.stream().anyMatch(group -> group.counts() && group.lists(unit));
    }

    /** S3: Returns the groups that may hold a unit: the first that asks for all of its units and lists it, else all. */
    List<AskedGroup> places(UnitIdentifier unit) {
        List<AskedGroup> listing =
                groups.stream().filter(group -> group.lists(unit)).toList();
        return listing.stream()
                .filter(group -> group.counts() && group.group().mandatory())
                .findFirst()
                .map(List::of)
                .orElse(listing);
    }

    /** Returns the groups nested directly in another that count. */
    List<AskedGroup> nestedIn(AskedGroup group) {
        return nested.of(group.index());
    }

    private List<AskedGroup> countingIn(int outer) {
        return groups.stream()
                .filter(group -> group.outer() == outer && group.counts())
                .toList();
    }

    /** Returns a group that counts and all that is nested in it and counts. */
    List<AskedGroup> within(AskedGroup group) {
        return within.of(group.index());
    }

    private List<AskedGroup> allCountingIn(int outer) {
        List<AskedGroup> found = new ArrayList<>(List.of(groups.get(outer)));
        countingIn(outer).forEach(inner -> found.addAll(allCountingIn(inner.index())));
        return found;
    }

    /** Returns whether a group is another or nested in it. */
    boolean isWithin(int inner, AskedGroup outer) {
        for (int index = inner; index >= 0; index = groups.get(index).outer()) {
            if (index == outer.index()) {
                return true;
            }
        }
        return false;
    }

    /** S5: Returns whether a learner may not take more than so much of a group, or of one it is nested in. */
    boolean forbidsExcessAround(int inner) {
        return groups.stream().anyMatch(group -> group.forbidsExcess() && isWithin(inner, group));
    }

    /** S3: Returns whether a unit may be certificated without counting. */
    boolean isAdditional(UnitIdentifier unit) {
        return groups.stream().anyMatch(group -> !group.counts() && group.lists(unit));
    }

    /** Returns the units that a group, and what is nested in it and counts, lists. */
    List<UnitIdentifier> unitsWithin(AskedGroup group) {
        return unitsWithin.of(group.index());
    }

    private List<UnitIdentifier> unitsIn(int outer) {
        return allCountingIn(outer).stream()
                .flatMap(inner -> inner.own().stream())
                .distinct()
                .toList();
    }

    /** S4: Returns the groups that a scope adds up: those it names that count, none inside another of them. */
    List<AskedGroup> scope(RuleScope scope) {
        return scopes.of(scope);
    }

    private List<AskedGroup> groupsOf(RuleScope scope) {
        return groups.stream()
                .filter(group -> group.counts() && isIn(scope, group) && !isInside(scope, group))
                .toList();
    }

    private boolean isInside(RuleScope scope, AskedGroup group) {
        for (int outer = group.outer(); outer >= 0; outer = groups.get(outer).outer()) {
            if (isIn(scope, groups.get(outer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(RuleScope scope, AskedGroup group) {
        return scope.isWhole() || scope.groups().contains(group.group().name());
    }

    /** Returns whether a scope brings a group, by itself or by one it is nested in. */
    boolean covers(RuleScope scope, int group) {
        return scope(scope).stream().anyMatch(named -> within(named).contains(groups.get(group)));
    }

    /** S4: Returns the most that a group hands on. */
    long cap(AskedGroup group, Measure measure) {
        return measure == Measure.UNITS
                ? Long.MAX_VALUE
                : caps.of(group.index()).getOrDefault(measure, Long.MAX_VALUE);
    }

    private Map<Measure, Long> capsOf(int group) {
        Map<Measure, Long> byMeasure = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            byMeasure.put(measure, leastCap(groups.get(group), measure));
        }
        return byMeasure;
    }

    private long leastCap(AskedGroup group, Measure measure) {
        Bounds own = group.bounds(measure);
        long cap = group.group().excess() == ExcessPolicy.CREDIT_IGNORED && own.hasMax()
                ? own.max().getAsInt()
                : Long.MAX_VALUE;
        for (RuleOfCombination rule : rules) {
            if (rule instanceof RemainingRule remaining && remaining.measure() == measure && caps(remaining, group)) {
                cap = Math.min(cap, remains(remaining));
            }
        }
        return cap;
    }

    /** S6: Returns whether a group that counts gives no more than what remains by a rule, since it has no minimum. */
    boolean caps(RemainingRule rule, AskedGroup group) {
        return group.counts()
                && group.bounds(rule.measure()).min() == 0
                && rule.groups().contains(group.group().name());
    }

    /** S6: Returns how much of a group without a minimum counts towards what remains. */
    static long remains(RemainingRule rule) {
        return rule.bounds().max().orElse(rule.bounds().min());
    }

    /** S6: Returns whether a unit that was attempted and not passed may count in a group. */
    boolean compensates(int group) {
        return rules.stream().anyMatch(rule -> rule instanceof CompensationLimit limit && covers(limit.scope(), group));
    }

    /** S6: Returns the units that share each barring code, a group that counts giving it to them. */
    List<List<UnitIdentifier>> barredByCode() {
        return barredByCode.of(0);
    }

    private List<List<UnitIdentifier>> unitsByCode(int ignored) {
        SortedMap<String, List<UnitIdentifier>> byCode = new TreeMap<>();
        groups.stream()
                .filter(AskedGroup::counts)
                .flatMap(group -> group.group().units().stream())
                .forEach(offer -> offer.barringCode()
                        .filter(code -> !code.equals(OfferedUnit.BARS_NOTHING))
                        .ifPresent(code -> byCode.computeIfAbsent(code, none -> new ArrayList<>())
                                .add(offer.unit())));
        return byCode.values().stream()
                .map(units -> units.stream().distinct().toList())
                .toList();
    }

    List<UnitOrder> orders() {
        return rules.stream()
                .filter(UnitOrder.class::isInstance)
                .map(UnitOrder.class::cast)
                .toList();
    }

    /** S8: Returns whether all rules of the qualification, and of what is chosen of it, are recorded. */
    boolean rulesComplete() {
        return rulesComplete;
    }

    /** S1: Returns whether anything but advice is asked. */
    boolean asks() {
        return groups.stream().anyMatch(AskedGroup::asks)
                || rules.stream().anyMatch(rule -> rule.kind() != RuleOfCombination.Kind.ADVISED);
    }
}
