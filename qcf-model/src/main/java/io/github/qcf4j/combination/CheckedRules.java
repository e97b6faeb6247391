package io.github.qcf4j.combination;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Bounds;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.List;

/** How far a combination is from a rule: zero where the rule holds, {@link #BROKEN} where more units cannot help. */
final class CheckedRules implements RuleOfCombination.Cases<Long> {

    static final long BROKEN = 1L << 50;

    private final CheckedWay way;
    private final CheckedPlacements placed;
    private final CheckedUnits units;
    private final boolean certain;

    /**
     * @param certain  whether what is not recorded is taken against the learner
     */
    CheckedRules(CheckedWay way, CheckedPlacements placed, CheckedUnits units, boolean certain) {
        this.way = way;
        this.placed = placed;
        this.units = units;
        this.certain = certain;
    }

    private static long brokenIf(boolean broken) {
        return broken ? BROKEN : 0;
    }

    @Override
    public Long size(SizeRule rule) {
        CountedMeasure counted = CheckedDemand.counted(rule);
        List<CheckedGroup> scope = way.scope(rule.scope());
        Bounds bounds = rule.bounds();
        if (bounds.hasMax()
                && placed.given(scope, counted, certain) > bounds.max().getAsInt()) {
            return BROKEN;
        }
        return Math.max(0, bounds.min() - placed.given(scope, counted, !certain));
    }

    /** Answers for a rule by itself: its groups are capped anyway, and in units no more than what remains may count. */
    long remainingByItself(RemainingRule rule) {
        boolean tooMany = way.counting().stream()
                .filter(group -> CheckedWay.isKept(rule, group))
                .anyMatch(group ->
                        placed.given(group, CountedMeasure.of(rule.measure()), certain) > CheckedWay.remains(rule));
        return tooMany ? BROKEN : remaining(rule);
    }

    @Override
    public Long remaining(RemainingRule rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        long asked = rule.bounds().min();
        long given = 0;
        for (CheckedGroup group : way.outermostOf(rule.groups())) {
            long most = CheckedWay.isKept(rule, group) ? CheckedWay.remains(rule) : Long.MAX_VALUE;
            asked += group.group().bounds(rule.measure()).min();
            given += Math.min(most, placed.given(group, counted, !certain));
        }
        return rule.bounds().hasMin() ? Math.max(0, asked - given) : 0L;
    }

    @Override
    public Long levelShare(LevelShareRule rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        List<CheckedGroup> scope = way.scope(rule.scope());
        long whole = placed.given(scope, counted, certain);
        long atLevel = placed.given(scope, counted.at(rule.level()), !certain);
        long missing = Math.max(0, rule.percent() * whole - 100 * atLevel);
        return (missing + 99) / 100;
    }

    @Override
    public Long allOf(AllOf rule) {
        return Math.min(
                BROKEN,
                rule.parts().stream().mapToLong(part -> part.match(this)).sum());
    }

    @Override
    public Long anyOf(AnyOf rule) {
        return rule.parts().stream().mapToLong(part -> part.match(this)).min().orElse(BROKEN);
    }

    @Override
    public Long conditional(ConditionalRule rule) {
        CheckedRules contrary = new CheckedRules(way, placed, units, !certain);
        return rule.when().match(contrary) == 0 ? rule.then().match(this) : 0L;
    }

    @Override
    public Long advised(AdvisedRule rule) {
        return 0L;
    }

    @Override
    public Long barredUnits(BarredUnits rule) {
        long number = placed.number(each -> rule.units().contains(each.item().unit()));
        boolean outranked = rule.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS
                && placed.number(each -> units.isOutranked(each.item(), rule, certain)) > 0;
        return brokenIf(number > rule.atMost() || outranked);
    }

    @Override
    public Long unitsTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered = rule.units().stream().filter(way::counts).toList();
        long number = offered.stream().filter(placed::counts).count();
        return brokenIf(offered.size() > 1 && number > 0 && number < offered.size());
    }

    @Override
    public Long unitOrder(UnitOrder rule) {
        return 0L;
    }

    @Override
    public Long recognitionLimit(RecognitionLimit rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        long recognised = placed.raw(each -> CheckedLimits.isRecognised(rule, each.item()), counted, certain);
        long whole = placed.given(way.outermost(), counted, !certain);
        boolean aboveMost = rule.max().isPresent() && recognised > rule.max().getAsInt();
        boolean aboveShare =
                rule.percent().isPresent() && 100 * recognised > rule.percent().getAsInt() * whole;
        return brokenIf(aboveMost || aboveShare);
    }

    @Override
    public Long compensationLimit(CompensationLimit rule) {
        List<CheckedGroup> scope = way.scope(rule.scope());
        long attempted = placed.raw(
                each -> each.item().isAttempted() && each.group().isWithinAny(scope),
                CountedMeasure.of(rule.measure()),
                certain);
        return brokenIf(attempted > rule.atMost());
    }
}
