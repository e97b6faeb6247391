package io.github.qcf4j.combination;

import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases that there are: where or as what a unit counts, how a rule is met, whether all of a group counts. */
final class CheckedSplit {

    private final CheckedCase known;

    CheckedSplit(CheckedCase known) {
        this.known = known;
    }

    /** Returns the cases, one of which is the case of every combination; none when there is nothing to tell apart. */
    List<Assumption> cases(Basis about) {
        return switch (about.kind()) {
            case UNIT -> ofUnit(UnitIdentifier.parse(about.text()));
            case HELD_ONCE -> ofHeld(UnitIdentifier.parse(about.text()));
            case GROUP -> known.way().group(about.text()).map(this::ofGroup).orElse(List.of());
            case RULE -> about.rule().map(this::ofRule).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Assumption> ofUnit(UnitIdentifier unit) {
        List<CheckedGroup> places = known.places(unit);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Assumption> cases = new ArrayList<>();
        places.forEach(place -> cases.add(Assumption.countsIn(unit, place.name())));
        if (known.musts().stream().noneMatch(must -> must.unit().equals(unit))) {
            cases.add(Assumption.noneCounts(List.of(unit)));
        }
        return cases;
    }

    private List<Assumption> ofHeld(UnitIdentifier held) {
        List<Assumption> cases = new ArrayList<>();
        known.items().stream()
                .filter(item -> item.uses(held))
                .map(item -> Assumption.countsAs(held, item.unit()))
                .forEach(cases::add);
        if (!cases.isEmpty() && !known.mustUse(held)) {
            cases.addAll(ofLeftOut(held));
        }
        return cases;
    }

    /** Returns the cases of a unit that is left out: to each forbidding group that it may add to, where there are two. */
    private List<Assumption> ofLeftOut(UnitIdentifier held) {
        List<String> groups = known.units().leftOut(held).stream()
                .map(placed -> placed.group().name())
                .distinct()
                .toList();
        boolean isSure = known.usable()
                .held(held)
                .map(unit -> !unit.isAttempted() || !known.usable().mayTakeMore())
                .orElse(true);
        return groups.size() < 2 || !isSure || known.way().isAdditional(held)
                ? List.of(Assumption.countsAsNothing(held))
                : groups.stream()
                        .map(group -> Assumption.countsAsNothingIn(held, group))
                        .toList();
    }

    private List<Assumption> ofGroup(CheckedGroup group) {
        boolean asks =
                group.counts() && group.group().allOrNothing() && !group.group().mandatory();
        List<UnitIdentifier> units = group.ownAndNested();
        return asks && !units.isEmpty()
                ? List.of(Assumption.allCountIn(units, group.name()), Assumption.nothingIn(group.name()))
                : List.of();
    }

    private List<Assumption> ofRule(RuleOfCombination rule) {
        if (!known.rules().contains(rule)) {
            return known.failing().contains(rule) ? ofFailing(rule) : List.of();
        }
        if (rule instanceof AnyOf) {
            return rule.parts().stream().map(Assumption::holds).toList();
        }
        if (rule instanceof UnitsTogether together) {
            return ofTogether(together);
        }
        if (rule instanceof ConditionalRule conditional) {
            return List.of(Assumption.fails(conditional.when()), Assumption.holds(conditional.then()));
        }
        return List.of();
    }

    private List<Assumption> ofTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered =
                rule.units().stream().filter(known.way()::counts).toList();
        return offered.size() < 2 ? List.of() : List.of(Assumption.allCount(offered), Assumption.noneCounts(offered));
    }

    /** Returns the cases in which a rule does not hold of which that is given. */
    private static List<Assumption> ofFailing(RuleOfCombination rule) {
        if (rule instanceof AllOf) {
            return rule.parts().stream().map(Assumption::fails).toList();
        }
        return rule instanceof SizeRule size
                        && size.bounds().hasMin()
                        && size.bounds().hasMax()
                ? List.of(
                        Assumption.fails(with(size, Bounds.atLeast(size.bounds().min()))),
                        Assumption.fails(
                                with(size, Bounds.atMost(size.bounds().max().getAsInt()))))
                : List.of();
    }

    /** Returns the size that holds when this one does not, where it is a minimum or a maximum and not both. */
    static Optional<RuleOfCombination> contrary(SizeRule rule) {
        Bounds bounds = rule.bounds();
        if (bounds.hasMin() && bounds.hasMax()) {
            return Optional.empty();
        }
        return Optional.of(
                bounds.hasMin()
                        ? with(rule, Bounds.atMost(bounds.min() - 1))
                        : with(rule, Bounds.atLeast(Math.addExact(bounds.max().getAsInt(), 1))));
    }

    private static RuleOfCombination with(SizeRule rule, Bounds bounds) {
        SizeRule other = SizeRule.of(rule.measure(), bounds, rule.scope());
        return rule.level().map(other::withLevel).orElse(other);
    }
}
