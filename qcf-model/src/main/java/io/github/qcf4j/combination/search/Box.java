package io.github.qcf4j.combination.search;

/**
 * Between what the columns and rows of a {@link LinearProgram} lie: first each column, then the sum of each row.
 *
 * @param least  the least of each
 * @param most  the most of each
 */
record Box(long[] least, long[] most) {}
