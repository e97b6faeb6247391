package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.benchmarks.cohort.PlainReport.UnitProgress;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps a learner as somebody writes it who has profiled: one pass over the rows, a cell for each criterion found by its
 * text, plain loops over the specification, maps of the right size, and no date compared twice.
 */
final class TunedMaps {

    private final List<PlainUnit> units;
    private final int criteria;
    private final int outcomes;

    /** What is known of one criterion. */
    private static final class Cell {

        private LocalDate met = LocalDate.MIN;
        private boolean partly;
        private boolean awaiting;
        private final List<PlainMapping> evidence = new ArrayList<>(8);
    }

    TunedMaps(List<PlainUnit> units) {
        this.units = units;
        this.outcomes = units.stream().mapToInt(unit -> unit.outcomes().size()).sum();
        this.criteria = units.stream()
                .flatMap(unit -> unit.outcomes().stream())
                .mapToInt(outcome -> outcome.criteria().size())
                .sum();
    }

    /** Maps a learner as of a day. */
    PlainReport map(PlainLearner learner, LocalDate asOf) {
        Map<String, Cell> cells = cells(learner);
        PlainReport report = new PlainReport(
                new HashMap<>(2 * criteria),
                new HashMap<>(2 * cells.size()),
                new HashMap<>(2 * outcomes),
                new HashMap<>(2 * units.size()),
                new ArrayList<>(),
                new EnumMap<>(UnitState.class));
        for (PlainUnit unit : units) {
            add(unit, learner, asOf, cells, report);
        }
        return report;
    }

    private static void add(
            PlainUnit unit, PlainLearner learner, LocalDate asOf, Map<String, Cell> cells, PlainReport report) {
        boolean taken = learner.units().contains(unit.reference());
        boolean recognised = taken && learner.recognised().contains(unit.reference());
        LocalDate achieved = learner.achieved().get(unit.reference());
        LocalDate day = achieved == null ? asOf : achieved;
        boolean started = false;
        int met = 0;
        int size = 0;
        for (PlainUnit.Outcome outcome : unit.outcomes()) {
            int metOfOutcome = 0;
            for (String criterion : outcome.criteria()) {
                Cell cell = cells.get(criterion);
                if (cell != null) {
                    started = true;
                    report.evidence().put(criterion, cell.evidence);
                }
                if (add(criterion, taken, recognised, cell, day, report)) {
                    metOfOutcome++;
                }
            }
            report.outcomes().put(outcome.reference(), metOfOutcome);
            met += metOfOutcome;
            size += outcome.criteria().size();
        }
        UnitState state = state(recognised, achieved != null, met == size, started);
        report.units().put(unit.reference(), new UnitProgress(state, met, taken ? size : 0));
        if (taken) {
            report.credit().merge(state, unit.credit(), Integer::sum);
        }
    }

    /** Adds a criterion, and returns whether it is met or recognised. */
    private static boolean add(
            String criterion,
            boolean taken,
            boolean recognised,
            @Nullable Cell cell,
            LocalDate day,
            PlainReport report) {
        if (!taken) {
            report.statuses().put(criterion, CriterionStatus.NOT_REQUIRED);
            return false;
        }
        CriterionStatus status = recognised ? CriterionStatus.RECOGNISED : status(cell, day);
        report.statuses().put(criterion, status);
        boolean covered = status == CriterionStatus.MET || recognised;
        if (!covered) {
            report.gaps().add(criterion);
        }
        return covered;
    }

    private Map<String, Cell> cells(PlainLearner learner) {
        Map<String, Cell> cells = new HashMap<>(criteria / 2);
        for (PlainMapping mapping : learner.mappings()) {
            Cell cell = cells.get(mapping.criterion());
            if (cell == null) {
                cell = new Cell();
                cells.put(mapping.criterion(), cell);
            }
            cell.evidence.add(mapping);
            switch (mapping.decided()) {
                case MET -> {
                    if (mapping.until().isAfter(cell.met)) {
                        cell.met = mapping.until();
                    }
                }
                case PARTLY_MET -> cell.partly = true;
                case NOTHING -> cell.awaiting = true;
                case NOT_YET_MET -> {}
            }
        }
        return cells;
    }

    private static CriterionStatus status(@Nullable Cell cell, LocalDate day) {
        if (cell == null) {
            return CriterionStatus.NO_EVIDENCE;
        }
        if (!cell.met.isBefore(day)) {
            return CriterionStatus.MET;
        }
        if (!cell.met.equals(LocalDate.MIN)) {
            return CriterionStatus.LAPSED;
        }
        if (cell.partly) {
            return CriterionStatus.PARTLY_MET;
        }
        return cell.awaiting ? CriterionStatus.AWAITING_DECISION : CriterionStatus.NOT_YET_MET;
    }

    private static UnitState state(boolean recognised, boolean achieved, boolean ready, boolean started) {
        if (recognised) {
            return UnitState.RECOGNISED;
        }
        if (achieved) {
            return UnitState.ACHIEVED;
        }
        if (ready) {
            return UnitState.READY;
        }
        return started ? UnitState.IN_PROGRESS : UnitState.NOT_STARTED;
    }
}
