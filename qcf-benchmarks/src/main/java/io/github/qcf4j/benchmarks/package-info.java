/**
 * How fast the library answers through its public interface and, where OR-Tools is there, how fast CP-SAT does.
 * <p>
 * What is compared is measured in the same run, side by side, and gives the same answers; only ratios are worth
 * quoting. Start at {@link io.github.qcf4j.benchmarks.CompletionBenchmark} and
 * {@link io.github.qcf4j.benchmarks.AllocationCase}. Nothing here is published.
 */
@NullMarked
package io.github.qcf4j.benchmarks;

import org.jspecify.annotations.NullMarked;
