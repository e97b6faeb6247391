package io.github.qcf4j.testkit;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RecognitionRoute;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules drawn with dice, over groups that are drawn already. */
final class RulesByChance {

    private static final int DEEPEST = 3;

    private final Dice dice;
    private final RulesShape shape;
    private final Numbers numbers;
    private final List<DrawnGroup> outermost;
    private final List<DrawnGroup> all;
    private final List<DrawnUnit> units;

    RulesByChance(Dice dice, RulesShape shape, List<DrawnGroup> groups, List<DrawnUnit> units) {
        this.dice = dice;
        this.shape = shape;
        this.numbers = new Numbers(dice, shape);
        this.outermost = groups;
        this.all = groups.stream().flatMap(DrawnGroup::withNested).toList();
        this.units = units;
    }

    /** Returns no more rules than asked for, of the kinds that the shape has. */
    List<RuleOfCombination> rules(int most) {
        List<RuleOfCombination> rules = new ArrayList<>();
        int count = most == 0 ? 0 : dice.between(most / 3, most);
        for (int i = 0; i < count; i++) {
            rules.add(rule(0));
        }
        return rules;
    }

    /** Returns the size that a qualification as a whole asks for. */
    RuleOfCombination total() {
        return SizeRule.of(
                Measure.CREDIT, Bounds.atLeast(numbers.least(meant(RuleScope.whole(), Measure.CREDIT, null))));
    }

    /** Returns a rule of any kind that the shape has, a size where chance finds none. */
    private RuleOfCombination rule(int depth) {
        RulesConstruct construct = dice.pick(List.copyOf(shape.constructs()));
        boolean mayNest = depth < DEEPEST - 1 && dice.chance(70);
        return switch (construct) {
            case SHARES -> share();
            case REMAINING -> remaining();
            case ALTERNATIVES -> mayNest ? new AnyOf(parts(depth)) : size();
            case CONJUNCTIONS -> mayNest ? new AllOf(parts(depth)) : size();
            case CONDITIONS -> mayNest ? new ConditionalRule(rule(depth + 1), rule(depth + 1)) : size();
            case ADVICE -> mayNest && dice.chance(50) ? new AdvisedRule(rule(depth + 1)) : size();
            case BARRED_UNITS -> units.size() > 1 ? barred() : size();
            case UNITS_TOGETHER -> units.size() > 1 ? together() : size();
            case UNIT_ORDER -> units.size() > 1 ? order() : size();
            case RECOGNITION_LIMITS -> recognition();
            case COMPENSATION -> compensation();
            default -> size();
        };
    }

    private List<RuleOfCombination> parts(int depth) {
        List<RuleOfCombination> parts = new ArrayList<>();
        int count = dice.between(2, 3);
        for (int i = 0; i < count; i++) {
            parts.add(rule(depth + 1));
        }
        return parts;
    }

    private RuleOfCombination size() {
        RuleScope scope = scope();
        Measure measure = numbers.measure();
        LevelCondition level = shape.has(RulesConstruct.LEVELS) && dice.chance(45) ? numbers.level() : null;
        boolean maximum = shape.has(RulesConstruct.MAXIMA) && dice.chance(35);
        boolean minimum = !maximum || dice.chance(35);
        Bounds bounds = numbers.bounds(meant(scope, measure, level), minimum, maximum);
        SizeRule size = SizeRule.of(measure, bounds, scope);
        return level == null ? size : size.withLevel(level);
    }

    private RuleOfCombination share() {
        RuleScope scope = scope();
        LevelCondition level = numbers.level();
        Measure measure = numbers.measure();
        int all = Math.max(1, meant(scope, measure, null));
        int percent = 100 * meant(scope, measure, level) / all;
        return new LevelShareRule(Math.min(100, Math.max(1, percent + dice.between(-20, 8))), measure, level, scope);
    }

    private RuleOfCombination remaining() {
        RuleScope scope = dice.chance(25) ? named(outermost) : scope();
        List<String> names = scope.isWhole() ? named(outermost).groups() : scope.groups();
        Measure measure = numbers.measure();
        int meant = meant(RuleScope.from(names), measure, null);
        return new RemainingRule(names, measure, numbers.bounds(meant / 2, true, dice.chance(40)));
    }

    private RuleOfCombination barred() {
        BarringEffect effect = dice.pick(BarringEffect.values());
        int most = effect == BarringEffect.COUNT_ONCE ? 1 : dice.between(1, 2);
        List<DrawnUnit> barred = dice.some(units, dice.between(2, 4));
        if (dice.chance(65)) {
            List<DrawnUnit> tooMany =
                    barred.stream().filter(this::isMeant).skip(most).toList();
            List<DrawnUnit> fewer = new ArrayList<>(barred);
            fewer.removeAll(tooMany);
            barred = fewer.size() < 2 ? barred : fewer;
        }
        return new BarredUnits(identifiers(barred), most, effect);
    }

    private RuleOfCombination together() {
        List<DrawnUnit> meant = units.stream().filter(this::isMeant).toList();
        List<DrawnUnit> from = meant.size() > 1 && dice.chance(70) ? meant : units;
        return new UnitsTogether(identifiers(dice.some(from, dice.between(2, 3))));
    }

    private RuleOfCombination order() {
        List<UnitIdentifier> some = identifiers(dice.shuffled(dice.some(units, dice.between(2, 3))));
        List<UnitIdentifier> others = some.subList(1, some.size());
        return dice.chance(50)
                ? new UnitOrder(some.get(0), others, List.of())
                : new UnitOrder(some.get(0), List.of(), others);
    }

    private RuleOfCombination recognition() {
        Measure measure = numbers.measure();
        int meant = meant(RuleScope.whole(), measure, null);
        List<RecognitionRoute> routes = dice.some(List.of(RecognitionRoute.values()), dice.between(1, 3));
        RecognitionLimit limit = RecognitionLimit.atMost(dice.between(0, Math.max(1, meant / 2)), measure, routes);
        return switch (dice.below(3)) {
            case 0 -> limit;
            case 1 -> RecognitionLimit.atMostPercent(dice.between(10, 60), measure, routes);
            default -> limit.withPercent(dice.between(10, 60));
        };
    }

    private RuleOfCombination compensation() {
        RuleScope scope = scope();
        Measure measure = numbers.measure();
        return new CompensationLimit(measure, dice.between(0, 1 + meant(scope, measure, null) / 3), scope);
    }

    private RuleScope scope() {
        return dice.chance(45) ? RuleScope.whole() : named(all);
    }

    private RuleScope named(List<DrawnGroup> groups) {
        return RuleScope.from(dice.some(groups, dice.between(1, 3)).stream()
                .map(DrawnGroup::name)
                .toList());
    }

    private boolean isMeant(DrawnUnit unit) {
        return all.stream().anyMatch(group -> group.counting().contains(unit));
    }

    /** Returns what the groups of a scope come to in the combination that the numbers are made for. */
    private int meant(RuleScope scope, Measure measure, @Nullable LevelCondition level) {
        return all.stream()
                .filter(group -> scope.isWhole() || isNamed(scope, group))
                .flatMap(group -> group.counting().stream())
                .mapToInt(unit -> unit.amount(measure, level))
                .sum();
    }

    private boolean isNamed(RuleScope scope, DrawnGroup group) {
        return all.stream()
                .filter(named -> scope.groups().contains(named.name()))
                .anyMatch(named -> named.withNested().anyMatch(group::equals));
    }

    private static List<UnitIdentifier> identifiers(List<DrawnUnit> units) {
        return units.stream().map(DrawnUnit::identifier).toList();
    }
}
