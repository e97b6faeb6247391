package io.github.qcf4j.mapping;

import io.github.qcf4j.combination.Answer;
import io.github.qcf4j.combination.CombinationResult;
import io.github.qcf4j.combination.GroupResult;
import io.github.qcf4j.combination.HeldUnit;
import io.github.qcf4j.combination.RuleResult;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.finding.Place;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules of combination of the qualification, asked about what is held and about the selection (V7.13 to V7.15). */
final class Combination {

    private static final String NOT_ANSWERED = "not answered";

    private final Place place;
    private final CombinationResult now;
    private final CombinationResult selection;

    private Combination(Qualification qualification, CombinationResult now, CombinationResult selection) {
        this.place = Place.of(qualification.qualificationVersion());
        this.now = now;
        this.selection = selection;
    }

    static Combination of(Qualification qualification, Mapped mapped) {
        List<Unit> units = mapped.units().stream()
                .map(UnitStanding::plan)
                .map(UnitPlan::unit)
                .toList();
        RulesOfCombination rules = mapped.evidenced()
                .question()
                .pathway()
                .map(pathway -> RulesOfCombination.of(qualification, units, pathway.name()))
                .orElseGet(() -> RulesOfCombination.of(qualification, units));
        List<HeldUnit> held = mapped.units().stream()
                .filter(unit -> unit.state().isHeld())
                .map(Combination::held)
                .toList();
        List<HeldUnit> selected = mapped.units().stream()
                .filter(unit -> unit.state().isHeld() || unit.selection().isSelected())
                .map(Combination::held)
                .toList();
        return new Combination(qualification, rules.evaluate(held), rules.evaluate(selected));
    }

    private static HeldUnit held(UnitStanding unit) {
        HeldUnit held = HeldUnit.of(unit.plan().unit());
        return unit.route().map(held::withRoute).orElse(held);
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

    /** Returns the place of a rule; one of a pathway is told at the pathway. */
    Place place(RuleResult rule) {
        return rule.pathway().map(place::atPathway).orElseGet(() -> place.atRule(rule.ordinal()));
    }

    /** Tells which groups and rules have no answer, and why (V7.14). */
    void tell(FindingList findings) {
        Set<String> told = new LinkedHashSet<>();
        for (GroupResult group : now.groups()) {
            group.reasons().forEach(reason -> tell(place.atGroup(group.name()), group.sentence(), reason, findings));
            told.addAll(group.reasons());
        }
        for (RuleResult rule : now.rules()) {
            rule.reasons().forEach(reason -> tell(place(rule), rule.sentence(), reason, findings));
            told.addAll(rule.reasons());
        }
        now.unknowns().stream()
                .filter(reason -> !told.contains(reason))
                .forEach(reason -> tell(place, "qualification " + place, reason, findings));
    }

    private static void tell(Place where, String sentence, String reason, FindingList findings) {
        int subjectEnd = sentence.indexOf(" asks for ");
        String subject = (subjectEnd < 0 ? sentence : sentence.substring(0, subjectEnd)) + " ";
        String message =
                reason.startsWith(subject) ? reason.substring(subject.length()) : "has no answer, since " + reason;
        MappingFinding kind =
                reason.contains(NOT_ANSWERED) ? MappingFinding.RULE_NOT_ANSWERED : MappingFinding.RULE_NOT_RECORDED;
        findings.add(kind, where, message);
    }
}
