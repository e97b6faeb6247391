/**
 * The catalogue of what a specification must keep to, and the validator that holds it up against one.
 * <p>
 * Every finding a specification can give is listed here, each under its own code, with why it matters.
 * The validator runs over all that was read, not only over the part one can stand on,
 * so that a repeat or a dangling name is told and not lost.
 * Start at {@code SpecificationValidator}.
 * <p>
 * This package does not know how a specification was written down, and says nothing about learners.
 */
@NullMarked
package io.github.qcf4j.validation;

import org.jspecify.annotations.NullMarked;
