/**
 * What internal quality assurers ask of evidence and of assessment: could it be less, does too much hang on one item,
 * was advice followed, and what is to be sampled.
 * <p>
 * Start at {@link io.github.qcf4j.quality.EvidenceReview#of} for the evidence of one learner, and at
 * {@link io.github.qcf4j.quality.SamplingPlanner#of} for the sampling of a cohort. Nothing here changes a verdict: what
 * a review finds are notes, and a plan is a proposal.
 * <p>
 * This package knows nothing of files (those of sampling policies are read in {@code io.github.qcf4j.report}), and never judges whether evidence is valid; people do that.
 */
@NullMarked
package io.github.qcf4j.quality;

import org.jspecify.annotations.NullMarked;
