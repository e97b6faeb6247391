package io.github.qcf4j.examples;

import io.github.qcf4j.finding.FindingKind;
import io.github.qcf4j.finding.Severity;

/** The rules of one awarding body, beside those that everybody has; the code of the first is 'house.title.long'. */
enum HouseRule implements FindingKind {
    /** A long title does not fit on the certificate. */
    HOUSE_TITLE_LONG("shorten the title to %s characters".formatted(HouseRule.LONGEST_TITLE));

    static final int LONGEST_TITLE = 60;

    private final String advice;

    HouseRule(String advice) {
        this.advice = advice;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String advice() {
        return advice;
    }
}
