package io.github.qcf4j.combination;

import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check of a combination: group by group and rule by rule, what is wrong and what is short. */
final class CheckedCombination {

    private final CheckedWay way;
    private final CheckedPlacements placed;
    private final CheckedUnits units;
    private final boolean certain;
    private final List<String> wrong;
    private final List<String> lacking = new ArrayList<>();
    private long shortfall;

    /**
     * @param certain  whether what is not recorded is taken against the learner
     */
    CheckedCombination(CheckedWay way, CheckedPlacements placed, CheckedUnits units, boolean certain) {
        this.way = way;
        this.placed = placed;
        this.units = units;
        this.certain = certain;
        this.wrong = new ArrayList<>(placed.wrong());
    }

    CombinationCheck check() {
        way.counting().forEach(this::checkGroup);
        CheckedExcess excess = new CheckedExcess(way, placed, units, certain);
        excess.sentences().forEach((sentence, amount) -> lack(sentence, amount));
        CheckedRules rules = new CheckedRules(way, placed, units, certain);
        way.rules().forEach(rule -> checkRule(rule, rules));
        way.barringCodes().forEach((code, barred) -> {
            if (placed.number(each -> barred.contains(each.item().unit())) > 1) {
                wrong.add("more than one unit of barring code %s counts".formatted(code));
            }
        });
        if (certain && !way.rulesComplete()) {
            lacking.add("not all rules are recorded");
        }
        return new CombinationCheck(wrong, lacking, shortfall);
    }

    private void lack(String sentence, long amount) {
        if (amount > 0) {
            lacking.add("%s, %s short".formatted(sentence, amount));
            shortfall += amount;
        }
    }

    private void checkRule(RuleOfCombination rule, CheckedRules rules) {
        long missing = rule instanceof RemainingRule remaining && remaining.measure() == Measure.UNITS
                ? rules.remainingByItself(remaining)
                : rule.match(rules);
        if (missing >= CheckedRules.BROKEN) {
            wrong.add("'%s' does not hold".formatted(rule));
        } else {
            lack("'%s' is asked for".formatted(rule), missing);
        }
    }

    private void checkGroup(CheckedGroup group) {
        group.group().bounds().forEach((measure, bounds) -> checkBounds(group, CountedMeasure.of(measure), bounds));
        if (group.group().mandatory()) {
            checkMandatory(group);
        } else if (group.group().allOrNothing()) {
            checkAllOrNothing(group);
        }
    }

    private void checkBounds(CheckedGroup group, CountedMeasure counted, Bounds bounds) {
        lack(
                "%s asks for %s".formatted(group, counted.amount(bounds.min())),
                bounds.min() - placed.given(group, counted, !certain));
        ExcessPolicy excess = group.group().excess();
        boolean keeps = excess == ExcessPolicy.UNITS_NOT_COUNTED
                || (excess == ExcessPolicy.CREDIT_IGNORED && counted.measure() == Measure.UNITS);
        if (keeps
                && bounds.hasMax()
                && placed.putIn(group, counted, certain) > bounds.max().getAsInt()) {
            wrong.add("%s allows %s at the most"
                    .formatted(group, counted.amount(bounds.max().getAsInt())));
        }
    }

    private void checkMandatory(CheckedGroup group) {
        List<UnitIdentifier> missing = group.own().stream()
                .filter(unit -> !placed.countsIn(unit, group))
                .toList();
        lack("%s asks for %s".formatted(group, CertificateWords.units(missing)), missing.size());
        boolean isEmpty = group.group().complete() && group.ownAndNested().isEmpty();
        lack("%s asks for all of its units and lists none".formatted(group), isEmpty ? 1 : 0);
        boolean unsure = certain && !group.group().complete() && !isListedByNumber(group);
        lack("%s asks for all of its units and is not listed completely".formatted(group), unsure ? 1 : 0);
    }

    /** Returns whether as many units are listed as there are. */
    private static boolean isListedByNumber(CheckedGroup group) {
        Bounds number = group.group().unitCount();
        return number.isExact() && group.ownAndNested().size() >= number.min();
    }

    private void checkAllOrNothing(CheckedGroup group) {
        boolean nothing = placed.number(each -> each.group().isWithin(group)) == 0;
        boolean all = group.ownAndNested().stream()
                .allMatch(unit -> placed.number(each ->
                                each.item().unit().equals(unit) && each.group().isWithin(group))
                        > 0);
        boolean unsure = certain && !isComplete(group) && !isListedByNumber(group);
        if (!nothing && (!all || unsure)) {
            wrong.add("%s counts in part".formatted(group));
        }
    }

    private boolean isComplete(CheckedGroup group) {
        Optional<CheckedGroup> incomplete = way.counting().stream()
                .filter(nested -> nested.isWithin(group) && !nested.group().complete())
                .findFirst();
        return incomplete.isEmpty();
    }
}
