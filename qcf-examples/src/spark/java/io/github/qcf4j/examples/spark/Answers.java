package io.github.qcf4j.examples.spark;

import io.github.qcf4j.cohort.LearnerResult;
import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Location;
import io.github.qcf4j.mapping.CoverageLayout;
import io.github.qcf4j.mapping.CoverageSummary;
import io.github.qcf4j.mapping.UnitState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as a row: line, learner, qualification, progress, credit, open criteria and what was found. */
final class Answers {

    private Answers() {}

    /** Returns the row of a result, when so many lines of the cohort come before those that it was mapped with. */
    static String row(LearnerResult result, long before) {
        String standing = result.summary().map(Answers::standing).orElse("-\t-\t-\t-");
        String findings = joined(result.findings().stream().map(finding -> told(finding, before)));
        return before + result.line() + "\t" + plain(result.learner().orElse("-")) + "\t" + standing + "\t"
                + plain(findings);
    }

    private static String standing(CoverageSummary summary) {
        CoverageLayout layout = summary.layout();
        String qualification =
                layout.qualification().map(of -> of.identifier().toString()).orElse("-");
        String credit = joined(Stream.of(UnitState.values())
                .map(state -> state + " " + summary.credit(state).value()));
        String open = joined(summary.open().stream()
                .map(criterion -> criterion + " "
                        + summary.status(layout.criterionNumber(criterion).orElseThrow())));
        return Stream.of(qualification, summary.progress(), credit, open)
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }

    private static Finding told(Finding finding, long before) {
        return finding.location()
                .map(at -> finding.at(new Location("-", Math.toIntExact(before + at.line()), at.column())))
                .orElse(finding);
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String joined(Stream<?> things) {
        return things.map(Object::toString).collect(Collectors.joining(" | "));
    }
}
