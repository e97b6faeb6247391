/**
 * Finds the cheapest choice of columns that meets nested demands, and says whether it is known to be the cheapest.
 * <p>
 * A {@link io.github.qcf4j.planning.search.CoverProblem} is columns with weights, gates that open when so many of their
 * parts are there, and demands. {@link io.github.qcf4j.planning.search.CoverSolver} takes apart what hangs together only
 * by chance, leaves out what others imply, puts a price on every demand for a lower bound, and searches depth first.
 * <p>
 * This package is internal: the module does not export it, and its types may change with any release. It knows nothing
 * of evidence, criteria or dates; {@link io.github.qcf4j.planning} and {@link io.github.qcf4j.quality} translate.
 */
@NullMarked
package io.github.qcf4j.planning.search;

import org.jspecify.annotations.NullMarked;
