package io.github.qcf4j.quality;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.model.CriterionReference;
import io.github.qcf4j.model.UnitIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of criteria, units, gaps, credit and the qualification, without the records that it rests on.
 *
 * @param told  the verdicts, in the order of the specification
 */
record Verdicts(List<Object> told) {

    static Verdicts of(CoverageReport report) {
        List<Object> told = new ArrayList<>();
        told.add(report.unitsInferred());
        told.add(report.gaps());
        told.add(report.progress());
        told.add(report.credit());
        told.add(report.isComplete());
        told.add(report.certification());
        for (UnitCoverage unit : report.units()) {
            told.add(unit.unit().unitVersion());
            told.add(unit.state());
            told.add(unit.selection());
            told.add(unit.dateAchieved());
            told.add(unit.route());
            told.add(unit.progress());
            told.add(unit.certification());
            unit.criteria().forEach(criterion -> told.add(criterion.status()));
        }
        return new Verdicts(List.copyOf(told));
    }

    /** Returns the criteria that are met before, and after not, in the order of the specification. */
    static List<CriterionReference> criteriaLost(CoverageReport before, CoverageReport after) {
        return before.units().stream()
                .flatMap(unit -> unit.criteria().stream())
                .filter(criterion -> criterion.status() == CriterionStatus.MET)
                .map(CriterionCoverage::reference)
                .filter(criterion -> !isMet(after, criterion))
                .toList();
    }

    /** Returns the units that are ready or achieved before, and after not, in the order of the specification. */
    static List<UnitIdentifier> unitsLost(CoverageReport before, CoverageReport after) {
        return before.units().stream()
                .filter(Verdicts::isDone)
                .map(UnitCoverage::identifier)
                .filter(unit -> after.unit(unit).filter(Verdicts::isDone).isEmpty())
                .toList();
    }

    private static boolean isMet(CoverageReport report, CriterionReference criterion) {
        Optional<CriterionCoverage> coverage =
                report.unit(criterion.unit()).flatMap(unit -> unit.criterion(criterion.number()));
        return coverage.filter(found -> found.status() == CriterionStatus.MET).isPresent();
    }

    private static boolean isDone(UnitCoverage unit) {
        return unit.state() == UnitState.READY || unit.state() == UnitState.ACHIEVED;
    }
}
