package io.github.qcf4j.check;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/** Rules of an organisation's own. */
enum HouseRule implements FindingKind {
    HOUSE_TITLE_SHORT(Severity.WARNING, "say in the title what the unit is about"),
    HOUSE_OWNER_MISSING(Severity.NOTE, "name the owner"),
    HOUSE_UNIT_UNWANTED(Severity.ERROR, "leave the unit out");

    private final Severity severity;
    private final String advice;

    HouseRule(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String advice() {
        return advice;
    }
}
