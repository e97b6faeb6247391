/**
 * Why a verdict is what it is, in a form that can be told and be checked: an explanation and its checker.
 * <p>
 * An {@link io.github.qcf4j.explanation.Explanation} is a tree. Each verdict names the clause of the contract it comes
 * from, every record that led to it with what became of that record, and the few records that would do alone.
 * Start at {@link io.github.qcf4j.explanation.Explanation}; whoever does not want to believe one hands it to the
 * {@link io.github.qcf4j.explanation.ExplanationChecker}.
 * <p>
 * This package knows nothing of the mapper, and shares no code with it: an error there does not become an error here.
 */
@NullMarked
package io.github.qcf4j.explanation;

import org.jspecify.annotations.NullMarked;
