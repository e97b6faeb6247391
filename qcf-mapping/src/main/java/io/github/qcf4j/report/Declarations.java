package io.github.qcf4j.report;

import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.DecisionResult;
import io.github.qcf4j.mapping.DecisionState;
import io.github.qcf4j.model.AssuranceBody;
import io.github.qcf4j.portfolio.QualityAssurance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What each person in a portfolio declares by signing it. */
final class Declarations {

    private final CoverageReport report;
    private final ReportLabels labels;

    Declarations(CoverageReport report, ReportLabels labels) {
        this.report = report;
        this.labels = labels;
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                labels.heading(ReportWord.LEARNER),
                report.learner(),
                "The %s in this portfolio is my own work, but for what it says is the work of others."
                        .formatted(labels.one(ReportWord.EVIDENCE))));
        assessors()
                .forEach(assessor -> rows.add(row(
                        labels.heading(ReportWord.ASSESSOR),
                        assessor,
                        "I judged this %s against the %s, and found it as my decisions say."
                                .formatted(labels.one(ReportWord.EVIDENCE), labels.many(ReportWord.CRITERION)))));
        assurers(AssuranceBody.INTERNAL)
                .forEach(assurer -> rows.add(row(
                        "Internal quality assurer",
                        assurer,
                        "I sampled the decisions recorded as sampled by me, none of which I made.")));
        assurers(AssuranceBody.EXTERNAL)
                .forEach(assurer -> rows.add(row(
                        "External quality assurer", assurer, "I sampled the decisions recorded as sampled by me.")));
        return new Sheet(
                "declarations", "Declarations", List.of("As", "Reference", "Declares", Sheet.SIGNATURE, "Date"), rows);
    }

    private static List<String> row(String role, String reference, String words) {
        return List.of(role, reference, words, "", "");
    }

    private SortedSet<String> assessors() {
        SortedSet<String> assessors = new TreeSet<>();
        report.decisions().stream()
                .filter(result -> result.state() == DecisionState.STANDING)
                .map(DecisionResult::decision)
                .forEach(decision -> decision.assessor().ifPresent(assessors::add));
        return assessors;
    }

    private SortedSet<String> assurers(AssuranceBody by) {
        SortedSet<String> assurers = new TreeSet<>();
        report.qualityAssurance().stream()
                .filter(assurance -> assurance.by() == by)
                .map(QualityAssurance::person)
                .flatMap(Optional::stream)
                .forEach(assurers::add);
        return assurers;
    }
}
