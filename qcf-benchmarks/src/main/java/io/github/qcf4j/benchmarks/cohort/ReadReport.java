package io.github.qcf4j.benchmarks.cohort;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.UnitCoverage;

/** Reads the status of every criterion of a report, since a report looks at a criterion when it is asked about it. */
final class ReadReport {

    private ReadReport() {}

    /** Returns how many criteria are required and not covered. */
    static int open(CoverageReport report) {
        int open = 0;
        for (UnitCoverage unit : report.units()) {
            for (CriterionCoverage criterion : unit.criteria()) {
                open += Fingerprint.isOpen(criterion.status()) ? 1 : 0;
            }
        }
        return open;
    }
}
