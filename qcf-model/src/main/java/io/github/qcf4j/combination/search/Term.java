package io.github.qcf4j.combination.search;

/**
 * One summand of a linear clause: what a node gives in a dimension, times a coefficient.
 *
 * @param coefficient  the factor, of either sign
 * @param node  the node
 * @param dimension  the dimension
 */
public record Term(long coefficient, int node, int dimension) {}
