package io.github.qcf4j.combination.search;

/**
 * The cheapest values of a relaxed problem.
 *
 * @param scaledBound  what they cost, in the smallest parts that prices are counted in
 * @param values  the value of each variable
 * @param rowPrices  the price of each row for breaking it, zero for those that are not priced
 */
record RelaxedSolution(long scaledBound, int[] values, long[] rowPrices) {}
