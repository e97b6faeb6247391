package io.github.qcf4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.testkit.CombinationVerdict.Answer;
import io.github.qcf4j.testkit.CombinationVerdict.OnWay;
import io.github.qcf4j.testkit.CompletionVerdict.Plan;
import io.github.qcf4j.testkit.CompletionVerdict.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The slow and obvious way to answer the rules of combination, to compare quicker ways with.
 * <p>
 * It tries every combination: each unit in each group that lists it, or in none. What it does to one combination reads
 * as the clauses S1 to S10 do. Fourteen units in two groups each are about as much as it can be asked.
 */
public final class ReferenceCombination {

    private final Qualification qualification;
    private final SortedMap<UnitIdentifier, Unit> units = new TreeMap<>();
    private final List<ReferenceWay> ways;

    private ReferenceCombination(Qualification qualification, Collection<Unit> units, List<ReferenceWay> ways) {
        this.qualification = qualification;
        units.forEach(unit -> this.units.put(unit.identifier(), unit));
        this.ways = ways;
    }

    /** Returns the rules of a qualification on every way through it. */
    public static ReferenceCombination of(Qualification qualification, Collection<Unit> units) {
        requireNonNull(qualification, "qualification");
        return new ReferenceCombination(
                qualification, requireNonNull(units, "units"), ReferenceWay.through(qualification));
    }

    /** Returns the rules on one way alone. */
    public ReferenceCombination on(ReferenceWay way) {
        return new ReferenceCombination(qualification, units.values(), List.of(requireNonNull(way, "way")));
    }

    /** Returns the ways that are asked. */
    public List<ReferenceWay> ways() {
        return ways;
    }

    /** Answers whether the units make up the qualification. */
    public CombinationVerdict evaluate(List<UnitInHand> held) {
        List<OnWay> answers = ways.stream().map(way -> evaluate(way, held)).toList();
        OnWay told = told(answers);
        return new CombinationVerdict(
                answer(answers), told.way(), told.shortfall(), told.credit(), told.units(), answers);
    }

    /** S1: Satisfied when some way is, short when all are. */
    private static Answer answer(List<OnWay> answers) {
        if (answers.stream().anyMatch(on -> on.answer() == Answer.SATISFIED)) {
            return Answer.SATISFIED;
        }
        return answers.stream().allMatch(on -> on.answer() == Answer.SHORT) ? Answer.SHORT : Answer.UNKNOWN;
    }

    /** S1: The last satisfied size of the first satisfied pathway, else the first way that is short of least. */
    private static OnWay told(List<OnWay> answers) {
        List<OnWay> satisfied =
                answers.stream().filter(on -> on.answer() == Answer.SATISFIED).toList();
        if (!satisfied.isEmpty()) {
            String pathway = satisfied.get(0).way().pathway();
            List<OnWay> sizes = satisfied.stream()
                    .filter(on -> on.way().pathway().equals(pathway))
                    .toList();
            return sizes.get(sizes.size() - 1);
        }
        OnWay least = answers.get(0);
        for (OnWay on : answers) {
            least = on.shortfall() < least.shortfall() ? on : least;
        }
        return least;
    }

    private OnWay evaluate(ReferenceWay way, List<UnitInHand> held) {
        CombinationQuestion question = question(way, held);
        BestCombination certain = BestCombination.of(question, Reading.CERTAIN, question.choices(Reading.CERTAIN));
        boolean asks = question.way().asks();
        if (asks && question.way().rulesComplete() && certain.shortfall() == 0) {
            return certain.on(way, Answer.SATISFIED);
        }
        BestCombination possible = BestCombination.of(question, Reading.POSSIBLE, question.choices(Reading.POSSIBLE));
        return possible.on(way, !asks || possible.shortfall() == 0 ? Answer.UNKNOWN : Answer.SHORT);
    }

    /** Finds out about each way what can be found out by trying every combination of its units. */
    public List<CombinationFacts> analyse() {
        return ways.stream()
                .map(way -> new ReferenceAnalysis(qualification, units, way).facts())
                .toList();
    }

    /** S10: Answers how the qualification can be completed: on the way that costs least. */
    public CompletionVerdict complete(List<UnitInHand> held, CompletionWish wish) {
        List<CompletionVerdict> answers =
                ways.stream().map(way -> complete(way, held, wish)).toList();
        for (Status status : Status.values()) {
            Optional<CompletionVerdict> best = answers.stream()
                    .filter(verdict -> verdict.status() == status)
                    .min(Comparator.comparing(CompletionVerdict::best, ReferenceCompletion.ORDER));
            if (best.isPresent()) {
                return best.get();
            }
        }
        throw new IllegalStateException("Qualification %s has no way".formatted(qualification));
    }

    private CompletionVerdict complete(ReferenceWay way, List<UnitInHand> held, CompletionWish wish) {
        AskedWay asked = new AskedWay(qualification, way, rule -> false);
        ReferenceCompletion completion = new ReferenceCompletion(asked, units, held, wish);
        List<Plan> certain = asked.asks() && asked.rulesComplete() ? completion.plans(Reading.CERTAIN) : List.of();
        if (!certain.isEmpty()) {
            return new CompletionVerdict(Status.POSSIBLE, way, certain);
        }
        List<Plan> possible = completion.plans(Reading.POSSIBLE);
        boolean known = asked.asks() && possible.isEmpty();
        return new CompletionVerdict(known ? Status.IMPOSSIBLE : Status.UNKNOWN, way, possible);
    }

    /**
     * Returns what one combination comes to, to confirm what another engine tells: as the certain reading has it where it
     * is said to satisfy, else as the possible one has it.
     *
     * @param counted  what is said to count; units that no asked group lists may be left out
     * @throws IllegalArgumentException if something is said to count that may not count so
     */
    public OnWay confirm(ReferenceWay way, List<UnitInHand> held, Answer said, List<CountedAs> counted) {
        CombinationQuestion question = question(way, held);
        Reading reading = said == Answer.SATISFIED ? Reading.CERTAIN : Reading.POSSIBLE;
        List<List<Choice>> choices = new ArrayList<>();
        List<CountedAs> open = new ArrayList<>(counted);
        for (List<Choice> each : question.choices(reading)) {
            choices.add(said(question, each, open));
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("Counted units '%s' must be able to count".formatted(open));
        }
        return BestCombination.of(question, reading, choices).on(way, said);
    }

    /** Returns those of the choices of a unit that agree with what is said to count. */
    private static List<Choice> said(CombinationQuestion question, List<Choice> choices, List<CountedAs> open) {
        for (Choice choice : choices) {
            if (choice.counts()) {
                String group =
                        question.way().groups().get(choice.group()).group().name();
                if (open.remove(new CountedAs(choice.unit(), choice.heldAs(), group))) {
                    return List.of(choice);
                }
            }
        }
        boolean isListed = question.way().lists(choices.get(0).unit());
        return isListed && choices.stream().anyMatch(Choice::counts)
                ? List.of(Choice.out(choices.get(0).unit()))
                : choices;
    }

    private CombinationQuestion question(ReferenceWay way, List<UnitInHand> held) {
        AskedWay asked = new AskedWay(qualification, way, rule -> false);
        return new CombinationQuestion(asked, units, held, Set.of(), false);
    }

    /**
     * One unit that is said to count.
     *
     * @param unit  the unit it counts as
     * @param heldAs  the unit that is held
     * @param group  the group it counts in
     */
    public record CountedAs(UnitIdentifier unit, UnitIdentifier heldAs, String group) {}
}
