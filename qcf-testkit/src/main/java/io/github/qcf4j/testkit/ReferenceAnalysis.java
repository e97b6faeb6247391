package io.github.qcf4j.testkit;

import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.RemainingRule;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.RuleScope;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import io.github.qcf4j.testkit.Reading.End;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What can be found out about one way by trying every combination of the units offered on it. */
final class ReferenceAnalysis {

    private static final Set<RuleOfCombination.Kind> ABOUT_HOLDING = Collections.unmodifiableSet(EnumSet.of(
            RuleOfCombination.Kind.ADVISED,
            RuleOfCombination.Kind.UNIT_ORDER,
            RuleOfCombination.Kind.RECOGNITION_LIMIT,
            RuleOfCombination.Kind.COMPENSATION_LIMIT));

    private final Qualification qualification;
    private final Map<UnitIdentifier, Unit> units;
    private final ReferenceWay way;
    private final SortedSet<Long> totals = new TreeSet<>();
    private final SortedSet<UnitIdentifier> counting = new TreeSet<>();
    private final SortedSet<String> filled = new TreeSet<>();
    private long mostCredits;
    private long mostHours;

    ReferenceAnalysis(Qualification qualification, Map<UnitIdentifier, Unit> units, ReferenceWay way) {
        this.qualification = qualification;
        this.units = units;
        this.way = way;
    }

    CombinationFacts facts() {
        ReferenceCompletion byCredit = completion(rule -> false, Measure.CREDIT);
        boolean asks = byCredit.way().asks();
        List<Plan> certain = asks && byCredit.way().rulesComplete() ? byCredit.plans(Reading.CERTAIN) : List.of();
        Reading reading = certain.isEmpty() ? Reading.POSSIBLE : Reading.CERTAIN;
        List<Plan> plans = certain.isEmpty() ? byCredit.plans(Reading.POSSIBLE) : certain;
        List<Plan> byHours =
                completion(rule -> false, Measure.GUIDED_LEARNING_HOURS).plans(reading);
        walk(byCredit, reading, this::addAmounts);
        walk(byCredit, Reading.POSSIBLE, this::addCounting);
        Status open = asks && plans.isEmpty() ? Status.IMPOSSIBLE : Status.UNKNOWN;
        return new CombinationFacts(
                way,
                certain.isEmpty() ? open : Status.POSSIBLE,
                plans.isEmpty() ? 0 : plans.get(0).value(),
                mostCredits,
                byHours.isEmpty() ? 0 : byHours.get(0).value(),
                mostHours,
                totals,
                never(byCredit.way()),
                filled,
                plans.size(),
                redundant(byCredit.way()).stream()
                        .map(byCredit.way().rules()::get)
                        .toList());
    }

    private SortedSet<UnitIdentifier> never(AskedWay asked) {
        SortedSet<UnitIdentifier> never = new TreeSet<>(asked.units());
        never.removeIf(unit -> !asked.counts(unit) || counting.contains(unit));
        return never;
    }

    private ReferenceCompletion completion(IntPredicate leftOut, Measure measure) {
        AskedWay asked = new AskedWay(qualification, way, leftOut);
        SortedMap<UnitIdentifier, Long> weights = new TreeMap<>();
        for (UnitIdentifier unit : asked.units()) {
            Countable taken = Countable.taken(unit, Optional.ofNullable(units.get(unit)));
            weights.put(unit, taken.amount(measure, null, null, End.LEAST));
        }
        return new ReferenceCompletion(asked, units, List.of(), CompletionWish.of(weights));
    }

    /** Visits every combination that meets everything asked. */
    private static void walk(ReferenceCompletion completion, Reading reading, Consumer<Combination> visit) {
        CombinationQuestion question = completion.question();
        EveryCombination.walk(question.choices(reading), choices -> {
            Optional<Set<UnitIdentifier>> taken = completion.taken(choices);
            if (taken.isPresent()) {
                Combination combination = new Combination(question, reading, choices, taken.get());
                if (CombinationShortfall.of(combination, reading, 0) == 0) {
                    visit.accept(combination);
                }
            }
        });
    }

    private void addAmounts(Combination combination) {
        List<AskedGroup> whole = combination.way().scope(RuleScope.whole());
        totals.add(combination.taken().stream()
                .flatMap(unit -> Stream.ofNullable(units.get(unit)))
                .flatMap(unit -> unit.credit().stream())
                .mapToLong(Credit::value)
                .sum());
        mostCredits = Math.max(mostCredits, combination.given(whole, Measure.CREDIT, null, End.LEAST));
        mostHours = Math.max(mostHours, combination.given(whole, Measure.GUIDED_LEARNING_HOURS, null, End.LEAST));
    }

    private void addCounting(Combination combination) {
        for (Choice choice : combination.counted()) {
            counting.add(choice.unit());
            filled.add(combination.way().groups().get(choice.group()).group().name());
        }
    }

    /** Returns the rules that add nothing, the last written looked at first and left out from then on. */
    private SortedSet<Integer> redundant(AskedWay asked) {
        List<RuleOfCombination> rules = asked.rules();
        SortedSet<Integer> redundant = new TreeSet<>();
        long before = count(redundant);
        for (int rule = rules.size() - 1; rule >= 0; rule--) {
            if (isLookedAt(rules.get(rule)) && !caps(asked, rules.get(rule))) {
                SortedSet<Integer> without = new TreeSet<>(redundant);
                without.add(rule);
                if (count(without) == before) {
                    redundant.add(rule);
                }
            }
        }
        return redundant;
    }

    private long count(SortedSet<Integer> without) {
        long[] count = {0};
        walk(completion(without::contains, Measure.CREDIT), Reading.POSSIBLE, combination -> count[0]++);
        return count[0];
    }

    private static boolean caps(AskedWay asked, RuleOfCombination rule) {
        return rule instanceof RemainingRule remaining
                && remaining.measure() != Measure.UNITS
                && asked.groups().stream().anyMatch(group -> asked.caps(remaining, group));
    }

    /** Returns whether a rule is asked whether it adds something; one about how units are held is not. */
    private static boolean isLookedAt(RuleOfCombination rule) {
        boolean ranks = rule instanceof BarredUnits barred && barred.effect() == BarringEffect.HIGHEST_CREDIT_COUNTS;
        return !ranks
                && !ABOUT_HOLDING.contains(rule.kind())
                && rule.parts().stream().allMatch(ReferenceAnalysis::isLookedAt);
    }
}
