package io.github.qcf4j.benchmarks.cpsat;

import io.github.qcf4j.benchmarks.cpsat.Placing.Place;
import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.ArrayList;
import java.util.List;

/** The inequalities that must all hold for a rule that is not made of other rules. */
final class SimpleRules implements RuleOfCombination.Cases<List<Inequality>> {

    private final AskedWay way;
    private final Placing placing;
    private final Amounts amounts;
    private final Ranking ranking;
    private final boolean nested;

    SimpleRules(AskedWay way, Placing placing, Amounts amounts, Ranking ranking, boolean nested) {
        this.way = way;
        this.placing = placing;
        this.amounts = amounts;
        this.ranking = ranking;
        this.nested = nested;
    }

    SimpleRules nested() {
        return new SimpleRules(way, placing, amounts, ranking, true);
    }

    @Override
    public List<Inequality> size(SizeRule rule) {
        Sum given = amounts.given(
                rule.scope(), new Dimension(rule.measure(), rule.level().orElse(null)));
        List<Inequality> parts = new ArrayList<>();
        if (rule.bounds().hasMin()) {
            parts.add(Inequality.atLeast(given, rule.bounds().min()).orShort(1));
        }
        rule.bounds().max().ifPresent(most -> parts.add(Inequality.atMost(given, most)));
        return parts;
    }

    @Override
    public List<Inequality> remaining(RemainingRule rule) {
        List<Inequality> parts = new ArrayList<>();
        Dimension dimension = Dimension.of(rule.measure());
        if (!nested && rule.measure() == Measure.UNITS) {
            way.groups().stream()
                    .filter(group -> group.counts() && AskedWay.limits(rule, group))
                    .forEach(group ->
                            parts.add(Inequality.atMost(amounts.given(group, dimension), AskedWay.remains(rule))));
        }
        if (rule.bounds().hasMin()) {
            List<Sum> giving = new ArrayList<>();
            long asked = rule.bounds().min();
            for (AskedGroup group : way.scope(RuleScope.from(rule.groups()))) {
                Sum given = amounts.given(group, dimension);
                boolean limited = nested && AskedWay.limits(rule, group);
                giving.add(limited ? amounts.atMost(given, AskedWay.remains(rule)) : given);
                asked += group.group().bounds(rule.measure()).min();
            }
            parts.add(Inequality.atLeast(Sum.of(giving), asked).orShort(1));
        }
        return parts;
    }

    @Override
    public List<Inequality> levelShare(LevelShareRule rule) {
        Sum atLevel = amounts.given(rule.scope(), new Dimension(rule.measure(), rule.level()));
        Sum all = amounts.given(rule.scope(), Dimension.of(rule.measure()));
        Sum beyond = atLevel.times(100).minus(all.times(rule.percent()));
        return List.of(Inequality.atLeast(beyond, 0).orShort(100));
    }

    @Override
    public List<Inequality> barredUnits(BarredUnits rule) {
        List<Inequality> parts = new ArrayList<>();
        parts.add(Inequality.atMost(
                Sum.of(rule.units().stream().map(placing::counting).toList()), rule.atMost()));
        if (rule.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS) {
            rule.units().forEach(unit -> placing.placesOf(unit).forEach(place -> parts.add(outranked(rule, place))));
        }
        return parts;
    }

    /** Returns that an item may not count, where as many others as may count have more credit. */
    private Inequality outranked(BarredUnits rule, Place place) {
        List<Sum> higher = rule.units().stream()
                .filter(other -> !other.equals(place.item().unit()))
                .map(other -> ranking.isAbove(other, place.item().creditValue()))
                .toList();
        Sum above = Sum.of(higher);
        long most = rule.atMost() - 1L;
        long excess = Math.max(0, above.most() - most);
        return Inequality.atMost(above.plus(place.isTaken().times(excess)), most + excess);
    }

    /** Returns that the units count alike, going round once. */
    @Override
    public List<Inequality> unitsTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered = rule.units().stream()
                .filter(unit -> !way.places(unit).isEmpty())
                .toList();
        List<Inequality> parts = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            Sum next = placing.counting(offered.get((i + 1) % offered.size()));
            parts.add(Inequality.atLeast(placing.counting(offered.get(i)).minus(next), 0));
        }
        return parts;
    }

    @Override
    public List<Inequality> recognitionLimit(RecognitionLimit rule) {
        Dimension dimension = Dimension.of(rule.measure());
        Sum recognised = amounts.raw(place -> place.item().isHeldBy(rule.routes()), dimension);
        List<Inequality> parts = new ArrayList<>();
        rule.max().ifPresent(most -> parts.add(Inequality.atMost(recognised, most)));
        rule.percent().ifPresent(percent -> {
            Sum whole = amounts.given(RuleScope.whole(), dimension);
            parts.add(Inequality.atLeast(whole.times(percent).minus(recognised.times(100)), 0));
        });
        return parts;
    }

    @Override
    public List<Inequality> compensationLimit(CompensationLimit rule) {
        Sum attempted = amounts.raw(
                place -> place.item().attempted() && way.covers(rule.scope(), place.group()),
                Dimension.of(rule.measure()));
        return List.of(Inequality.atMost(attempted, rule.atMost()));
    }

    /** The order says when a unit may be assessed, not what counts. */
    @Override
    public List<Inequality> unitOrder(UnitOrder rule) {
        return List.of();
    }

    @Override
    public List<Inequality> advised(AdvisedRule rule) {
        return List.of();
    }

    @Override
    public List<Inequality> allOf(AllOf rule) {
        throw composite(rule);
    }

    @Override
    public List<Inequality> anyOf(AnyOf rule) {
        throw composite(rule);
    }

    @Override
    public List<Inequality> conditional(ConditionalRule rule) {
        throw composite(rule);
    }

    private static IllegalArgumentException composite(RuleOfCombination rule) {
        return new IllegalArgumentException("Rule '%s' must not be made of other rules".formatted(rule));
    }
}
