package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import io.github.qcf4j.markup.CsvTable;
import io.github.qcf4j.model.QualificationVersion;
import io.github.qcf4j.model.UnitVersion;
import java.util.ArrayList;
import java.util.List;

/** The tables of a cohort, row by row. */
final class CohortCsv {

    private static final String PLACE = "qualification,qualificationVersion,unit,unitVersion,";
    private static final String CRITERIA = PLACE
            + "criterion,asked,lacking,recognised,met,lapsed,partlyMet,awaitingDecision,notYetMet,noEvidence,ending";
    private static final String UNITS =
            PLACE + "title,learners,recognised,achieved,ready,inProgress,notStarted,nearCompletion,ending";

    private CohortCsv() {}

    static CsvTable criteria(CohortCoverage coverage) {
        CsvTable csv = CsvTable.withHeader(CRITERIA.split(","));
        for (QualificationCoverage qualification : coverage.qualifications()) {
            for (int criterion = 0; criterion < qualification.layout().criteria(); criterion++) {
                csv.row(criterion(qualification, criterion).toArray(String[]::new));
            }
        }
        return csv;
    }

    private static List<String> criterion(QualificationCoverage coverage, int criterion) {
        CoverageLayout layout = coverage.layout();
        List<String> row = place(coverage, layout.unitOf(criterion));
        row.add(layout.criterion(criterion).toString());
        row.add(Long.toString(coverage.asked(criterion)));
        row.add(Long.toString(coverage.lacking(criterion)));
        for (CriterionStatus status : CohortTables.ASKED) {
            row.add(Long.toString(coverage.learners(criterion, status)));
        }
        row.add(Long.toString(coverage.criterionEnding(criterion)));
        return row;
    }

    static CsvTable units(CohortCoverage coverage) {
        CsvTable csv = CsvTable.withHeader(UNITS.split(","));
        for (QualificationCoverage qualification : coverage.qualifications()) {
            for (int unit = 0; unit < qualification.layout().units(); unit++) {
                csv.row(unit(qualification, unit).toArray(String[]::new));
            }
        }
        return csv;
    }

    private static List<String> unit(QualificationCoverage coverage, int unit) {
        List<String> row = place(coverage, unit);
        row.add(coverage.layout().unit(unit).title());
        row.add(Long.toString(coverage.workingFor(unit)));
        for (UnitState state : UnitState.values()) {
            row.add(Long.toString(coverage.learners(unit, state)));
        }
        row.add(Long.toString(coverage.nearCompletion(unit).total()));
        row.add(Long.toString(coverage.unitEnding(unit)));
        return row;
    }

    private static List<String> place(QualificationCoverage coverage, int unit) {
        QualificationVersion qualification = coverage.qualification().qualificationVersion();
        UnitVersion version = coverage.layout().unit(unit).unitVersion();
        List<String> row = new ArrayList<>();
        row.add(qualification.qualification().text());
        row.add(qualification.version().label());
        row.add(version.unit().text());
        row.add(version.version().label());
        return row;
    }
}
