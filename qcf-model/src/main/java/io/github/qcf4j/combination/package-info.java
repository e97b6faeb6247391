/**
 * Exact answers about rules of combination: can this rule be met, how far is it from being met, and by which units.
 * <p>
 * Units shared by several groups and pairs of barred units mean that a rule cannot answer for itself alone,
 * so the grammar stays data in {@link io.github.qcf4j.model} and the questions are asked here.
 * Every answer is exact; where an exact answer would take too long, that is said and not guessed.
 * <p>
 * A learner's holding is seen here as units with a state and a route, no more.
 * This package knows nothing of evidence, portfolios or files.
 */
@NullMarked
package io.github.qcf4j.combination;

import org.jspecify.annotations.NullMarked;
