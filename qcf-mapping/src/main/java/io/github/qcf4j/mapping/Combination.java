package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.UnknownFact;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Qualification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules of combination of the qualification, asked about what is held and about the selection (V7.13 to V7.15). */
final class Combination {

    private final Place place;
    private final CombinationResult now;
    private final CombinationResult selection;

    private Combination(Qualification qualification, CombinationResult now, CombinationResult selection) {
        this.place = Place.of(qualification.qualificationVersion());
        this.now = now;
        this.selection = selection;
    }

    static Combination of(Qualification qualification, Mapped mapped) {
        RulesOfCombination rules = mapped.evidenced().question().rules().orElseThrow();
        List<HeldUnit> held = mapped.units().stream()
                .filter(unit -> unit.state().isHeld())
                .map(UnitStanding::held)
                .toList();
        List<HeldUnit> selected = mapped.units().stream()
                .filter(unit -> unit.state().isHeld() || unit.selection().isSelected())
                .map(UnitStanding::held)
                .toList();
        return new Combination(qualification, rules.evaluate(held), rules.evaluate(selected));
    }

    /** Returns what the units that are held come to. */
    CombinationResult now() {
        return now;
    }

    /** Returns what it would come to if every selected unit were achieved. */
    CombinationResult selection() {
        return selection;
    }

    boolean isSatisfied() {
        return now.answer() == Answer.SATISFIED;
    }

    Place place() {
        return place;
    }

    /** Returns the place of a rule; one of a pathway is told at the pathway, one of a size at the size. */
    Place place(RuleResult rule) {
        return rule.pathway()
                .map(place::atPathway)
                .or(() -> rule.size().map(place::atSize))
                .orElseGet(() -> place.atRule(rule.ordinal()));
    }

    /** Tells which groups and rules have no answer, and why (V7.14). */
    void tell(FindingList findings) {
        Set<UnknownFact> told = new LinkedHashSet<>();
        for (GroupResult group : now.groups()) {
            group.unknownFacts().forEach(fact -> tell(place.atGroup(group.name()), fact, findings));
            told.addAll(group.unknownFacts());
        }
        for (RuleResult rule : now.rules()) {
            rule.unknownFacts().forEach(fact -> tell(place(rule), fact, findings));
            told.addAll(rule.unknownFacts());
        }
        now.unknownFacts().stream().filter(fact -> !told.contains(fact)).forEach(fact -> tell(place, fact, findings));
    }

    private static void tell(Place where, UnknownFact fact, FindingList findings) {
        switch (fact.reason()) {
            case NOT_RECORDED ->
                findings.add(MappingFinding.RULE_NOT_RECORDED, where, "has no answer, since " + fact.sentence());
            case NOT_SEARCHED ->
                findings.add(
                        MappingFinding.RULE_NOT_ANSWERED,
                        where,
                        "is not answered, since not all combinations were searched");
        }
    }
}
