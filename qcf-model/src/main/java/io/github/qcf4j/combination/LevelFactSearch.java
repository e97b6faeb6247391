package io.github.qcf4j.combination;

import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.SizeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what rules about levels leave to the groups with a choice, once mandatory groups have met their part. */
final class LevelFactSearch {

    private final WaySearch search;
    private final Structure asked;
    private boolean proven = true;

    /** A rule about levels that one of the asked rules is, or consists of. */
    private record LevelRule(AskedRule whole, SizeRule rule) {}

    LevelFactSearch(WaySearch search) {
        this.search = search;
        this.asked = search.asked();
    }

    List<LevelFact> find(SharedBudget budget) {
        List<LevelRule> rules = asked.rules().stream()
                .flatMap(rule -> WholeTotals.parts(rule.rule())
                        .filter(LevelFactSearch::isAboutLevels)
                        .map(part -> new LevelRule(rule, (SizeRule) part)))
                .toList();
        List<LevelFact> facts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            facts.addAll(facts(rules.get(i), budget.share(rules.size() - i)));
        }
        return facts;
    }

    /** Returns whether all were searched to the end. */
    boolean isProven() {
        return proven;
    }

    private static boolean isAboutLevels(Object rule) {
        return rule instanceof SizeRule size
                && size.level().isPresent()
                && size.bounds().hasMin()
                && size.measure() != Measure.POINTS;
    }

    private List<LevelFact> facts(LevelRule rule, SharedBudget budget) {
        List<AskedGroup> within = inScope(rule.rule().scope());
        List<AskedGroup> choices =
                within.stream().flatMap(this::choices).distinct().toList();
        if (choices.isEmpty() || choices.equals(within)) {
            return List.of();
        }
        List<List<AskedGroup>> pools = new ArrayList<>(List.of(choices));
        if (choices.size() > 1) {
            choices.forEach(choice -> pools.add(List.of(choice)));
        }
        List<LevelFact> facts = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            fact(rule, pools.get(i), i == 0, budget.share(pools.size() - i)).ifPresent(facts::add);
        }
        return facts;
    }

    private List<AskedGroup> inScope(RuleScope scope) {
        return scope.isWhole()
                ? asked.groups().stream()
                        .filter(group -> group.counts() && group.outer() == null)
                        .toList()
                : asked.outermost(scope.groups());
    }

    /** Streams the groups that leave a choice: the group, or where all its own units are mandatory, those in it. */
    private Stream<AskedGroup> choices(AskedGroup group) {
        boolean chosen = !group.group().mandatory()
                && (!group.own().isEmpty() || group.group().groups().isEmpty());
        return chosen
                ? Stream.of(group)
                : asked.groups().stream()
                        .filter(nested -> nested.counts() && nested.outer() == group)
                        .flatMap(this::choices);
    }

    private Optional<LevelFact> fact(LevelRule rule, List<AskedGroup> pool, boolean all, SharedBudget budget) {
        Measure measure = rule.rule().measure();
        LevelCondition level = rule.rule().level().orElseThrow();
        PooledUnits units = new PooledUnits(asked, pool, measure, level);
        Found certain = search.least(Reading.CERTAIN, units::mustCount, budget.share(2));
        boolean recorded = search.notRecorded().isEmpty();
        Found floor = recorded ? certain : search.least(Reading.POSSIBLE, units::mustCount, budget);
        proven &= floor.isProven();
        long arithmetic = all
                ? rule.rule().bounds().min()
                        - units.mostOfMandatory(inScope(rule.rule().scope()))
                : 0;
        long least = Math.max(arithmetic, floor.isInfeasible() ? 0 : floor.bound());
        if (least <= 0) {
            return Optional.empty();
        }
        boolean reached = certain.isFeasible() && units.countedIn(certain) == least;
        CountedMeasure counted = CountedMeasure.of(measure).at(level);
        RangeEnd end = reached
                ? RangeEnd.exactly(counted, least)
                : RangeEnd.atLeast(counted, least, floor.isProven() && certain.isProven());
        List<String> groups = pool.stream().map(AskedGroup::name).toList();
        return Optional.of(new LevelFact(AskedPart.of(RuleSource.of(rule.whole())), groups, end));
    }
}
