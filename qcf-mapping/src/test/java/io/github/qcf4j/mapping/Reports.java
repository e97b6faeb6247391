package io.github.qcf4j.mapping;

import java.util.List;

/** What the tests of worked cases ask of a report, in few words. */
final class Reports {

    private Reports() {}

    static UnitCoverage u(CoverageReport report) {
        return report.unit(Cases.U).orElseThrow();
    }

    static UnitCoverage v(CoverageReport report) {
        return report.unit(Cases.V).orElseThrow();
    }

    static CriterionCoverage criterion(CoverageReport report, String number) {
        return u(report).criterion(number).orElseThrow();
    }

    static CriterionStatus status(CoverageReport report, String number) {
        return criterion(report, number).status();
    }

    /** Returns the gaps as lines. */
    static List<String> gaps(CoverageReport report) {
        return report.gaps().stream().map(Gap::toString).toList();
    }

    /** Returns the findings as lines. */
    static List<String> findings(CoverageReport report) {
        return report.findings().stream().map(Object::toString).toList();
    }

    /** Returns the mappings as lines, such as 'E1 for J/999/0001 1.1: Counted'. */
    static List<String> mappings(CoverageReport report) {
        return report.mappings().stream().map(MappingResult::toString).toList();
    }

    /** Returns the decisions as lines, such as 'decision D1 on J/999/0001 1.1: Standing'. */
    static List<String> decisions(CoverageReport report) {
        return report.decisions().stream().map(DecisionResult::toString).toList();
    }
}
