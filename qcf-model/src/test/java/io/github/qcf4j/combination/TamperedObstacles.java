package io.github.qcf4j.combination;

import static io.github.qcf4j.combination.CertificateSamples.id;

import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Obstacles with one thing changed: a number one up or down, a name that nothing has, a part left out or told twice. */
final class TamperedObstacles implements Obstacle.Cases<List<Obstacle>> {

    private static final UnitIdentifier STRANGE = id(99);

    static List<Obstacle> of(Obstacle obstacle) {
        return obstacle.match(new TamperedObstacles());
    }

    /** Returns the lists with one element changed in one of the ways. */
    private static <T> List<List<T>> changed(List<T> list, Function<T, List<T>> changes) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (T other : changes.apply(list.get(i))) {
                List<T> copy = new ArrayList<>(list);
                copy.set(i, other);
                lists.add(copy);
            }
        }
        return lists;
    }

    /** Returns the lists with one element left out. */
    private static <T> List<List<T>> without(List<T> list) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> copy = new ArrayList<>(list);
            copy.remove(i);
            lists.add(copy);
        }
        return lists;
    }

    private static List<Demand> demands(Demand demand) {
        return List.of(
                new Demand(demand.basis(), demand.allUnits(), demand.counted(), demand.amount() + 1),
                new Demand(demand.basis(), demand.allUnits(), demand.counted(), demand.amount() - 1),
                new Demand(Basis.group("Z"), demand.allUnits(), demand.counted(), demand.amount()));
    }

    private static List<UnitAmount> amounts(UnitAmount amount) {
        return List.of(
                new UnitAmount(amount.unit(), amount.amount() + 1),
                new UnitAmount(amount.unit(), amount.amount() - 1),
                new UnitAmount(STRANGE, amount.amount()));
    }

    private static List<Supply> supplies(Supply supply) {
        List<Supply> supplies = new ArrayList<>();
        switch (supply.kind()) {
            case UNIT ->
                amounts(supply.units().get(0))
                        .forEach(amount -> supplies.add(Supply.unit(amount.unit(), amount.amount())));
            case MAXIMUM -> {
                supplies.add(Supply.maximum(supply.basis().orElseThrow(), supply.amount() + 1));
                supplies.add(Supply.maximum(supply.basis().orElseThrow(), supply.amount() - 1));
                supplies.add(Supply.maximum(Basis.group("Z"), supply.amount()));
            }
            case AT_MOST -> {
                Basis basis = supply.basis().orElseThrow();
                changed(supply.units(), TamperedObstacles::amounts)
                        .forEach(units -> supplies.add(Supply.atMost(basis, supply.number(), units, supply.amount())));
                supplies.add(Supply.atMost(basis, supply.number() - 1, supply.units(), supply.amount()));
                supplies.add(Supply.atMost(basis, supply.number(), supply.units(), supply.amount() - 1));
                supplies.add(Supply.atMost(Basis.barringCode("Z"), supply.number(), supply.units(), supply.amount()));
            }
        }
        return supplies;
    }

    private static List<Forced> forced(Forced forced) {
        if (forced.demand().isPresent()) {
            List<Forced> others = new ArrayList<>();
            demands(forced.demand().get()).forEach(demand -> others.add(Forced.demand(demand, forced.amount())));
            others.add(Forced.demand(forced.demand().get(), forced.amount() + 1));
            return others;
        }
        UnitIdentifier unit = forced.unit().orElseThrow();
        return List.of(
                Forced.unit(unit, forced.basis(), forced.amount() + 1),
                forced.isUpToMaximum()
                        ? Forced.unit(unit, forced.basis(), forced.amount())
                        : Forced.unitUpToMaximum(unit, forced.basis(), forced.amount()),
                Forced.unit(STRANGE, forced.basis(), forced.amount()),
                Forced.unit(unit, Basis.group("Z"), forced.amount()));
    }

    private static List<Limit> limits(Limit limit) {
        return List.of(
                new Limit(limit.basis(), limit.counted(), limit.most() - 1),
                new Limit(limit.basis(), limit.counted(), limit.most() + 1),
                new Limit(Basis.group("Z"), limit.counted(), limit.most()));
    }

    @Override
    public List<Obstacle> counting(CountingObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        changed(right.demands(), TamperedObstacles::demands)
                .forEach(demands ->
                        others.add(new CountingObstacle(demands, right.asked(), right.supplies(), right.available())));
        changed(right.supplies(), TamperedObstacles::supplies)
                .forEach(supplies ->
                        others.add(new CountingObstacle(right.demands(), right.asked(), supplies, right.available())));
        without(right.supplies())
                .forEach(supplies -> others.add(new CountingObstacle(
                        right.demands(),
                        right.asked(),
                        supplies,
                        supplies.stream().mapToLong(Supply::amount).sum())));
        others.add(new CountingObstacle(right.demands(), right.asked() + 1, right.supplies(), right.available()));
        others.add(new CountingObstacle(right.demands(), right.asked(), right.supplies(), right.available() - 1));
        List<Demand> twice = new ArrayList<>(right.demands());
        twice.add(right.demands().get(0));
        others.add(new CountingObstacle(
                twice, right.asked() + twice.get(0).amount(), right.supplies(), right.available()));
        return others;
    }

    @Override
    public List<Obstacle> exceeding(ExceedingObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        limits(right.limit())
                .forEach(limit -> others.add(new ExceedingObstacle(limit, right.forced(), right.amount())));
        changed(right.forced(), TamperedObstacles::forced)
                .forEach(forced -> others.add(new ExceedingObstacle(right.limit(), forced, right.amount())));
        without(right.forced())
                .forEach(forced -> others.add(new ExceedingObstacle(right.limit(), forced, right.amount())));
        List<Forced> twice = new ArrayList<>(right.forced());
        twice.add(right.forced().get(0));
        others.add(new ExceedingObstacle(
                right.limit(), twice, right.amount() + twice.get(0).amount()));
        others.add(new ExceedingObstacle(right.limit(), right.forced(), right.amount() + 1));
        return others;
    }

    @Override
    public List<Obstacle> unavailable(UnavailableObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        others.add(new UnavailableObstacle(STRANGE, right.basis(), right.reason()));
        others.add(new UnavailableObstacle(right.unit(), Basis.group("Z"), right.reason()));
        for (UnavailableObstacle.Reason reason : UnavailableObstacle.Reason.values()) {
            if (reason != right.reason()) {
                others.add(new UnavailableObstacle(right.unit(), right.basis(), reason));
            }
        }
        return others;
    }

    @Override
    public List<Obstacle> share(ShareObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        changed(right.supplies(), TamperedObstacles::supplies)
                .forEach(supplies -> others.add(new ShareObstacle(
                        right.rule(), right.apart(), supplies, right.available(), right.forced(), right.amount())));
        changed(right.forced(), TamperedObstacles::forced)
                .forEach(forced -> others.add(new ShareObstacle(
                        right.rule(), right.apart(), right.supplies(), right.available(), forced, right.amount())));
        others.add(new ShareObstacle(
                right.rule(), right.apart(), right.supplies(), right.available() + 1, right.forced(), right.amount()));
        others.add(new ShareObstacle(
                right.rule(), right.apart(), right.supplies(), right.available(), right.forced(), right.amount() + 1));
        return others;
    }

    @Override
    public List<Obstacle> sums(SumsObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        changed(right.demands(), TamperedObstacles::demands)
                .forEach(demands -> others.add(
                        new SumsObstacle(demands, right.limits(), right.units(), right.always(), right.nearest())));
        changed(right.limits(), TamperedObstacles::limits)
                .forEach(limits -> others.add(
                        new SumsObstacle(right.demands(), limits, right.units(), right.always(), right.nearest())));
        changed(right.units(), TamperedObstacles::amounts)
                .forEach(units -> others.add(
                        new SumsObstacle(right.demands(), right.limits(), units, right.always(), right.nearest())));
        without(right.units())
                .forEach(units -> others.add(
                        new SumsObstacle(right.demands(), right.limits(), units, right.always(), right.nearest())));
        changed(right.nearest(), sum -> List.of(sum + 1, sum - 1))
                .forEach(nearest -> others.add(
                        new SumsObstacle(right.demands(), right.limits(), right.units(), right.always(), nearest)));
        return others;
    }

    @Override
    public List<Obstacle> joint(JointObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        changed(right.demands(), TamperedObstacles::demands)
                .forEach(demands -> others.add(
                        new JointObstacle(demands, right.limits(), right.shares(), right.choices(), right.nearest())));
        changed(right.limits(), TamperedObstacles::limits)
                .forEach(limits -> others.add(
                        new JointObstacle(right.demands(), limits, right.shares(), right.choices(), right.nearest())));
        changed(right.shares(), share -> List.of(AnyOf.of(share, share)))
                .forEach(shares -> others.add(
                        new JointObstacle(right.demands(), right.limits(), shares, right.choices(), right.nearest())));
        List<List<JointObstacle.Choice>> choices = new ArrayList<>(without(right.choices()));
        choices.addAll(changed(right.choices(), TamperedObstacles::choices));
        choices.forEach(other ->
                others.add(new JointObstacle(right.demands(), right.limits(), right.shares(), other, right.nearest())));
        for (long nearest : List.of(right.nearest() + 1, right.nearest() - 1)) {
            others.add(new JointObstacle(right.demands(), right.limits(), right.shares(), right.choices(), nearest));
        }
        return others;
    }

    private static List<JointObstacle.Choice> choices(JointObstacle.Choice choice) {
        List<JointObstacle.Choice> others = new ArrayList<>();
        others.add(new JointObstacle.Choice(STRANGE, choice.options()));
        without(choice.options()).forEach(options -> others.add(new JointObstacle.Choice(choice.unit(), options)));
        changed(choice.options(), TamperedObstacles::options)
                .forEach(options -> others.add(new JointObstacle.Choice(choice.unit(), options)));
        return others;
    }

    private static List<JointObstacle.Option> options(JointObstacle.Option option) {
        List<JointObstacle.Option> others = new ArrayList<>();
        others.add(new JointObstacle.Option("in group Z", option.amounts()));
        changed(option.amounts(), amount -> List.of(amount + 1, amount - 1))
                .forEach(amounts -> others.add(new JointObstacle.Option(option.where(), amounts)));
        return others;
    }

    @Override
    public List<Obstacle> inevitable(InevitableObstacle right) {
        return List.of(new InevitableObstacle(AnyOf.of(right.rule(), right.rule())));
    }

    @Override
    public List<Obstacle> cases(CasesObstacle right) {
        List<Obstacle> others = new ArrayList<>();
        without(right.cases()).stream()
                .filter(cases -> !cases.isEmpty())
                .forEach(cases -> others.add(new CasesObstacle(right.about(), cases)));
        others.add(new CasesObstacle(Basis.unit(STRANGE), right.cases()));
        changed(right.cases(), TamperedObstacles::cases)
                .forEach(cases -> others.add(new CasesObstacle(right.about(), cases)));
        return others;
    }

    private static List<CasesObstacle.Case> cases(CasesObstacle.Case right) {
        List<CasesObstacle.Case> others = new ArrayList<>();
        others.add(new CasesObstacle.Case(Assumption.countsIn(STRANGE, "Z"), right.obstacle()));
        others.add(new CasesObstacle.Case(Assumption.countsAsNothing(STRANGE), right.obstacle()));
        right.assumption()
                .held()
                .map(held -> Assumption.countsAs(held, STRANGE))
                .ifPresent(other -> others.add(new CasesObstacle.Case(other, right.obstacle())));
        of(right.obstacle()).forEach(obstacle -> others.add(new CasesObstacle.Case(right.assumption(), obstacle)));
        return others;
    }
}
