package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.mapping.UnitState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fingerprint of a full report. */
final class ReportFingerprint {

    private final Fingerprint.Taker taker = new Fingerprint.Taker();
    private final Map<UnitState, Integer> credit = new EnumMap<>(UnitState.class);
    private int criterion;

    private ReportFingerprint() {}

    /** Returns the fingerprint of a report. */
    static Fingerprint of(CoverageReport report) {
        ReportFingerprint fingerprint = new ReportFingerprint();
        report.units().forEach(fingerprint::add);
        fingerprint.credit.forEach(fingerprint.taker::credit);
        return fingerprint.taker.taken();
    }

    private void add(UnitCoverage unit) {
        int met = 0;
        for (OutcomeCoverage outcome : unit.outcomes()) {
            outcome.criteria().forEach(this::add);
            int metOfOutcome = (int) outcome.criteria().stream()
                    .filter(each -> each.status().isCovered())
                    .count();
            taker.outcome(metOfOutcome);
            met += metOfOutcome;
        }
        taker.unit(unit.state(), met, unit.isSelected() ? unit.criteria().size() : 0);
        if (unit.isSelected()) {
            credit.merge(unit.state(), unit.unit().credit().orElseThrow().value(), Integer::sum);
        }
    }

    private void add(CriterionCoverage coverage) {
        taker.criterion(criterion, coverage.status());
        Stream.of(
                        coverage.counted(),
                        coverage.lapsed(),
                        coverage.partlyMet(),
                        coverage.awaiting(),
                        coverage.notYetMet())
                .flatMap(List::stream)
                .forEach(item -> taker.evidence(criterion, DrawnLearner.item(item)));
        criterion++;
    }
}
