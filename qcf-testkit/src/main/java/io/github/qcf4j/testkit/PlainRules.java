package io.github.qcf4j.testkit;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.OfferedUnit;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitGroup;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What rules of combination would be short of if every selected unit were achieved, where they can be read off.
 * <p>
 * Plain are rules that ask for all units of a group, or for least credits or numbers of units, of groups that share no
 * unit; all of that recorded. Then all that is taken counts, and nothing has to be weighed.
 */
final class PlainRules {

    private final Qualification qualification;
    private final List<Unit> taken;

    /**
     * Looks at the rules of a qualification.
     *
     * @param taken  the units that are held or selected
     */
    PlainRules(Qualification qualification, List<Unit> taken) {
        this.qualification = qualification;
        this.taken = taken;
    }

    /** V8.2: returns what is short, first of the groups and then of the rules; nothing unless the rules are plain. */
    Optional<List<Shortfall>> gaps() {
        List<OfferedUnit> offers = qualification.groups().stream()
                .flatMap(group -> group.units().stream())
                .toList();
        boolean sharesNone = offers.stream().map(OfferedUnit::unit).distinct().count() == offers.size();
        boolean plain = sharesNone
                && offers.stream().allMatch(offer -> offer.barringCode().isEmpty())
                && qualification.pathways().isEmpty()
                && qualification.sizes().isEmpty()
                && qualification.rulesComplete()
                && qualification.groups().stream().allMatch(this::isPlain)
                && qualification.rules().stream().allMatch(PlainRules::isPlain)
                && taken.stream()
                        .allMatch(unit ->
                                unit.credit().isPresent() && unit.level().isPresent());
        return plain ? Optional.of(shortfalls()) : Optional.empty();
    }

    private boolean isPlain(UnitGroup group) {
        boolean hasAll = group.units().stream()
                .map(OfferedUnit::unit)
                .allMatch(unit -> taken.stream().map(Unit::identifier).anyMatch(unit::equals));
        return group.groups().isEmpty()
                && group.complete()
                && group.counts()
                && !group.allOrNothing()
                && (hasAll || !group.mandatory())
                && group.bounds().entrySet().stream().allMatch(each -> isPlain(each.getKey(), each.getValue()));
    }

    private static boolean isPlain(RuleOfCombination rule) {
        return rule instanceof SizeRule size && isPlain(size.measure(), size.bounds());
    }

    private static boolean isPlain(Measure measure, Bounds bounds) {
        return !bounds.hasMax() && (measure == Measure.CREDIT || measure == Measure.UNITS);
    }

    private List<Shortfall> shortfalls() {
        List<Shortfall> shortfalls = new ArrayList<>();
        int credit = 0;
        int units = 0;
        for (UnitGroup group : qualification.groups()) {
            int shortCredit = group.credits().shortfall(sum(Measure.CREDIT, in(group)));
            int shortUnits = group.unitCount().shortfall(sum(Measure.UNITS, in(group)));
            if (shortCredit + shortUnits > 0) {
                shortfalls.add(gap("GROUP", " group " + group.name(), shortCredit > 0 ? shortCredit : shortUnits));
            }
            credit += shortCredit;
            units += shortUnits;
        }
        for (int i = 0; i < qualification.rules().size(); i++) {
            SizeRule rule = (SizeRule) qualification.rules().get(i);
            boolean toldByGroups = rule.scope().isWhole() && rule.level().isEmpty();
            int told = toldByGroups ? (rule.measure() == Measure.CREDIT ? credit : units) : 0;
            int missing = rule.bounds().shortfall(sum(rule.measure(), asked(rule))) - told;
            if (missing > 0) {
                shortfalls.add(gap("RULE", " rule " + (i + 1), missing));
            }
        }
        return shortfalls;
    }

    private Shortfall gap(String kind, String where, int missing) {
        return new Shortfall(kind, qualification.identifier().text() + where, "", missing);
    }

    private Stream<Unit> in(UnitGroup group) {
        List<UnitIdentifier> offered =
                group.units().stream().map(OfferedUnit::unit).toList();
        return taken.stream().filter(unit -> offered.contains(unit.identifier()));
    }

    private Stream<Unit> asked(SizeRule rule) {
        return qualification.groups().stream()
                .filter(group -> rule.scope().isWhole() || rule.scope().groups().contains(group.name()))
                .flatMap(this::in)
                .filter(unit -> rule.level()
                        .filter(level -> !level.holds(unit.level().orElseThrow()))
                        .isEmpty());
    }

    private static int sum(Measure measure, Stream<Unit> units) {
        return units.mapToInt(unit ->
                        measure == Measure.CREDIT ? unit.credit().orElseThrow().value() : 1)
                .sum();
    }
}
