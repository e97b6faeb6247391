package io.github.qcf4j.combination.search;

/**
 * What a node gives in a dimension in which it has a cap: the sum of amount times variable and of other capped sums, but
 * no more than the cap.
 *
 * @param node  the node
 * @param dimension  the dimension
 * @param cap  the most
 * @param variables  the variables, rising
 * @param amounts  what one item of each gives, above zero
 * @param capped  the capped sums of nodes below, of smaller numbers
 */
record CappedSum(int node, int dimension, int cap, int[] variables, long[] amounts, int[] capped) {}
