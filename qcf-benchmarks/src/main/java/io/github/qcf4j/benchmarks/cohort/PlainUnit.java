package io.github.qcf4j.benchmarks.cohort;

import java.util.List;

/**
 * A unit as a programme without the library holds it, such as 'J/999/0001' with its outcomes.
 *
 * @param outcomes  in the order of the specification
 */
record PlainUnit(String reference, int credit, List<Outcome> outcomes) {

    /**
     * An outcome, such as 'J/999/0001 outcome 1'.
     *
     * @param criteria  its criteria, such as 'J/999/0001 1.1'
     */
    record Outcome(String reference, List<String> criteria) {}
}
