/**
 * Whole folders of specifications checked as a pipeline checks them, and what came of it in every form that one needs.
 * <p>
 * A {@link io.github.qcf4j.check.SpecificationsCheck} reads files and folders and holds them against every rule of the
 * catalogue in {@link io.github.qcf4j.validation}. A {@link io.github.qcf4j.check.CheckProfile} says how, and what is
 * suppressed and why; a {@link io.github.qcf4j.check.Baseline} says what was found before. The
 * {@link io.github.qcf4j.check.CheckResult} is written as text, Markdown, HTML, CSV, JSON, SARIF or JUnit XML, and kept
 * as a {@link io.github.qcf4j.check.ValidationRecord}. Start at {@link io.github.qcf4j.check.SpecificationsCheck#standard}.
 * <p>
 * This package has no rules of its own about specifications and knows nothing of learners.
 */
@NullMarked
package io.github.qcf4j.check;

import org.jspecify.annotations.NullMarked;
