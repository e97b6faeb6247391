package io.github.qcf4j.testkit;

import static io.github.qcf4j.testkit.GroupDemands.NEVER;

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
import io.github.qcf4j.testkit.Reading.End;
import java.util.List;
import java.util.stream.Stream;

/** S6: what a combination lacks of what a rule asks for. */
final class RuleDemands implements RuleOfCombination.Cases<Long> {

    private final Combination combination;
    private final Reading reading;
    private final boolean nested;

    RuleDemands(Combination combination, Reading reading) {
        this(combination, reading, false);
    }

    private RuleDemands(Combination combination, Reading reading, boolean nested) {
        this.combination = combination;
        this.reading = reading;
        this.nested = nested;
    }

    /** S9: Returns how much the rule is short of, {@link GroupDemands#NEVER} or more when it cannot hold so. */
    long shortfall(RuleOfCombination rule) {
        return rule.match(this);
    }

    private long shortfallOfPart(RuleOfCombination part) {
        return new RuleDemands(combination, reading, true).shortfall(part);
    }

    @Override
    public Long size(SizeRule rule) {
        List<AskedGroup> scope = combination.way().scope(rule.scope());
        long least = combination.given(scope, rule.measure(), rule.level().orElse(null), reading.ofMinimum());
        long most = combination.given(scope, rule.measure(), rule.level().orElse(null), reading.ofMaximum());
        boolean tooMuch =
                rule.bounds().max().isPresent() && most > rule.bounds().max().getAsInt();
        return tooMuch ? NEVER : Math.max(0, rule.bounds().min() - least);
    }

    @Override
    public Long remaining(RemainingRule rule) {
        long remains = AskedWay.remains(rule);
        long asked = rule.bounds().min();
        long given = 0;
        for (AskedGroup group : combination.way().scope(RuleScope.from(rule.groups()))) {
            long own = group.bounds(rule.measure()).min();
            long giving = combination.given(group, rule.measure(), null, reading.ofMinimum());
            asked += own;
            given += nested && own == 0 ? Math.min(remains, giving) : giving;
        }
        boolean tooMany = !nested && rule.measure() == Measure.UNITS && holdsTooMany(rule, remains);
        boolean isMinimum = rule.bounds().hasMin();
        return tooMany ? NEVER : isMinimum ? Math.max(0, asked - given) : 0;
    }

    private boolean holdsTooMany(RemainingRule rule, long remains) {
        return combination.way().groups().stream()
                .filter(group ->
                        group.counts() && rule.groups().contains(group.group().name()))
                .filter(group -> group.bounds(Measure.UNITS).min() == 0)
                .anyMatch(group -> combination.given(group, Measure.UNITS, null, reading.ofMaximum()) > remains);
    }

    @Override
    public Long levelShare(LevelShareRule rule) {
        List<AskedGroup> scope = combination.way().scope(rule.scope());
        long atLevel = combination.given(scope, rule.measure(), rule.level(), reading.ofMinimum());
        long all = combination.given(scope, rule.measure(), null, reading.ofMaximum());
        return Math.max(0, (rule.percent() * all - 100 * atLevel + 99) / 100);
    }

    @Override
    public Long allOf(AllOf rule) {
        return rule.parts().stream().mapToLong(this::shortfallOfPart).sum();
    }

    @Override
    public Long anyOf(AnyOf rule) {
        return rule.parts().stream().mapToLong(this::shortfallOfPart).min().orElseThrow();
    }

    /** S8: In the certain reading the condition is to fail whatever is not recorded, or what follows from it counts. */
    @Override
    public Long conditional(ConditionalRule rule) {
        boolean asked = new RuleDemands(combination, reading.opposite(), true).shortfall(rule.when()) == 0;
        return asked ? shortfallOfPart(rule.then()) : 0;
    }

    @Override
    public Long advised(AdvisedRule rule) {
        return 0L;
    }

    @Override
    public Long barredUnits(BarredUnits rule) {
        boolean tooMany = rule.units().stream().filter(combination::counts).count() > rule.atMost();
        boolean ranks = rule.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS;
        return tooMany || ranks && isOneOutranked(rule.units(), rule.atMost()) ? NEVER : 0;
    }

    private boolean isOneOutranked(List<UnitIdentifier> units, int atMost) {
        List<Countable> ranking = units.stream()
                .flatMap(unit -> Stream.ofNullable(combination.rankingInTheEnd(unit)))
                .toList();
        return ranking.size() >= atMost
                && combination.counted().stream()
                        .filter(choice -> units.contains(choice.unit()))
                        .anyMatch(choice -> isOutranked(choice, ranking, atMost));
    }

    /** Returns whether as many others as may count have more credit; in doubt by the reading for the unit or against. */
    private boolean isOutranked(Choice choice, List<Countable> ranking, int atMost) {
        long own = choice.amount(Measure.CREDIT, null, reading.ofMinimum());
        return ranking.stream()
                        .filter(other -> !other.unit().equals(choice.unit()))
                        .filter(other -> other.amount(Measure.CREDIT, null, null, reading.ofMaximum()) > own)
                        .count()
                >= atMost;
    }

    @Override
    public Long unitsTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered =
                rule.units().stream().filter(combination.way()::counts).toList();
        long counted = offered.stream().filter(combination::counts).count();
        return offered.size() < 2 || counted == 0 || counted == offered.size() ? 0 : NEVER;
    }

    /** The order says when a unit may be assessed, not what counts. */
    @Override
    public Long unitOrder(UnitOrder rule) {
        return 0L;
    }

    @Override
    public Long recognitionLimit(RecognitionLimit rule) {
        long recognised = combination.counted().stream()
                .filter(choice -> choice.isHeldBy(rule.routes()))
                .mapToLong(choice -> choice.amount(rule.measure(), null, reading.ofMaximum()))
                .sum();
        List<AskedGroup> whole = combination.way().scope(RuleScope.whole());
        long all = combination.given(whole, rule.measure(), null, reading.ofMinimum());
        boolean tooMuch = rule.max().isPresent() && recognised > rule.max().getAsInt();
        boolean tooLarge =
                rule.percent().isPresent() && 100 * recognised > rule.percent().getAsInt() * all;
        return tooMuch || tooLarge ? NEVER : 0;
    }

    @Override
    public Long compensationLimit(CompensationLimit rule) {
        End end = reading.ofMaximum();
        long attempted = combination.counted().stream()
                .filter(choice -> choice.isAttempted() && combination.way().covers(rule.scope(), choice.group()))
                .mapToLong(choice -> choice.amount(rule.measure(), null, end))
                .sum();
        return attempted > rule.atMost() ? NEVER : 0;
    }
}
