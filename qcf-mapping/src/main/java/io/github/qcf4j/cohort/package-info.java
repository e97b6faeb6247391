/**
 * Where a whole cohort stands: learner after learner from a stream or an iterator, on one thread or on several.
 * <p>
 * {@link io.github.qcf4j.cohort.CohortMapper} takes {@link io.github.qcf4j.cohort.LearnerRecords}, hands a
 * {@link io.github.qcf4j.cohort.LearnerResult} for each to a {@link io.github.qcf4j.cohort.CohortSink}, and returns the
 * {@link io.github.qcf4j.cohort.CohortCoverage}: what the learners have in common. However many they are, it holds a
 * few of them at a time. Start at {@link io.github.qcf4j.cohort.CohortMapper#of}.
 * <p>
 * This package knows nothing of files or JSON, and has no clock.
 */
@NullMarked
package io.github.qcf4j.cohort;

import org.jspecify.annotations.NullMarked;
