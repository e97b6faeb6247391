package io.github.qcf4j.combination;

import io.github.qcf4j.model.AdvisedRule;
import io.github.qcf4j.model.AllOf;
import io.github.qcf4j.model.AnyOf;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.CompensationLimit;
import io.github.qcf4j.model.ConditionalRule;
import io.github.qcf4j.model.LevelShareRule;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RecognitionLimit;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import io.github.qcf4j.model.UnitsTogether;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Whether a rule holds whatever counts, what is not recorded being taken against it. */
final class CheckedInevitable implements RuleOfCombination.Cases<Boolean> {

    private final CheckedCase known;

    CheckedInevitable(CheckedCase known) {
        this.known = known;
    }

    boolean holds(RuleOfCombination rule) {
        return rule.match(this);
    }

    @Override
    public Boolean size(SizeRule rule) {
        CountedMeasure counted = CheckedDemand.counted(rule);
        List<CheckedGroup> scope = known.way().scope(rule.scope());
        boolean most = !rule.bounds().hasMax()
                || most(placed -> placed.group().isWithinAny(scope), counted)
                        <= rule.bounds().max().getAsInt();
        boolean least = !rule.bounds().hasMin()
                || (!isCapped(scope, rule.measure())
                        && least(scope, counted) >= rule.bounds().min());
        return most && least && known.openWithin(scope).isEmpty();
    }

    @Override
    public Boolean remaining(RemainingRule rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        long asked = rule.bounds().min();
        long given = 0;
        for (CheckedGroup group : known.way().outermostOf(rule.groups())) {
            long most = CheckedWay.isKept(rule, group) ? CheckedWay.remains(rule) : Long.MAX_VALUE;
            long cap = known.way().cap(group, rule.measure()).orElse(Long.MAX_VALUE);
            asked += group.group().bounds(rule.measure()).min();
            boolean capped = isCapped(inside(group), rule.measure());
            given += capped ? 0 : Math.min(Math.min(most, cap), least(List.of(group), counted));
        }
        return !rule.bounds().hasMin() || given >= asked;
    }

    private List<CheckedGroup> inside(CheckedGroup group) {
        return known.way().counting().stream()
                .filter(nested -> nested != group && nested.isWithin(group))
                .toList();
    }

    @Override
    public Boolean levelShare(LevelShareRule rule) {
        List<CheckedGroup> scope = known.way().scope(rule.scope());
        CountedMeasure whole = CountedMeasure.of(rule.measure());
        CountedMeasure atLevel = whole.at(rule.level());
        boolean everything = known.items().stream()
                .allMatch(item -> item.places().stream()
                        .filter(place -> place.isWithinAny(scope))
                        .allMatch(place -> item.least(place, atLevel) == item.most(place, whole)));
        boolean enough = !isCapped(scope, rule.measure())
                && 100 * least(scope, atLevel)
                        >= rule.percent() * most(placed -> placed.group().isWithinAny(scope), whole);
        return known.openWithin(scope).isEmpty() && (everything || enough);
    }

    @Override
    public Boolean allOf(AllOf rule) {
        return rule.parts().stream().allMatch(this::holds);
    }

    @Override
    public Boolean anyOf(AnyOf rule) {
        return rule.parts().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean conditional(ConditionalRule rule) {
        return holds(rule.then());
    }

    @Override
    public Boolean advised(AdvisedRule rule) {
        return true;
    }

    @Override
    public Boolean barredUnits(BarredUnits rule) {
        long most = most(placed -> rule.units().contains(placed.item().unit()), CountedMeasure.UNITS);
        return most <= rule.atMost()
                && known.items().stream().noneMatch(item -> known.units().mayBeOutranked(item, rule));
    }

    @Override
    public Boolean unitsTogether(UnitsTogether rule) {
        List<UnitIdentifier> offered =
                rule.units().stream().filter(known.way()::counts).toList();
        boolean none = offered.stream().allMatch(unit -> known.places(unit).isEmpty());
        boolean all = offered.stream()
                .allMatch(unit ->
                        known.musts().stream().anyMatch(must -> must.unit().equals(unit)));
        return offered.size() < 2 || none || all;
    }

    @Override
    public Boolean unitOrder(UnitOrder rule) {
        return true;
    }

    @Override
    public Boolean recognitionLimit(RecognitionLimit rule) {
        CountedMeasure counted = CountedMeasure.of(rule.measure());
        long most = most(placed -> CheckedLimits.isRecognised(rule, placed.item()), counted);
        boolean belowMost = rule.max().isEmpty() || most <= rule.max().getAsInt();
        List<CheckedGroup> whole = known.way().outermost();
        boolean exact = rule.percent().orElse(100) == 100 && isExact(counted);
        boolean belowShare = most == 0
                || (!isCapped(whole, rule.measure())
                        && (exact || 100 * most <= rule.percent().orElse(100) * least(whole, counted)));
        return belowMost && belowShare;
    }

    private boolean isExact(CountedMeasure counted) {
        return known.items().stream()
                .allMatch(item -> item.places().stream()
                        .allMatch(place -> item.least(place, counted) == item.most(place, counted)));
    }

    @Override
    public Boolean compensationLimit(CompensationLimit rule) {
        List<CheckedGroup> scope = known.way().scope(rule.scope());
        Predicate<CheckedPlacements.Placed> attempted =
                placed -> placed.item().isAttempted() && placed.group().isWithinAny(scope);
        return most(attempted, CountedMeasure.of(rule.measure())) <= rule.atMost();
    }

    private boolean isCapped(List<CheckedGroup> groups, Measure measure) {
        return known.way().counting().stream()
                .anyMatch(group -> group.isWithinAny(groups)
                        && known.way().cap(group, measure).isPresent());
    }

    /** Returns the most that such units can come to, each once. */
    private long most(Predicate<CheckedPlacements.Placed> such, CountedMeasure counted) {
        Map<UnitIdentifier, Long> most = new TreeMap<>();
        for (CheckedItem item : known.items()) {
            item.places().stream()
                    .map(place -> new CheckedPlacements.Placed(item, place))
                    .filter(such)
                    .forEach(placed -> most.merge(item.unit(), placed.most(counted), Math::max));
        }
        return most.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the least that units which must count come to in the groups. */
    private long least(List<CheckedGroup> groups, CountedMeasure counted) {
        Map<UnitIdentifier, Long> least = new TreeMap<>();
        for (CheckedCase.Must must : known.musts()) {
            long own = known.items(must.unit()).stream()
                    .flatMap(item -> item.places().stream()
                            .filter(must::allows)
                            .map(place -> place.isWithinAny(groups) ? item.least(place, counted) : 0L))
                    .mapToLong(Long::longValue)
                    .min()
                    .orElse(0);
            least.merge(must.unit(), own, Math::max);
        }
        return least.values().stream().mapToLong(Long::longValue).sum();
    }
}
