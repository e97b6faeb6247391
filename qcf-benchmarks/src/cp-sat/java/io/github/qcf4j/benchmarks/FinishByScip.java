package io.github.qcf4j.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import io.github.qcf4j.model.AssessmentMethod;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.LearningOutcome;
import io.github.qcf4j.model.Unit;
import io.github.qcf4j.portfolio.PlannedActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A case put to SCIP, an exact solver of linear programs in whole numbers; written from the case, not from the needs. */
final class FinishByScip {

    static {
        Loader.loadNativeLibraries();
    }

    private final FinishCase asked;
    private final MPSolver solver = MPSolver.createSolver("SCIP");
    private final Map<PlannedActivity, MPVariable> chosen = new LinkedHashMap<>();
    private final Map<CriterionReference, List<PlannedActivity>> serving = new TreeMap<>();

    FinishByScip(FinishCase asked, long milliseconds) {
        this.asked = asked;
        solver.setTimeLimit(milliseconds);
        for (PlannedActivity activity : asked.activities()) {
            MPVariable variable = solver.makeBoolVar(activity.reference());
            chosen.put(activity, variable);
            solver.objective().setCoefficient(variable, activity.weight());
            for (CriterionReference criterion : activity.criteria()) {
                serving.computeIfAbsent(criterion, none -> new ArrayList<>()).add(activity);
            }
        }
        solver.objective().setMinimization();
        asked.units().forEach(this::demand);
    }

    private void demand(Unit unit) {
        List<CriterionReference> all = unit.criteria().toList();
        all.forEach(criterion -> atLeast(asked.items(criterion), variables(serving(List.of(criterion)))));
        if (asked.demands() == FinishCase.Demands.ALL) {
            for (AssessmentMethod method :
                    List.of(AssessmentMethod.DIRECT_OBSERVATION, AssessmentMethod.WORK_PRODUCT)) {
                atLeast(
                        1,
                        variables(
                                such(serving(all), activity -> activity.method().orElseThrow() == method)));
            }
            Map<LocalDate, List<PlannedActivity>> byDay = new TreeMap<>();
            for (PlannedActivity activity : serving(criteria(unit, 0))) {
                byDay.computeIfAbsent(activity.on().orElseThrow(), none -> new ArrayList<>())
                        .add(activity);
            }
            atLeastDifferent(FinishCase.OCCASIONS, byDay.values());
            List<PlannedActivity> second = serving(criteria(unit, 1));
            atLeastDifferent(
                    FinishCase.LEAST_VALUES,
                    FinishCase.CONTACT_TYPES.stream()
                            .map(type -> such(
                                    second,
                                    activity ->
                                            activity.range().get("contactType").contains(type)))
                            .filter(some -> !some.isEmpty())
                            .toList());
        }
    }

    private static List<CriterionReference> criteria(Unit unit, int outcome) {
        LearningOutcome asked = unit.outcomes().get(outcome);
        return asked.criteria().stream()
                .map(criterion -> CriterionReference.of(unit.identifier(), criterion.number()))
                .toList();
    }

    private List<PlannedActivity> serving(List<CriterionReference> criteria) {
        return criteria.stream()
                .flatMap(criterion -> serving.getOrDefault(criterion, List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<PlannedActivity> such(List<PlannedActivity> some, Predicate<PlannedActivity> asked) {
        return some.stream().filter(asked).toList();
    }

    private MPVariable[] variables(List<PlannedActivity> some) {
        return some.stream().map(chosen::get).toArray(MPVariable[]::new);
    }

    /** What cannot be had is not asked for. */
    private void atLeast(int least, MPVariable[] variables) {
        if (variables.length >= least) {
            MPConstraint row = solver.makeConstraint(least, Double.POSITIVE_INFINITY);
            Arrays.stream(variables).forEach(variable -> row.setCoefficient(variable, 1));
        }
    }

    private void atLeastDifferent(int least, Iterable<List<PlannedActivity>> kinds) {
        List<MPVariable> there = new ArrayList<>();
        for (List<PlannedActivity> kind : kinds) {
            MPVariable one = solver.makeBoolVar("");
            MPConstraint row = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
            row.setCoefficient(one, -1);
            Arrays.stream(variables(kind)).forEach(variable -> row.setCoefficient(variable, 1));
            there.add(one);
        }
        atLeast(least, there.toArray(MPVariable[]::new));
    }

    /** Solves, and returns the weight of the best choice, or below zero where it is not proven to be the best. */
    long solve() {
        return solver.solve() == ResultStatus.OPTIMAL
                ? Math.round(solver.objective().value())
                : -1;
    }
}
