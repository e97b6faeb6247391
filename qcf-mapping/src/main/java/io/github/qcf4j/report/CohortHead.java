package io.github.qcf4j.report;

import io.github.qcf4j.cohort.CohortCoverage;
import io.github.qcf4j.cohort.QualificationCoverage;
import io.github.qcf4j.portfolio.CoveragePolicy;
import java.util.ArrayList;
import java.util.List;

/** What is said at the head of a report on a cohort, the same in text and HTML. */
final class CohortHead {

    private final CohortCoverage coverage;
    private final ReportLabels labels;

    CohortHead(CohortCoverage coverage, ReportLabels labels) {
        this.coverage = coverage;
        this.labels = labels;
    }

    String title() {
        return "Cohort as of " + coverage.question().asOf();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, labels.headingMany(ReportWord.LEARNER), coverage.learners());
        add(facts, "Not read", coverage.unread());
        add(facts, "Answers", coverage.results());
        add(facts, "Without " + labels.one(ReportWord.QUALIFICATION), coverage.withoutQualification());
        add(facts, "Errors", coverage.errors());
        add(facts, "Warnings", coverage.warnings());
        if (!coverage.policy().equals(CoveragePolicy.anyAccepted())) {
            facts.add(new Fact("Policy", coverage.policy().toString()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, long number) {
        facts.add(new Fact(label, Long.toString(number)));
    }

    /** Returns what is to be known before anything else, if there is anything. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (coverage.isCancelled()) {
            remarks.add("The mapping was cancelled; this is what was done until then.");
        }
        if (coverage.qualifications().isEmpty()) {
            remarks.add("No %s is registered for a %s that is described."
                    .formatted(labels.one(ReportWord.LEARNER), labels.one(ReportWord.QUALIFICATION)));
        }
        return remarks;
    }

    static String heading(QualificationCoverage coverage) {
        return "%s %s"
                .formatted(
                        coverage.qualification().identifier().text(),
                        coverage.qualification().title());
    }

    /** Returns how many learners there are, such as '6 learners, 2 of them with everything covered'. */
    String about(QualificationCoverage coverage) {
        return "Version %s: %s %s, %s of them with every %s covered that is asked for"
                .formatted(
                        coverage.qualification().version().label(),
                        coverage.learners(),
                        coverage.learners() == 1 ? labels.one(ReportWord.LEARNER) : labels.many(ReportWord.LEARNER),
                        coverage.fullyCovered(),
                        labels.one(ReportWord.CRITERION));
    }
}
