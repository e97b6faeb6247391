package io.github.qcf4j.finding;

import java.util.Optional;

/** Three kinds of finding to test with, one of each severity. */
enum ExampleFinding implements FindingKind {
    OUTCOME_CRITERIA_NONE(Severity.ERROR, "add at least one assessment criterion"),
    UNIT_REFERENCE_CHECK(Severity.WARNING, "compare the reference with its source"),
    UNIT_REVIEW_PAST(Severity.NOTE, "ask the owner for a newer version");

    private final Severity severity;
    private final String advice;

    ExampleFinding(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Optional<String> property() {
        return this == UNIT_REVIEW_PAST ? Optional.of("review") : Optional.empty();
    }

    @Override
    public String advice() {
        return advice;
    }
}
