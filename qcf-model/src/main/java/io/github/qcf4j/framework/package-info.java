/**
 * Units and qualifications checked against each other, ready to be asked questions.
 * <p>
 * The types in {@link io.github.qcf4j.model} are each right on their own. {@code Specifications} is all that was read or built,
 * repeats and dangling names included. A {@code Framework} is right as a whole: every name resolves,
 * and no name means two things. Several versions of one unit may stand side by side in it.
 * Start at {@code Framework.of}; make one and share it.
 * <p>
 * This package knows nothing of files or learners, and never searches: whether a rule can be met is asked elsewhere.
 */
@NullMarked
package io.github.qcf4j.framework;

import org.jspecify.annotations.NullMarked;
