package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CriterionCoverage;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.OutcomeCoverage;
import io.github.qcf4j.mapping.UnitCoverage;
import io.github.qcf4j.markup.CsvTable;
import java.util.List;

/** The tables of a report, row by row. */
final class CsvTables {

    private static final String CRITERIA = "learner,unit,outcome,criterion,statement,status,needed,"
            + "counted,lapsed,partlyMet,awaiting,notYetMet,"
            + "countedEvidence,lapsedEvidence,partlyMetEvidence,awaitingEvidence,notYetMetEvidence";
    private static final String GAPS = "learner,code,place,message,remedy,missing,candidates";
    private static final String FINDINGS = "learner,severity,code,place,message,advice,location";

    private CsvTables() {}

    /** Returns a row for every required criterion of the units that are selected. */
    static CsvTable criteria(CoverageReport report) {
        CsvTable csv = CsvTable.withHeader(CRITERIA.split(","));
        for (UnitCoverage unit : report.selectedUnits()) {
            for (OutcomeCoverage outcome : unit.outcomes()) {
                outcome.criteria().stream()
                        .filter(criterion -> criterion.status() != CriterionStatus.NOT_REQUIRED)
                        .forEach(criterion -> csv.row(criterion(report, outcome, criterion)));
            }
        }
        return csv;
    }

    private static String[] criterion(CoverageReport report, OutcomeCoverage outcome, CriterionCoverage criterion) {
        return new String[] {
            report.learner(),
            criterion.reference().unit().text(),
            outcome.outcome().number(),
            criterion.reference().toString(),
            criterion.criterion().statement(),
            criterion.status().name(),
            Integer.toString(criterion.needed()),
            Integer.toString(criterion.counted().size()),
            Integer.toString(criterion.lapsed().size()),
            Integer.toString(criterion.partlyMet().size()),
            Integer.toString(criterion.awaiting().size()),
            Integer.toString(criterion.notYetMet().size()),
            references(criterion.counted()),
            references(criterion.lapsed()),
            references(criterion.partlyMet()),
            references(criterion.awaiting()),
            references(criterion.notYetMet())
        };
    }

    private static String references(List<String> references) {
        return String.join("; ", references);
    }

    /** Returns a row for every gap. */
    static CsvTable gaps(CoverageReport report) {
        CsvTable csv = CsvTable.withHeader(GAPS.split(","));
        report.gaps()
                .forEach(gap -> csv.row(
                        report.learner(),
                        gap.code(),
                        gap.place().toString(),
                        gap.message(),
                        gap.remedy(),
                        Integer.toString(gap.missing()),
                        references(gap.candidates())));
        return csv;
    }

    /** Returns a row for every finding. */
    static CsvTable findings(CoverageReport report) {
        CsvTable csv = CsvTable.withHeader(FINDINGS.split(","));
        report.findings()
                .forEach(finding -> csv.row(
                        report.learner(),
                        finding.severity().name(),
                        finding.code(),
                        finding.place().toString(),
                        finding.message(),
                        finding.advice(),
                        finding.location().map(Object::toString).orElse("")));
        return csv;
    }
}
