package io.github.qcf4j.report;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/** What can be wrong with a coverage report that is read back from JSON, such as 'report.format.unknown'. */
public enum ReportFinding implements FindingKind {
    /** Without its format nobody can tell a report from another document. */
    REPORT_FORMAT_MISSING("give it the property 'format' with the value 'qcf4j-report/1'"),

    /** A document of another format may use the same words for something else. */
    REPORT_FORMAT_UNKNOWN("write 'qcf4j-report/1'");

    private final String advice;

    ReportFinding(String advice) {
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String advice() {
        return advice;
    }
}
