package io.github.qcf4j.cohort;

import java.util.List;

/**
 * What came of the records of one learner.
 *
 * @param results  a result for each qualification; none where nobody asked for them
 * @param read  whether anything could be made of the records
 * @param bytes  how many bytes they took of the source
 */
record Done(List<LearnerResult> results, boolean read, long bytes) {}
