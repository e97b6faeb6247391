package io.github.qcf4j.mapping;

import java.time.LocalDate;

/**
 * A portfolio in which a kind of finding turns up.
 *
 * @param sentence  the place and the message
 */
record FindingCase(MappingFinding kind, String sentence, Cases cases, LocalDate asOf) {

    static FindingCase of(MappingFinding kind, String sentence, Cases cases) {
        return new FindingCase(kind, sentence, cases, Cases.LATE);
    }

    String line() {
        return "-: %s: %s; %s [%s]".formatted(kind.severity().label(), sentence, kind.advice(), kind.code());
    }

    CoverageReport report() {
        return cases.asOf(asOf);
    }

    @Override
    public String toString() {
        return kind.code();
    }
}
