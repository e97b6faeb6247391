package io.github.qcf4j.combination;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ExcessPolicy;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Collects every limit there is in a case: of groups, of rules, of barring codes and of units held once. */
final class CheckedLimits {

    private final CheckedCase known;
    private final List<CheckedLimit> limits = new ArrayList<>();

    private CheckedLimits(CheckedCase known) {
        this.known = known;
    }

    static List<CheckedLimit> of(CheckedCase known) {
        CheckedLimits collected = new CheckedLimits(known);
        known.way().counting().forEach(collected::addGroup);
        known.rules().forEach(collected::addRule);
        collected.addCodes();
        collected.addHeldOnce();
        return collected.limits;
    }

    private void addGroup(CheckedGroup group) {
        boolean ignored = group.group().excess() == ExcessPolicy.CREDIT_IGNORED;
        group.group().bounds().forEach((measure, bounds) -> {
            if (bounds.hasMax()) {
                boolean cap = ignored && measure != Measure.UNITS;
                CheckedLimit.Kind kind = cap ? CheckedLimit.Kind.CAP : CheckedLimit.Kind.PUT_IN;
                add(Basis.group(group.name()), measure, bounds.max().getAsInt(), kind, List.of(group), null);
            }
        });
        for (Measure measure : Measure.values()) {
            known.way().remaining(group, measure).forEach(rule -> addRemaining(rule, group, null));
        }
    }

    private void addRemaining(RemainingRule rule, CheckedGroup group, @Nullable RuleOfCombination only) {
        boolean hard = rule.measure() == Measure.UNITS && only == null;
        CheckedLimit.Kind kind = hard ? CheckedLimit.Kind.PUT_IN : CheckedLimit.Kind.CAP;
        Basis basis = Basis.ruleOnGroup(rule, group.name());
        add(basis, rule.measure(), CheckedWay.remains(rule), kind, List.of(group), only);
    }

    private void addRule(RuleOfCombination rule) {
        if (rule instanceof SizeRule size && size.bounds().hasMax()) {
            Limit limit = new Limit(
                    Basis.rule(rule),
                    CheckedDemand.counted(size),
                    size.bounds().max().getAsInt());
            List<CheckedGroup> scope = known.way().scope(size.scope());
            limits.add(new CheckedLimit(
                    limit, CheckedLimit.Kind.HANDED_ON, scope, (item, place) -> !scope.isEmpty(), null));
        } else if (rule instanceof RemainingRule remaining && !known.isAskedByItself(rule)) {
            known.way().outermostOf(remaining.groups()).stream()
                    .filter(group -> CheckedWay.isKept(remaining, group))
                    .forEach(group -> addRemaining(remaining, group, rule));
        } else if (rule instanceof BarredUnits barred) {
            addUnits(Basis.rule(rule), barred.atMost(), barred.units());
        } else if (rule instanceof RecognitionLimit recognition
                && recognition.max().isPresent()) {
            Limit limit = new Limit(
                    Basis.rule(rule),
                    CountedMeasure.of(recognition.measure()),
                    recognition.max().getAsInt());
            limits.add(raw(limit, (item, place) -> isRecognised(recognition, item)));
        } else if (rule instanceof CompensationLimit compensation) {
            Limit limit = new Limit(Basis.rule(rule), CountedMeasure.of(compensation.measure()), compensation.atMost());
            List<CheckedGroup> scope = known.way().scope(compensation.scope());
            limits.add(raw(limit, (item, place) -> item.isAttempted() && place.isWithinAny(scope)));
        }
    }

    static boolean isRecognised(RecognitionLimit rule, CheckedItem item) {
        return item.route().filter(rule.routes()::contains).isPresent();
    }

    private void addCodes() {
        known.way().barringCodes().forEach((code, units) -> {
            if (units.size() > 1) {
                addUnits(Basis.barringCode(code), 1, units);
            }
        });
    }

    private void addHeldOnce() {
        Set<UnitIdentifier> standing = new LinkedHashSet<>();
        for (CheckedItem item : known.items()) {
            if (item.held() != null && item.standsIn()) {
                standing.add(item.held().unit());
            }
        }
        for (UnitIdentifier held : standing) {
            Limit limit = new Limit(Basis.heldOnce(held), CountedMeasure.UNITS, 1);
            limits.add(raw(limit, (item, place) -> item.uses(held)));
        }
    }

    private void addUnits(Basis basis, int most, List<UnitIdentifier> units) {
        Limit limit = new Limit(basis, CountedMeasure.UNITS, most);
        limits.add(raw(limit, (item, place) -> units.contains(item.unit())));
    }

    private static CheckedLimit raw(Limit limit, BiPredicate<CheckedItem, CheckedGroup> region) {
        return new CheckedLimit(limit, CheckedLimit.Kind.RAW, List.of(), region, null);
    }

    private void add(
            Basis basis,
            Measure measure,
            long most,
            CheckedLimit.Kind kind,
            List<CheckedGroup> groups,
            @Nullable RuleOfCombination only) {
        Limit limit = new Limit(basis, CountedMeasure.of(measure), most);
        limits.add(new CheckedLimit(limit, kind, groups, (item, place) -> true, only));
    }
}
