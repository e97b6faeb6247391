/**
 * The words of the framework: units, learning outcomes, assessment criteria, qualifications and the rules that combine them.
 * <p>
 * Every type here is right on its own, or it does not exist: a level is a level, a reference has its form,
 * a unit has the parts a unit must have. Alternatives, such as the rules of combination, are data;
 * the questions one may ask of them are answered elsewhere.
 * Start at {@code Unit} and {@code Qualification}; each is made by a builder.
 * <p>
 * This package knows nothing of other units than the one at hand, and nothing of files, learners or findings.
 * Whether a name leads anywhere is asked in {@code io.github.qcf4j.framework}.
 */
@NullMarked
package io.github.qcf4j.model;

import org.jspecify.annotations.NullMarked;
