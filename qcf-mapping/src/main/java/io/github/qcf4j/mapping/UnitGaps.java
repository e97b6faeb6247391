package io.github.qcf4j.mapping;

import io.github.qcf4j.model.RequirementStrength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is still to do in one unit that is selected and not held, in the order of the specification (V8.1): criteria with
 * the ranges of their own, then choices, then requirements.
 */
final class UnitGaps {

    private final UnitStanding unit;
    private final UnitVerdict verdict;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    UnitGaps(UnitStanding unit) {
        this.unit = unit;
        this.verdict = unit.verdict();
    }

    Collection<Gap> gaps() {
        if (unit.plan().isOutline()) {
            addUnit("is not signed off, and its criteria are not recorded", "complete the unit and sign it off");
        } else if (!unit.plan().canBeMet()) {
            addUnit("has an outcome without criteria, or none at all", "get the specification corrected");
        }
        List<RequirementCoverage> requirements = verdict.coverages();
        for (CriterionPlan criterion : unit.plan().criteria()) {
            addCriterion(criterion);
            requirements.stream()
                    .filter(requirement -> requirement.place().equals(criterion.place()))
                    .forEach(this::addShortfalls);
        }
        for (int i = 0; i < unit.plan().choices().size(); i++) {
            addChoice(i);
        }
        requirements.forEach(this::addShortfalls);
        return gaps.values();
    }

    private void addUnit(String message, String remedy) {
        add(new Gap(GapKind.UNIT, unit.plan().place(), message, remedy, List.of(), 1));
    }

    /** Adds a gap; two requirements that lack the same thing in one place make one gap. */
    private void add(Gap gap) {
        gaps.putIfAbsent("%s %s %s".formatted(gap.kind(), gap.place(), gap.message()), gap);
    }

    private void addCriterion(CriterionPlan criterion) {
        if (criterion.isInNoChoice() && !verdict.isCovered(criterion.index())) {
            CriterionVerdict asked = verdict.verdict(criterion.index());
            add(new Gap(GapKind.CRITERION, criterion.place(), message(asked), remedy(asked.status()), List.of(), 1));
        }
    }

    private static String message(CriterionVerdict criterion) {
        return switch (criterion.status()) {
            case LAPSED -> "was met by evidence that has come to its end";
            case PARTLY_MET -> "is partly met";
            case AWAITING_DECISION -> "awaits a decision on " + items(criterion);
            case NOT_YET_MET -> "is not yet met";
            default -> "has no evidence";
        };
    }

    private static String items(CriterionVerdict criterion) {
        int awaiting = 0;
        for (MappingState state : criterion.states()) {
            awaiting += state == MappingState.AWAITING_DECISION ? 1 : 0;
        }
        return awaiting == 1 ? "1 item of evidence" : awaiting + " items of evidence";
    }

    private static String remedy(CriterionStatus status) {
        return switch (status) {
            case LAPSED -> "map current evidence to it";
            case PARTLY_MET -> "map evidence that shows the rest";
            case AWAITING_DECISION -> "get the evidence decided";
            case NOT_YET_MET -> "map further evidence to it";
            default -> "map evidence to it";
        };
    }

    private void addChoice(int position) {
        ChoicePlan choice = unit.plan().choices().get(position);
        int missing = choice.atLeast() - verdict.coveredIn(choice);
        if (missing > 0) {
            List<String> candidates = new ArrayList<>();
            for (int member : choice.members()) {
                if (!verdict.isCovered(member)) {
                    candidates.add(unit.plan().criterion(member).criterion().number());
                }
            }
            add(new Gap(
                    GapKind.CHOICE,
                    unit.plan().place().atChoice(position + 1),
                    "is short of " + (missing == 1 ? "1 criterion" : missing + " criteria"),
                    "map evidence to %s".formatted(String.join(" or ", candidates)),
                    candidates,
                    missing));
        }
    }

    private void addShortfalls(RequirementCoverage requirement) {
        if (requirement.requirement().strength() == RequirementStrength.REQUIRED) {
            for (Shortfall shortfall : requirement.shortfalls()) {
                add(new Gap(
                        shortfall.kind(),
                        shortfall
                                .criterion()
                                .map(criterion -> unit.plan().place().atCriterion(criterion.number()))
                                .orElse(requirement.place()),
                        shortfall.what(),
                        shortfall.remedy(),
                        shortfall.candidates(),
                        shortfall.missing()));
            }
        }
    }
}
