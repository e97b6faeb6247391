package io.github.qcf4j.cohort;

import static java.util.Objects.requireNonNull;

import io.github.qcf4j.finding.Finding;
import io.github.qcf4j.finding.Severity;
import io.github.qcf4j.mapping.CoverageReport;
import io.github.qcf4j.mapping.CoverageSummary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one learner of a cohort, such as 'L-1001 on 2014-11-21: 11/40'.
 * <p>
 * A line of which nothing could be made has findings and no summary. A learner who is registered for several
 * qualifications has a result for each, with the same number.
 */
public final class LearnerResult {

    private final long number;
    private final long line;
    private final @Nullable String learner;
    private final @Nullable CoverageSummary summary;
    private final @Nullable CoverageReport report;
    private final List<Finding> findings;

    LearnerResult(
            long number,
            long line,
            @Nullable String learner,
            @Nullable CoverageSummary summary,
            @Nullable CoverageReport report,
            List<Finding> findings) {
        this.number = number;
        this.line = line;
        this.learner = learner;
        this.summary = summary;
        this.report = report;
        this.findings = List.copyOf(requireNonNull(findings, "findings"));
    }

    /** Returns which records of the cohort these were, counted from one. */
    public long number() {
        return number;
    }

    /** Returns the line on which they are written, counted from one; zero when there are no lines. */
    public long line() {
        return line;
    }

    /** Returns the reference of the learner; empty when nothing could be made of the line. */
    public Optional<String> learner() {
        return Optional.ofNullable(learner);
    }

    /** Returns where the learner stands; empty when nothing could be made of the line. */
    public Optional<CoverageSummary> summary() {
        return Optional.ofNullable(summary);
    }

    /** Returns the whole report, if {@link CohortMapper#withReports()} asked for it and the records were not packed. */
    public Optional<CoverageReport> report() {
        return Optional.ofNullable(report);
    }

    /** Returns what was found in reading the records and in mapping them, in the order of places. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether one of the findings is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LearnerResult other
                && number == other.number
                && line == other.line
                && Objects.equals(learner, other.learner)
                && Objects.equals(summary, other.summary)
                && Objects.equals(report, other.report)
                && findings.equals(other.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, line, summary, findings);
    }

    /** Returns the summary, or how much was found, such as 'line 17: 1 findings'. */
    @Override
    public String toString() {
        String found = (line == 0 ? "number " + number : "line " + line) + ": " + findings.size() + " findings";
        return summary == null ? found : summary.toString();
    }
}
