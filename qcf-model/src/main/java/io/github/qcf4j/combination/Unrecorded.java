package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Clause;
import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.combination.search.Term;
import io.github.qcf4j.model.BarredUnits;
import io.github.qcf4j.model.BarringEffect;
import io.github.qcf4j.model.LevelCondition;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.RuleOfCombination;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that are not recorded and on which it hangs whether clauses hold in a combination. */
final class Unrecorded {

    private static final int MOST_NAMED = 5;
    private static final BarringEffect HIGHEST = BarringEffect.HIGHEST_CREDIT_COUNTS;

    private final Outcome told;
    private final Outcome certain;
    private final Set<UnknownFact> facts = new LinkedHashSet<>();

    /**
     * @param told  the combination, units that no group lists included
     * @param certain  the combination in the certain reading
     */
    Unrecorded(Outcome told, Outcome certain) {
        this.told = told;
        this.certain = certain;
    }

    /** Returns the facts, those about single units first. */
    List<UnknownFact> facts(List<RuleClause> clauses) {
        clauses.forEach(clause -> linears(clause.clause()).forEach(this::addUnits));
        clauses.forEach(this::addBarred);
        clauses.forEach(this::addGroup);
        clauses.forEach(clause -> linears(clause.clause()).forEach(this::addUnlisted));
        clauses.forEach(this::addForbidden);
        if (facts.isEmpty()) {
            clauses.forEach(clause ->
                    facts.add(UnknownFact.notRecorded("what is recorded does not settle that " + clause.sentence())));
        }
        return List.copyOf(facts);
    }

    private static Stream<Clause.Linear> linears(Clause clause) {
        if (clause instanceof Clause.Linear linear) {
            return Stream.of(linear);
        }
        return ((Clause.Either) clause)
                .alternatives().stream().flatMap(List::stream).flatMap(Unrecorded::linears);
    }

    private void addUnits(Clause.Linear linear) {
        for (Term term : linear.terms()) {
            RuleDimension dimension = certain.problem().dimensions().get(term.dimension());
            dimension.measure().ifPresent(measure -> {
                for (int item = 0; item < certain.problem().items().size(); item++) {
                    if (isWithin(certain.place(item), term.node())) {
                        addUnit(item, measure, dimension);
                    }
                }
            });
        }
    }

    private void addUnit(int index, Measure measure, RuleDimension dimension) {
        RuleItem item = certain.problem().items().get(index);
        LevelCondition level = dimension.level().orElse(null);
        int position = item.places().indexOf(certain.place(index));
        boolean elsewhere =
                level != null && item.level().filter(own -> !level.holds(own)).isPresent();
        if (!elsewhere && !item.amount(measure, null, position).isExact()) {
            add(measure, item.unit());
        }
        if (level != null && item.level().isEmpty()) {
            facts.add(UnknownFact.notRecorded(
                    "the level of %s is not recorded".formatted(item.unit().text())));
        }
    }

    private void add(Measure measure, UnitIdentifier unit) {
        String sentence = switch (measure) {
            case CREDIT -> "the credit of %s is not recorded";
            case GUIDED_LEARNING_HOURS -> "the guided learning hours of %s are not recorded";
            default -> "the points of %s are not recorded";
        };
        facts.add(UnknownFact.notRecorded(sentence.formatted(unit.text())));
    }

    /** Adds the credit of units that bar each other where it is not recorded which has the highest. */
    private void addBarred(RuleClause clause) {
        List<UnitIdentifier> ranked = clause.source().rule().stream()
                .flatMap(asked -> parts(asked.rule()))
                .flatMap(rule -> rule instanceof BarredUnits barred && barred.effect() == HIGHEST
                        ? barred.units().stream()
                        : Stream.of())
                .toList();
        certain.problem().items().stream()
                .filter(item -> item.credit().isEmpty() && ranked.contains(item.unit()))
                .forEach(item -> add(Measure.CREDIT, item.unit()));
    }

    private static Stream<RuleOfCombination> parts(RuleOfCombination rule) {
        return Stream.concat(Stream.of(rule), rule.parts().stream().flatMap(Unrecorded::parts));
    }

    private void addGroup(RuleClause clause) {
        boolean all = clause.role() == RuleClause.Role.ALL_UNITS || clause.role() == RuleClause.Role.ALL_OR_NONE;
        if (all) {
            facts.add(UnknownFact.notRecorded(clause.source().subject() + " is not listed completely"));
        }
    }

    /** Adds the groups that are not listed completely and where units count that no group lists. */
    private void addUnlisted(Clause.Linear linear) {
        Map<Integer, List<UnitIdentifier>> byNode = new TreeMap<>();
        for (int index = 0; index < told.problem().items().size(); index++) {
            RuleItem item = told.problem().items().get(index);
            int place = told.place(index);
            if (item.kind() == RuleItem.Kind.UNLISTED
                    && linear.terms().stream().anyMatch(term -> isWithin(place, term.node()))) {
                byNode.computeIfAbsent(place, ignored -> new ArrayList<>()).add(item.unit());
            }
        }
        byNode.forEach((node, units) ->
                addUnlisted(told.problem().nodes().get(node).group().orElseThrow(), units));
    }

    /** Adds that units no group lists may be more than a group allows. */
    private void addForbidden(RuleClause clause) {
        List<UnitIdentifier> units =
                certain.problem().unlisted().stream().map(HeldUnit::unit).toList();
        if (clause.role() == RuleClause.Role.FORBIDDEN && !units.isEmpty()) {
            clause.source().group().filter(group -> !group.complete()).ifPresent(group -> addUnlisted(group, units));
        }
    }

    private void addUnlisted(AskedGroup group, List<UnitIdentifier> units) {
        facts.add(UnknownFact.notRecorded(
                "%s is not listed completely, and no group lists %s".formatted(group.subject(), some(units))));
    }

    private boolean isWithin(int place, int node) {
        for (int at = place; at != Problem.NONE; at = told.problem().problem().parent(at)) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** Returns the units in words, such as 'J/999/0001, L/999/0002 and 7 more'. */
    private static String some(List<UnitIdentifier> units) {
        String named =
                units.stream().limit(MOST_NAMED).map(UnitIdentifier::text).collect(Collectors.joining(", "));
        return units.size() <= MOST_NAMED ? named : "%s and %s more".formatted(named, units.size() - MOST_NAMED);
    }
}
