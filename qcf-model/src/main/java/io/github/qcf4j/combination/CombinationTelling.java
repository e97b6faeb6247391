package io.github.qcf4j.combination;

import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.SizeRule;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.model.UnitOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what units come to: the answer of every way, and the best combination of one. */
final class CombinationTelling {

    private final List<WayAnswer> ways;
    private final SearchBudget budget;

    /**
     * @param ways  the answer of each way, pathway by pathway, the sizes of one together
     * @param budget  how much work it may take to tell why
     */
    CombinationTelling(List<WayAnswer> ways, SearchBudget budget) {
        this.ways = ways;
        this.budget = budget;
    }

    CombinationResult result() {
        Answer answer = answer();
        Told told = new Told(toldWay(answer));
        List<GroupResult> groups = told.asked().groups().stream()
                .map(group -> new GroupTelling(told, group).result())
                .toList();
        List<RuleResult> rules = told.asked().rules().stream()
                .map(rule -> new RuleTelling(told, rule).result())
                .toList();
        List<UncountedUnit> notCounted = new Uncounted(told).units();
        return new CombinationResult(
                answer,
                told.asked().way(),
                ways.stream()
                        .map(way -> new WayResult(way.asked().way(), way.answer()))
                        .toList(),
                groups,
                rules,
                new CombinationResult.Counting(
                        told.assignment(),
                        notCounted,
                        Credit.of(Amount.told(told.creditCounted())),
                        Credit.of(Amount.told(missingCredit(told, groups, rules)))),
                unknowns(told.way(), answer, groups, rules),
                notes(told, notCounted),
                told.way().proven(),
                answer == Answer.SHORT ? why(told) : null);
    }

    private WhyShort why(Told told) {
        return new WhyShort(told.asked(), told.outcome().problem().held().values(), budget);
    }

    private Answer answer() {
        if (ways.stream().anyMatch(way -> way.answer() == Answer.SATISFIED)) {
            return Answer.SATISFIED;
        }
        return ways.stream().allMatch(way -> way.answer() == Answer.SHORT) ? Answer.SHORT : Answer.UNKNOWN;
    }

    /** Returns the last satisfied size of the first satisfied pathway, or else the way that is short of least. */
    private WayAnswer toldWay(Answer answer) {
        return ways.stream()
                .filter(way -> way.answer() == answer)
                .reduce((told, way) -> isBetter(way, told) ? way : told)
                .orElseThrow();
    }

    private static boolean isBetter(WayAnswer way, WayAnswer told) {
        if (way.answer() == Answer.SATISFIED) {
            return way.asked().way().pathway().equals(told.asked().way().pathway());
        }
        return way.shortfall() < told.shortfall();
    }

    private static List<UnknownFact> unknowns(
            WayAnswer way, Answer answer, List<GroupResult> groups, List<RuleResult> rules) {
        Set<UnknownFact> unknowns = new LinkedHashSet<>();
        if (!way.asked().asks()) {
            unknowns.add(UnknownFact.notRecorded("no rules of combination are recorded"));
        } else if (answer == Answer.UNKNOWN) {
            way.asked()
                    .notAllRecorded()
                    .forEach(of ->
                            unknowns.add(UnknownFact.notRecorded("not all rules of %s are recorded".formatted(of))));
        }
        groups.forEach(group -> unknowns.addAll(group.unknownFacts()));
        rules.forEach(rule -> unknowns.addAll(rule.unknownFacts()));
        boolean told = unknowns.stream().anyMatch(fact -> fact.reason() == UnknownReason.NOT_SEARCHED);
        if (answer == Answer.UNKNOWN && !way.searched() && !told) {
            unknowns.add(Told.notSearched(
                    "qualification " + way.asked().qualification().identifier().text()));
        }
        return List.copyOf(unknowns);
    }

    private static List<String> notes(Told told, List<UncountedUnit> notCounted) {
        List<String> notes = new ArrayList<>();
        told.asked().groups().stream().filter(group -> !group.counts()).forEach(group -> notes.add(group.sentence()));
        notCounted.forEach(unit -> notes.add(unit.sentence()));
        for (AskedRule rule : told.asked().rules()) {
            notes.addAll(new RuleTelling(told, rule).notes());
            if (rule.rule() instanceof UnitOrder order) {
                notes.addAll(outOfOrder(told, order));
            }
        }
        return notes;
    }

    private static List<String> outOfOrder(Told told, UnitOrder order) {
        Set<UnitIdentifier> held = told.outcome().problem().held().keySet();
        if (!held.contains(order.unit())) {
            return List.of();
        }
        String unit = order.unit().text();
        return Stream.concat(
                        order.after().stream()
                                .filter(before -> told.asked().lists(before) && !held.contains(before))
                                .map(before ->
                                        "%s is held without %s, which comes before it".formatted(unit, before.text())),
                        order.alongside().stream()
                                .filter(before -> told.asked().lists(before) && !held.contains(before))
                                .map(before -> "%s is held without %s, which comes before or beside it"
                                        .formatted(unit, before.text())))
                .toList();
    }

    /** Returns what groups lack together, or a rule, whichever is more. */
    private static long missingCredit(Told told, List<GroupResult> groups, List<RuleResult> rules) {
        boolean apart = told.asked().groups().stream().allMatch(group -> group.outer() == null)
                && told.asked().offered().stream()
                        .allMatch(unit -> told.asked().offersOf(unit).size() == 1);
        long most = 0;
        long sum = 0;
        for (GroupResult group : groups) {
            sum += group.shortfallCredit().value();
            most = Math.max(most, group.shortfallCredit().value());
        }
        long missing = apart ? sum : most;
        for (RuleResult rule : rules) {
            boolean isCredit = rule.rule() instanceof SizeRule size && size.measure() == Measure.CREDIT;
            missing = isCredit ? Math.max(missing, rule.shortfall()) : missing;
        }
        return missing;
    }
}
