package io.github.qcf4j.combination;

import io.github.qcf4j.combination.search.Problem;
import io.github.qcf4j.model.Credit;
import io.github.qcf4j.model.Measure;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The combination that is told of one way, and what its groups and rules come to. */
final class Told {

    private final WayAnswer way;
    private final Outcome told;
    private final Outcome certain;
    private final List<RuleItem> counted = new ArrayList<>();
    private final List<AskedGroup> groups = new ArrayList<>();
    private final Set<UnitIdentifier> covered = new LinkedHashSet<>();
    private final long[] creditByNode;

    Told(WayAnswer way) {
        this.way = way;
        this.told = way.told();
        this.certain = way.certain();
        for (int i = 0; i < told.problem().items().size(); i++) {
            RuleItem item = told.problem().items().get(i);
            if (told.counts(i) && item.kind() != RuleItem.Kind.UNLISTED) {
                counted.add(item);
                groups.add(told.problem().nodes().get(told.place(i)).group().orElseThrow());
                covered.add(item.unit());
            }
        }
        this.creditByNode = credit();
    }

    private long[] credit() {
        long[] credit = new long[asked().groups().size() + 1];
        for (int i = 0; i < counted.size(); i++) {
            credit[groups.get(i).number()] += recorded(counted.get(i));
        }
        for (int number = asked().groups().size(); number > 0; number--) {
            AskedGroup group = asked().groups().get(number - 1);
            credit[number] = Math.min(credit[number], cap(group));
            credit[group.outer() == null ? Problem.WHOLE : group.outer().number()] += credit[number];
        }
        return credit;
    }

    private long cap(AskedGroup group) {
        return told.problem().caps().stream()
                .filter(cap -> cap.measure() == Measure.CREDIT && cap.group().equals(group))
                .mapToLong(RuleCap::most)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    static long recorded(RuleItem item) {
        return item.credit().map(Credit::value).orElse(0);
    }

    WayAnswer way() {
        return way;
    }

    Structure asked() {
        return way.asked();
    }

    /** Returns what the combination comes to in the reading in which it was found. */
    Outcome outcome() {
        return told;
    }

    /** Returns what counts, in the order of the groups. */
    List<RuleItem> counted() {
        return counted;
    }

    /** Returns what counts in the group or in those nested in it. */
    List<RuleItem> countedWithin(AskedGroup group) {
        List<RuleItem> within = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            if (groups.get(i).isWithin(group)) {
                within.add(counted.get(i));
            }
        }
        return within;
    }

    /** Returns the units that something counts as. */
    Set<UnitIdentifier> covered() {
        return covered;
    }

    List<CountedUnit> assignment() {
        List<CountedUnit> assignment = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            assignment.add(new CountedUnit(counted.get(i), groups.get(i).name()));
        }
        return assignment;
    }

    /** Returns the recorded credit that the group gives, no more than its maximum. */
    long creditGiven(AskedGroup group) {
        return creditByNode[group.number()];
    }

    /** Returns the recorded credit that counts towards the qualification. */
    long creditCounted() {
        return creditByNode[Problem.WHOLE];
    }

    /** Returns what a group or rule comes to. */
    Standing standing(RuleSource source) {
        List<RuleClause> clauses = of(source, told.problem());
        long missing = told.shortfall(clauses.stream().map(RuleClause::clause).toList());
        List<RuleClause> open = of(source, certain.problem()).stream()
                .filter(clause -> certain.shortfall(clause.clause()) != 0)
                .toList();
        if (open.isEmpty()) {
            return new Standing(Answer.SATISFIED, List.of());
        }
        if (missing > 0) {
            return way.answer() == Answer.SHORT
                    ? new Standing(Answer.SHORT, List.of())
                    : new Standing(Answer.UNKNOWN, List.of(notSearched(source.subject())));
        }
        return new Standing(Answer.UNKNOWN, new Unrecorded(told, certain).facts(open));
    }

    static UnknownFact notSearched(String subject) {
        return UnknownFact.notSearched("%s is not answered: not all combinations were searched".formatted(subject));
    }

    private static List<RuleClause> of(RuleSource source, RuleProblem problem) {
        return problem.clauses().stream()
                .filter(clause -> clause.source().equals(source))
                .toList();
    }

    @Override
    public String toString() {
        return way.answer() + " " + Arrays.toString(creditByNode);
    }
}
