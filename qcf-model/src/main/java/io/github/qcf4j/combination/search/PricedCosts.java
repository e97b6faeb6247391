package io.github.qcf4j.combination.search;

/**
 * What variables cost once the prices of rows are added.
 *
 * @param unitCosts  what one more of each variable costs
 * @param constant  what is to be paid whatever the variables are
 * @param rowPrices  the price of each row, zero for those that hold whatever comes
 */
record PricedCosts(long[] unitCosts, long constant, long[] rowPrices) {}
