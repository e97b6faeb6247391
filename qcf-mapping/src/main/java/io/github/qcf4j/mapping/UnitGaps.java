package io.github.qcf4j.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is still to do in one unit that is selected and not held, in the order of the specification (V8.1): criteria
 * with the ranges of their own, then choices, then requirements.
 */
final class UnitGaps {

    private final UnitStanding unit;
    private final UnitVerdict verdict;
    private final Readiness readiness;
    private final Map<List<Object>, Gap> gaps = new LinkedHashMap<>();

    UnitGaps(UnitStanding unit) {
        this.unit = unit;
        this.verdict = unit.verdict();
        this.readiness = verdict.readiness();
    }

    Collection<Gap> gaps() {
        if (unit.plan().isOutline()) {
            addUnit("is not signed off, and its criteria are not recorded", "complete the unit and sign it off");
        } else if (!unit.plan().canBeMet()) {
            addUnit("has an outcome without criteria, or none at all", "get the specification corrected");
        }
        for (CriterionPlan criterion : unit.plan().criteria()) {
            addCriterion(criterion);
            for (DemandPlan demand : unit.plan().demandsOn(criterion.index())) {
                if (demand.asking().place().equals(criterion.place())) {
                    addShortfalls(demand);
                }
            }
        }
        for (int i = 0; i < unit.plan().choices().size(); i++) {
            addChoice(i);
        }
        unit.plan().demands().forEach(this::addShortfalls);
        return gaps.values();
    }

    private void addUnit(String message, String remedy) {
        add(new Gap(GapKind.UNIT, unit.plan().place(), message, remedy, List.of(), 1));
    }

    /** Adds a gap; two requirements that lack the same thing in one place make one gap. */
    private void add(Gap gap) {
        gaps.putIfAbsent(List.of(gap.kind(), gap.place(), gap.message()), gap);
    }

    private void addCriterion(CriterionPlan criterion) {
        if (criterion.isInNoChoice() && !verdict.isCovered(criterion.index())) {
            add(CriterionGaps.of(
                    criterion,
                    verdict.verdict(criterion.index()),
                    verdict.view().evidenced()));
        }
    }

    /** What is demanded only of criteria that a choice may leave out is told with the choice (V5.13). */
    private void addChoice(int position) {
        ChoicePlan choice = unit.plan().choices().get(position);
        int missing = choice.atLeast() - readiness.carriersOf(choice);
        if (missing > 0) {
            List<String> candidates = new ArrayList<>();
            List<String> lacking = new ArrayList<>();
            for (int member : choice.members()) {
                if (readiness.isAsked(member) && !readiness.carries(member)) {
                    String number = unit.plan().criterion(member).criterion().number();
                    candidates.add(number);
                    if (verdict.isCovered(member)) {
                        lacking.add(number + " " + String.join(" and ", lacked(member)));
                    }
                }
            }
            String because = lacking.isEmpty() ? "" : ": " + String.join(", ", lacking);
            add(new Gap(
                    GapKind.CHOICE,
                    unit.plan().place().atChoice(position + 1),
                    "is short of " + (missing == 1 ? "1 criterion" : missing + " criteria") + because,
                    "map evidence to %s".formatted(String.join(" or ", candidates)),
                    candidates,
                    missing));
        }
    }

    /** Returns what keeps a criterion that is met from carrying its choices. */
    private List<String> lacked(int criterion) {
        return unit.plan().demandsOn(criterion).stream()
                .filter(demand -> demand.isRequired() && !readiness.isMadeInAnyCase(demand))
                .map(verdict::shortfalls)
                .flatMap(List::stream)
                .map(Shortfall::what)
                .distinct()
                .toList();
    }

    private void addShortfalls(DemandPlan demand) {
        if (demand.isRequired() && readiness.isMadeInAnyCase(demand)) {
            for (Shortfall shortfall : verdict.shortfalls(demand)) {
                add(new Gap(
                        shortfall.kind(),
                        shortfall
                                .criterion()
                                .map(criterion -> unit.plan().place().atCriterion(criterion.number()))
                                .orElse(demand.asking().place()),
                        shortfall.what(),
                        shortfall.remedy(),
                        shortfall.candidates(),
                        shortfall.missing()));
            }
        }
    }
}
