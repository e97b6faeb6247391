package io.github.qcf4j.planning;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.combination.Completion;
import io.github.qcf4j.combination.CompletionPlan;
import io.github.qcf4j.combination.CompletionQuestion;
import io.github.qcf4j.combination.RulesOfCombination;
import io.github.qcf4j.combination.SearchBudget;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.model.Qualification;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.model.UnitIdentifier;
import io.github.qcf4j.portfolio.PlannedActivity;
import io.github.qcf4j.portfolio.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plans the shortest way from a report to the end, such as 'A2 and A5 close all 14 needs'.
 * <p>
 * The report is that of the day by which the learner wants to finish: what has ended by then counts no more, and what
 * happens later comes too late.
 * <pre>{@code
 * CoverageReport report = mapper.map(portfolio, LocalDate.of(2015, 6, 30));
 * FinishPlan plan = FinishPlanner.of(report).plan(activities);
 * plan.activities().forEach(System.out::println);
 * }</pre>
 * A planner is immutable and may be shared between threads.
 */
public final class FinishPlanner {

    private final CoverageReport report;
    private final SortedSet<UnitIdentifier> further;
    private final boolean furtherFromRules;
    private final boolean awaitingCounts;

    private FinishPlanner(
            CoverageReport report,
            SortedSet<UnitIdentifier> further,
            boolean furtherFromRules,
            boolean awaitingCounts) {
        this.report = report;
        this.further = further;
        this.furtherFromRules = furtherFromRules;
        this.awaitingCounts = awaitingCounts;
    }

    /** Returns a planner of what the selected units of a report still need. */
    public static FinishPlanner of(CoverageReport report) {
        return new FinishPlanner(requireNonNull(report, "report"), new TreeSet<>(), false, false);
    }

    /** Returns a planner that finishes other units too, selected or not. */
    public FinishPlanner withUnits(Collection<? extends UnitIdentifier> units) {
        SortedSet<UnitIdentifier> more = new TreeSet<>(further);
        for (UnitIdentifier unit : requireNonNull(units, "units")) {
            if (report.unit(unit).isEmpty()) {
                throw new IllegalArgumentException(
                        "Unit '%s' must be one that the report answers".formatted(unit.text()));
            }
            more.add(unit);
        }
        return new FinishPlanner(report, more, furtherFromRules, awaitingCounts);
    }

    /** Returns a planner that finishes the units too that the rules of combination ask for beside those selected. */
    public FinishPlanner withUnitsToTake() {
        return new FinishPlanner(report, further, true, awaitingCounts);
    }

    /** Returns a planner that leaves evidence awaiting a decision to its assessor, and plans as if it were accepted. */
    public FinishPlanner countingAwaiting() {
        return new FinishPlanner(report, further, furtherFromRules, true);
    }

    /** Returns the plan of least weight, searched within the standard budget. */
    public FinishPlan plan(Collection<PlannedActivity> activities) {
        return plan(activities, SearchBudget.standard());
    }

    /**
     * Returns the plan of least weight.
     *
     * @param activities  what the learner could do, or has and could offer; in any order, each reference once
     * @param budget  how much work the search for units and that for activities may take, each
     */
    public FinishPlan plan(Collection<PlannedActivity> activities, SearchBudget budget) {
        requireNonNull(activities, "activities");
        requireNonNull(budget, "budget");
        Optional<Completion> completion = report.qualification().map(asked -> completion(asked, budget));
        List<UnitCoverage> units = units(completion.flatMap(Completion::best));
        FinishQuestion question = new FinishQuestion(report, units, activities, awaitingCounts);
        return new FinishPlan(report, units, completion.orElse(null), question, question.solve(budget));
    }

    private Completion completion(Qualification asked, SearchBudget budget) {
        List<Unit> units = report.units().stream().map(UnitCoverage::unit).toList();
        Optional<String> pathway = report.registration()
                .flatMap(Registration::pathway)
                .filter(name -> asked.pathway(name).isPresent());
        RulesOfCombination rules = pathway.map(name -> RulesOfCombination.of(asked, units, name))
                .orElseGet(() -> RulesOfCombination.of(asked, units));
        return rules.complete(CompletionQuestion.builder(report.heldUnits())
                .planned(report.selectedUnits().stream()
                        .map(UnitCoverage::identifier)
                        .toList())
                .planned(further)
                .budget(budget)
                .build());
    }

    /** Returns the units to finish, in the order of the specification. */
    private List<UnitCoverage> units(Optional<CompletionPlan> plan) {
        SortedSet<UnitIdentifier> asked = new TreeSet<>(further);
        if (furtherFromRules) {
            plan.ifPresent(best -> asked.addAll(best.furtherUnits()));
        }
        return report.units().stream()
                .filter(unit -> unit.isSelected() || asked.contains(unit.identifier()))
                .filter(unit -> !unit.state().isHeld())
                .toList();
    }
}
