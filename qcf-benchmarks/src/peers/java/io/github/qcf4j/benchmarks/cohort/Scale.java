package io.github.qcf4j.benchmarks.cohort;

import java.util.List;

/**
 * How much is measured.
 *
 * @param iterations  how often each way to map one learner is measured, and about half of that to warm up
 * @param milliseconds  how long each time
 * @param sqlLearners  how many learners the databases hold
 * @param rounds  how often long pieces of work are measured
 * @param linesInMemory  how many lines of JSON are held in memory
 * @param linesInFile  how many there are in a file
 * @param cohorts  how many learners are packed in memory
 * @param unitsTraced  of how many units, of 50 criteria each, the large portfolio is
 * @param firstMaps  how often a machine is started for one learner
 */
record Scale(
        int iterations,
        int milliseconds,
        int sqlLearners,
        int rounds,
        int linesInMemory,
        int linesInFile,
        List<Integer> cohorts,
        int unitsTraced,
        int firstMaps) {

    /** What the page tells. */
    static final Scale FULL = new Scale(7, 400, 400, 5, 400, 1_000, List.of(1_000, 10_000, 100_000), 2_000, 9);

    /** Enough to see whether everything works. */
    static final Scale TRIAL = new Scale(1, 100, 40, 1, 10, 20, List.of(100, 1_000), 100, 1);
}
