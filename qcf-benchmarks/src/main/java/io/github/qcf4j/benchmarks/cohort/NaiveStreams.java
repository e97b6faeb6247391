package io.github.qcf4j.benchmarks.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import io.github.qcf4j.benchmarks.cohort.PlainMapping.Decided;
import io.github.qcf4j.benchmarks.cohort.PlainReport.UnitProgress;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps a learner as a competent developer writes it first: rows grouped by criterion, and streams over the groups. */
final class NaiveStreams {

    private final List<PlainUnit> units;

    NaiveStreams(List<PlainUnit> units) {
        this.units = units;
    }

    /** Maps a learner as of a day. */
    PlainReport map(PlainLearner learner, LocalDate asOf) {
        Map<String, List<PlainMapping>> evidence =
                learner.mappings().stream().collect(groupingBy(PlainMapping::criterion));
        Map<String, CriterionStatus> statuses = statuses(learner, evidence, asOf);
        Map<String, UnitProgress> progress = units.stream()
                .collect(toMap(PlainUnit::reference, unit -> progress(learner, unit, statuses, evidence)));
        return new PlainReport(
                statuses,
                evidence,
                units.stream()
                        .flatMap(unit -> unit.outcomes().stream())
                        .collect(toMap(PlainUnit.Outcome::reference, outcome -> met(outcome, statuses))),
                progress,
                units.stream()
                        .flatMap(unit -> unit.outcomes().stream())
                        .flatMap(outcome -> outcome.criteria().stream())
                        .filter(criterion -> Fingerprint.isOpen(statuses.get(criterion)))
                        .toList(),
                units.stream()
                        .filter(unit -> learner.units().contains(unit.reference()))
                        .collect(groupingBy(
                                unit -> progress.get(unit.reference()).state(), summingInt(PlainUnit::credit))));
    }

    private Map<String, CriterionStatus> statuses(
            PlainLearner learner, Map<String, List<PlainMapping>> evidence, LocalDate asOf) {
        Map<String, CriterionStatus> statuses = new HashMap<>();
        for (PlainUnit unit : units) {
            LocalDate day = learner.achieved().getOrDefault(unit.reference(), asOf);
            unit.outcomes().stream()
                    .flatMap(outcome -> outcome.criteria().stream())
                    .forEach(criterion -> statuses.put(
                            criterion,
                            status(learner, unit.reference(), evidence.getOrDefault(criterion, List.of()), day)));
        }
        return statuses;
    }

    private static CriterionStatus status(
            PlainLearner learner, String unit, List<PlainMapping> mappings, LocalDate day) {
        if (!learner.units().contains(unit)) {
            return CriterionStatus.NOT_REQUIRED;
        }
        if (learner.recognised().contains(unit)) {
            return CriterionStatus.RECOGNISED;
        }
        if (mappings.isEmpty()) {
            return CriterionStatus.NO_EVIDENCE;
        }
        if (mappings.stream()
                .anyMatch(mapping ->
                        mapping.decided() == Decided.MET && !mapping.until().isBefore(day))) {
            return CriterionStatus.MET;
        }
        if (any(mappings, Decided.MET)) {
            return CriterionStatus.LAPSED;
        }
        if (any(mappings, Decided.PARTLY_MET)) {
            return CriterionStatus.PARTLY_MET;
        }
        return any(mappings, Decided.NOTHING) ? CriterionStatus.AWAITING_DECISION : CriterionStatus.NOT_YET_MET;
    }

    private static boolean any(List<PlainMapping> mappings, Decided decided) {
        return mappings.stream().anyMatch(mapping -> mapping.decided() == decided);
    }

    private static UnitProgress progress(
            PlainLearner learner,
            PlainUnit unit,
            Map<String, CriterionStatus> statuses,
            Map<String, List<PlainMapping>> evidence) {
        int met = unit.outcomes().stream()
                .mapToInt(outcome -> met(outcome, statuses))
                .sum();
        int size = unit.outcomes().stream()
                .mapToInt(outcome -> outcome.criteria().size())
                .sum();
        boolean taken = learner.units().contains(unit.reference());
        return new UnitProgress(state(learner, unit, met == size, evidence), met, taken ? size : 0);
    }

    private static UnitState state(
            PlainLearner learner, PlainUnit unit, boolean ready, Map<String, List<PlainMapping>> evidence) {
        if (learner.recognised().contains(unit.reference())) {
            return UnitState.RECOGNISED;
        }
        if (learner.achieved().containsKey(unit.reference())) {
            return UnitState.ACHIEVED;
        }
        if (ready) {
            return UnitState.READY;
        }
        boolean started = unit.outcomes().stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .anyMatch(evidence::containsKey);
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }

    private static int met(PlainUnit.Outcome outcome, Map<String, CriterionStatus> statuses) {
        return (int) outcome.criteria().stream()
                .map(statuses::get)
                .filter(CriterionStatus::isCovered)
                .count();
    }
}
