package io.github.qcf4j.benchmarks.cohort;

import java.time.LocalDate;

/**
 * A row of a table of mappings: an item of evidence is offered for a criterion, and an assessor may have decided.
 *
 * @param criterion  such as 'J/999/0001 1.2'
 * @param item  such as 'E017'
 * @param until  the last day on which the item counts; {@link LocalDate#MAX} where it has none
 */
record PlainMapping(String criterion, String item, Decided decided, LocalDate until) {

    /** What an assessor made of a mapping. */
    enum Decided {
        MET,
        PARTLY_MET,
        NOT_YET_MET,
        NOTHING
    }
}
