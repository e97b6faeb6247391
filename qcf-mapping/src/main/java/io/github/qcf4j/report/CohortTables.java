package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortQuestion;
import io.github.qcf4j.cohort.NearLearner;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.cohort.Shortlist;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CriterionStatus;
import io.github.qcf4j.mapping.UnitState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables in which the learners of a qualification version are told, the same in text and HTML. */
final class CohortTables {

    /** Where a criterion that is asked for can stand. */
    static final List<CriterionStatus> ASKED = Arrays.stream(CriterionStatus.values())
            .filter(status -> status != CriterionStatus.NOT_REQUIRED)
            .toList();

    private static final int MOST_LACKED = 10;

    private final QualificationCoverage coverage;
    private final CoverageLayout layout;
    private final CohortQuestion question;
    private final ReportLabels labels;
    private final String learners;

    CohortTables(QualificationCoverage coverage, CohortQuestion question, ReportLabels labels) {
        this.coverage = coverage;
        this.layout = coverage.layout();
        this.question = question;
        this.labels = labels;
        this.learners = labels.headingMany(ReportWord.LEARNER);
    }

    /** Returns whether a cell holds a number and nothing else. */
    static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    Sheet credit() {
        List<List<String>> rows = Arrays.stream(UnitState.values())
                .filter(state -> state != UnitState.NOT_STARTED)
                .map(state -> List.of(labels.of(state), Long.toString(coverage.credit(state))))
                .toList();
        return new Sheet("credit", "Credit", List.of("State", "Credit"), rows);
    }

    Sheet units() {
        List<String> headings = new ArrayList<>(List.of(labels.heading(ReportWord.UNIT), "Title", learners));
        Arrays.stream(UnitState.values()).map(labels::of).forEach(headings::add);
        headings.add("Ending");
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < layout.units(); unit++) {
            rows.add(unit(unit));
        }
        return new Sheet("units", labels.headingMany(ReportWord.UNIT), headings, rows);
    }

    private List<String> unit(int unit) {
        List<String> row = new ArrayList<>();
        row.add(layout.unit(unit).identifier().text());
        row.add(layout.unit(unit).title());
        row.add(Long.toString(coverage.workingFor(unit)));
        for (UnitState state : UnitState.values()) {
            row.add(Long.toString(coverage.learners(unit, state)));
        }
        row.add(Long.toString(coverage.unitEnding(unit)));
        return row;
    }

    Sheet lacked() {
        return new Sheet(
                "lacked",
                "%s that most %s lack"
                        .formatted(labels.headingMany(ReportWord.CRITERION), labels.many(ReportWord.LEARNER)),
                List.of(labels.heading(ReportWord.CRITERION), "Lacking", "Asked of"),
                coverage.mostLacked(MOST_LACKED).stream()
                        .map(lacked -> List.of(
                                lacked.criterion().toString(),
                                Long.toString(lacked.lacking()),
                                Long.toString(lacked.asked())))
                        .toList());
    }

    Sheet near() {
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < layout.units(); unit++) {
            Shortlist<NearLearner> near = coverage.nearCompletion(unit);
            if (near.total() > 0) {
                rows.add(List.of(layout.unit(unit).identifier().text(), Long.toString(near.total()), named(near)));
            }
        }
        return new Sheet(
                "near",
                "Near completion: at most %s open %s"
                        .formatted(question.nearCompletion(), labels.many(ReportWord.CRITERION)),
                List.of(labels.heading(ReportWord.UNIT), learners, "Fewest open first"),
                rows);
    }

    private static String named(Shortlist<NearLearner> near) {
        String named = near.entries().stream().map(NearLearner::toString).collect(Collectors.joining(", "));
        String more = near.more() == 0 ? "" : near.more() + " more";
        return named.isEmpty() || more.isEmpty() ? named + more : named + " and " + more;
    }

    Sheet ending() {
        List<List<String>> rows = new ArrayList<>();
        coverage.ending()
                .entries()
                .forEach(ending -> rows.add(
                        List.of(ending.on().toString(), ending.criterion().toString(), ending.learner())));
        if (coverage.ending().more() > 0) {
            rows.add(List.of("and", coverage.ending().more() + " more", ""));
        }
        return new Sheet(
                "ending",
                "To come to an end by " + question.lastDay(),
                List.of("Not met from", labels.heading(ReportWord.CRITERION), labels.heading(ReportWord.LEARNER)),
                rows);
    }

    Sheet criteria() {
        List<String> headings = new ArrayList<>(List.of(labels.heading(ReportWord.CRITERION), "Asked of"));
        ASKED.stream().map(labels::of).forEach(headings::add);
        headings.add("Ending");
        List<List<String>> rows = new ArrayList<>();
        for (int criterion = 0; criterion < layout.criteria(); criterion++) {
            rows.add(criterion(criterion));
        }
        return new Sheet("criteria", labels.headingMany(ReportWord.CRITERION), headings, rows);
    }

    private List<String> criterion(int criterion) {
        List<String> row = new ArrayList<>();
        row.add(layout.criterion(criterion).toString());
        row.add(Long.toString(coverage.asked(criterion)));
        for (CriterionStatus status : ASKED) {
            row.add(Long.toString(coverage.learners(criterion, status)));
        }
        row.add(Long.toString(coverage.criterionEnding(criterion)));
        return row;
    }
}
