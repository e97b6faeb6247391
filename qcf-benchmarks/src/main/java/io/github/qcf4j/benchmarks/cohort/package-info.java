/**
 * How fast whole cohorts are mapped, held against every other way to get the same answers that we know of.
 * <p>
 * {@link io.github.qcf4j.benchmarks.cohort.WorkModel} is what is asked, from one seed: a specification and learners as
 * records, as plain rows, as lines of JSON, and packed. The ways to answer give a
 * {@link io.github.qcf4j.benchmarks.cohort.Fingerprint} each, and nothing is timed before all of them agree. Nothing here
 * is published.
 */
@NullMarked
package io.github.qcf4j.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
