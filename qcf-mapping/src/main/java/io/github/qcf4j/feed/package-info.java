/**
 * Portfolios of a whole cohort from a file, one on each line, and results into files.
 * <p>
 * Start at {@link io.github.qcf4j.feed.PortfolioFeed}, which hands one learner after the other to a
 * {@link io.github.qcf4j.cohort.CohortMapper}, and at {@link io.github.qcf4j.feed.CohortSinks} for where results go.
 * Most portfolios are packed while they are read, and no record is ever made of them; the others are read with care.
 * <p>
 * This package knows how portfolios are read and packed, and nothing of threads.
 */
@NullMarked
package io.github.qcf4j.feed;

import org.jspecify.annotations.NullMarked;
