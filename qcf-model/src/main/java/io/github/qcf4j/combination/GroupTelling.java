package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what came of one group in a combination. */
final class GroupTelling {

    private final Told told;
    private final AskedGroup group;
    private final RuleSource source;
    private final Standing standing;

    GroupTelling(Told told, AskedGroup group) {
        this.told = told;
        this.group = group;
        this.source = RuleSource.of(group);
        this.standing = told.standing(source);
    }

    GroupResult result() {
        if (!group.counts()) {
            return new GroupResult(group, standing, List.of(), List.of(), GroupResult.Sizes.NONE);
        }
        List<RuleItem> counted = told.countedWithin(group);
        return new GroupResult(
                group, standing, counted.stream().map(RuleItem::unit).toList(), candidates(), sizes(counted));
    }

    private GroupResult.Sizes sizes(List<RuleItem> counted) {
        boolean all = group.group().mandatory();
        List<UnitIdentifier> missing = all
                ? group.own().stream()
                        .filter(unit -> !told.covered().contains(unit))
                        .toList()
                : List.of();
        boolean empty = group.offered().isEmpty();
        long ownUnits = !all ? 0 : empty ? 1 : group.own().size();
        SortedMap<Measure, Integer> shortfalls = shortfalls(missing, all && empty);
        Amount credit = new Amount(
                counted.stream().mapToLong(Told::recorded).sum(),
                Math.max(all ? credit(group.own()) : 0, group.least(Measure.CREDIT)),
                shortfalls.getOrDefault(Measure.CREDIT, 0));
        Amount units = new Amount(
                counted.size(),
                Math.max(ownUnits, group.least(Measure.UNITS)),
                shortfalls.getOrDefault(Measure.UNITS, 0));
        return new GroupResult.Sizes(
                credit, told.creditGiven(group), units, shortfalls, shortfalls(RuleClause.Role.FORBIDDEN));
    }

    /** Returns what is certainly missing, by measure, nothing unless the group is short. */
    private SortedMap<Measure, Integer> shortfalls(List<UnitIdentifier> missing, boolean nothingListed) {
        SortedMap<Measure, Integer> shortfalls = shortfalls(RuleClause.Role.MINIMUM);
        if (standing.answer() == Answer.SHORT) {
            merge(shortfalls, Measure.CREDIT, credit(missing));
            merge(shortfalls, Measure.UNITS, nothingListed ? 1 : missing.size());
        }
        return shortfalls;
    }

    private SortedMap<Measure, Integer> shortfalls(RuleClause.Role role) {
        SortedMap<Measure, Integer> shortfalls = new TreeMap<>();
        if (standing.answer() == Answer.SHORT) {
            clauses(role)
                    .forEach(clause ->
                            merge(shortfalls, measure(clause), told.outcome().shortfall(clause.clause())));
        }
        return shortfalls;
    }

    private static void merge(Map<Measure, Integer> shortfalls, Measure measure, long missing) {
        if (missing > 0) {
            shortfalls.merge(measure, Amount.told(missing), Math::max);
        }
    }

    private Measure measure(RuleClause clause) {
        int dimension = ((Clause.Linear) clause.clause()).terms().get(0).dimension();
        return told.outcome().problem().dimensions().get(dimension).measure().orElseThrow();
    }

    private Stream<RuleClause> clauses(RuleClause.Role role) {
        return told.outcome().problem().clauses().stream()
                .filter(clause -> clause.role() == role && clause.source().equals(source));
    }

    /** Returns the units offered that are not held and that nothing that counts bars. */
    private List<UnitIdentifier> candidates() {
        Map<UnitIdentifier, HeldUnit> held = told.outcome().problem().held();
        return group.offered().stream()
                .filter(unit -> !held.containsKey(unit) || held.get(unit).isAttempted())
                .filter(unit -> !told.covered().contains(unit) && !isBarred(unit))
                .toList();
    }

    private boolean isBarred(UnitIdentifier unit) {
        boolean byCode = told.asked().byBarringCode().values().stream().anyMatch(units -> bars(units, unit, 1));
        return byCode
                || told.asked().rules().stream()
                        .map(AskedRule::rule)
                        .flatMap(GroupTelling::conjuncts)
                        .anyMatch(rule -> rule instanceof BarredUnits barred
                                && barred.effect() != BarringEffect.HIGHEST_CREDIT_COUNTS
                                && bars(barred.units(), unit, barred.atMost()));
    }

    private boolean bars(Collection<UnitIdentifier> units, UnitIdentifier unit, int atMost) {
        return units.contains(unit)
                && units.stream().filter(told.covered()::contains).count() >= atMost;
    }

    private static Stream<RuleOfCombination> conjuncts(RuleOfCombination rule) {
        return rule.kind() == RuleOfCombination.Kind.ALL_OF
                ? rule.parts().stream().flatMap(GroupTelling::conjuncts)
                : Stream.of(rule);
    }

    private long credit(List<UnitIdentifier> of) {
        return of.stream()
                .flatMap(unit -> told.asked().unit(unit).stream())
                .map(Unit::credit)
                .mapToLong(credit -> credit.map(Credit::value).orElse(0))
                .sum();
    }
}
