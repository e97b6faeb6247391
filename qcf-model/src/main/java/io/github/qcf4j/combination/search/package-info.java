/**
 * Finds the cheapest solution of a problem in plain numbers, and says whether it is known to be the cheapest.
 * <p>
 * A {@link io.github.qcf4j.combination.search.Problem} is items, places and clauses;
 * {@link io.github.qcf4j.combination.search.ProblemBuilder} makes one and
 * {@link io.github.qcf4j.combination.search.BranchAndBound} solves it. The search first meets most clauses exactly, by going
 * through the tree of places with a table of what is worth keeping. Where that does not answer, it takes clauses as rows of
 * a linear program, or puts a price on some of them, and splits the problem in two, again and again.
 * <p>
 * This package is internal: the module does not export it, and its types may change with any release. It knows nothing
 * of units, qualifications or findings; {@link io.github.qcf4j.combination} translates.
 */
@NullMarked
package io.github.qcf4j.combination.search;

import org.jspecify.annotations.NullMarked;
